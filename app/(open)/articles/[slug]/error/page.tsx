import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/error-reports";
import { ReportForm } from "@/components/error-reports/report-form";
import { ReportPage, ReportSent } from "@/components/error-reports/report-page";
import { currentPerson } from "@/lib/auth/session";
import { getReportablePiece } from "@/lib/error-reports/queries";
import { reportHere } from "./send-report";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  robots: { index: false, follow: false },
};

/** For whoever reads, signed in or not. No reading address: it holds what one person types, and is never kept. */
export default async function ReportErrorPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { sent } = await searchParams;
  const piece = await getReportablePiece(slug);
  if (!piece) notFound();
  if (sent !== undefined) return <ReportSent slug={piece.slug} />;
  const person = await currentPerson();
  return (
    <ReportPage piece={piece}>
      <ReportForm send={reportHere} slug={piece.slug} signedIn={person?.email ?? null} />
    </ReportPage>
  );
}

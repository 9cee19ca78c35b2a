import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/corrections";
import { AllCorrections } from "@/components/corrections/all-corrections";
import { listPageSchema } from "@/lib/articles/schema";
import { listAllCorrections } from "@/lib/corrections/queries";
import { headOf } from "@/lib/feeds/heads";
import { getPublication } from "@/lib/publication/queries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { page } = listPageSchema.parse(await searchParams);
  const { title, description } = words.page;
  return headOf(await getPublication(), { path: "/corrections", title, description, page });
}

export default async function CorrectionsPage({ searchParams }: Props) {
  const { page } = listPageSchema.parse(await searchParams);
  const [found, { language }] = await Promise.all([listAllCorrections(page), getPublication()]);
  if (!found) notFound();
  return <AllCorrections {...found} page={page} language={language} />;
}

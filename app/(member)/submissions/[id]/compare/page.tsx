import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/comparing";
import { Comparison } from "@/components/reviews/comparison";
import styles from "@/components/submissions/submitted-text.module.css";
import { requirePerson } from "@/lib/auth/session";
import { getComparisonForAuthor } from "@/lib/revisions/queries";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export const metadata: Metadata = { title: words.title };

/** Any two revisions of one's own piece, compared in the text; the last two where none are named. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { id } = await params;
  const person = await requirePerson(`/submissions/${id}/compare`);
  const { from, to } = await searchParams;
  const asked = { from: numberIn(from), to: numberIn(to) };
  const compared = await getComparisonForAuthor(person, id, asked);
  if (!compared) notFound();
  return (
    <main id="main" className={styles.page}>
      <Comparison back={{ href: `/submissions/${id}/status`, label: words.back }} {...compared} />
    </main>
  );
}

/** A revision's number in the address; null where there is none. */
const numberIn = (value: string | string[] | undefined) =>
  typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : null;

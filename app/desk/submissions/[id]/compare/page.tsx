import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words as deskWords } from "#words/desk";
import { words } from "#words/requesting";
import { Comparison } from "@/components/reviews/comparison";
import { requireEditor } from "@/lib/auth/session";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { getContents } from "@/lib/revisions/queries";

type ComparePageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export const metadata: Metadata = { title: deskWords.title };

/** Any two revisions of a piece, compared in the text; the last two where none are named. */
export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const { id } = await params;
  const actor = await requireEditor(`/desk/submissions/${encodeURIComponent(id)}/compare`);
  const piece = await getSubmissionForDesk(actor, id);
  if (!piece) notFound();

  const asked = await searchParams;
  const to = numbered(asked.to, piece.revision.number);
  const from = numbered(asked.from, Math.max(1, to - 1));
  const contents = await getContents(piece.id, [from, to]);
  const [before, after] = [contents.get(from), contents.get(to)];
  if (!before || !after) notFound();
  return (
    <Comparison
      back={{ href: `/desk/submissions/${piece.id}`, label: words.backToPiece }}
      revisions={piece.revisions}
      from={{ number: from, content: before }}
      to={{ number: to, content: after }}
    />
  );
}

/** A revision's number from the address; anything else means the one given. */
function numbered(value: string | string[] | undefined, otherwise: number) {
  return typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : otherwise;
}

import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { words } from "#words/writing";
import { OverWriting } from "@/components/calls/written-for";
import { SubmittedText } from "@/components/submissions/submitted-text";
import { WritingPage } from "@/components/submissions/writing-page";
import { requirePerson } from "@/lib/auth/session";
import { getCallOfPiece } from "@/lib/calls/queries";
import { now } from "@/lib/clock/now";
import { renderHtml } from "@/lib/content/render";
import { getPublication } from "@/lib/publication/queries";
import { getRequestsForAuthor } from "@/lib/requests/queries";
import { getReturn } from "@/lib/returns/queries";
import { getSubmissionForWriting } from "@/lib/submissions/queries";
import { isSubmissionId } from "@/lib/submissions/schema";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: words.pageTitle };

/** Where a piece is written; at rest, where what was sent can be read. */
export default async function WritePage({ params }: Props) {
  const { id } = await params;
  const person = await requirePerson(`/submissions/${id}`);
  const piece = isSubmissionId(id) ? await getSubmissionForWriting(person, id) : null;
  if (!piece) notFound();

  if (piece.state === "author_approval") redirect(`/submissions/${id}/approve`);
  if (!piece.may.save) {
    const { body, direction } = piece.content;
    return <SubmittedText piece={piece} html={renderHtml(body, { direction })} />;
  }
  const [asked, returned, call, { language }] = await Promise.all([
    getRequestsForAuthor(person, id),
    getReturn(person, id),
    getCallOfPiece(person, id),
    getPublication(),
  ]);
  return (
    <main id="main">
      <noscript>
        <p className="notice notice-wrong">{words.needsScript}</p>
      </noscript>
      {call && <OverWriting call={call} language={language} />}
      <WritingPage
        key={`${piece.id} ${asked ? piece.version : ""}`}
        piece={piece}
        personId={person.id}
        asked={asked}
        returned={returned}
        now={now()}
      />
    </main>
  );
}

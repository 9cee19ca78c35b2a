import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words as deskWords } from "#words/desk";
import { ReviewView } from "@/components/reviews/review-view";
import { KeptWords } from "@/components/submissions/kept-words";
import { requireEditor } from "@/lib/auth/session";
import { listErrorReports } from "@/lib/error-reports/queries";
import { listLetters } from "@/lib/letters/queries";
import { listMessages } from "@/lib/messages/queries";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { listSuggestionsForDesk } from "@/lib/suggestions/queries";
import { getThreadSetting } from "@/lib/threads/queries";

type ReviewPageProps = { params: Promise<{ id: string }> };

/** The piece's own headline is not in the title: a desk's screen is often seen by others. */
export const metadata: Metadata = { title: deskWords.title };

export default async function ReviewPage({ params }: ReviewPageProps) {
  const { id } = await params;
  const actor = await requireEditor(`/desk/submissions/${encodeURIComponent(id)}`);
  const piece = await getSubmissionForDesk(actor, id);
  if (!piece) notFound();
  const [messages, letters, suggestions, thread, errors] = await Promise.all([
    listMessages(actor, id),
    listLetters(actor, id),
    listSuggestionsForDesk(actor, id),
    getThreadSetting(actor, id),
    listErrorReports(actor, id),
  ]);
  return (
    <KeptWords personId={actor.id} pieceId={piece.id}>
      <ReviewView
        piece={piece}
        messages={messages}
        letters={letters}
        suggestions={suggestions}
        thread={thread}
        errors={errors}
      />
    </KeptWords>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/status";
import { KeptWords } from "@/components/submissions/kept-words";
import { StatusLetter } from "@/components/submissions/status-letter";
import { requirePerson } from "@/lib/auth/session";
import { now } from "@/lib/clock/now";
import { listMessages } from "@/lib/messages/queries";
import { listRequestsForAuthor } from "@/lib/requests/queries";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { isSubmissionId } from "@/lib/submissions/schema";

export const metadata: Metadata = { title: words.title };

/** Where a piece stands: whose turn, since when, what happens next, by when. */
export default async function StatusPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePerson(`/submissions/${id}/status`);
  const status = isSubmissionId(id) ? await getSubmissionStatus(person, id) : null;
  if (!status) notFound();
  const [requests, messages] = await Promise.all([
    listRequestsForAuthor(person, id),
    listMessages(person, id),
  ]);
  return (
    <KeptWords personId={person.id} pieceId={status.id}>
      <StatusLetter status={status} requests={requests} messages={messages} now={now()} />
    </KeptWords>
  );
}

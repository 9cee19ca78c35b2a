import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { words } from "#words/approving";
import { ApprovalPage } from "@/components/approvals/approval-page";
import { YourTurn } from "@/components/submissions/your-turn";
import { requirePerson } from "@/lib/auth/session";
import { now } from "@/lib/clock/now";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { getApproval } from "@/lib/suggestions/queries";

export const metadata: Metadata = { title: words.title };

/** Where the author answers the desk's suggestions and signs; at other times, the way to where the piece stands. */
export default async function ApprovePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePerson(`/submissions/${id}/approve`);
  const [approval, status] = await Promise.all([
    getApproval(person, id),
    getSubmissionStatus(person, id),
  ]);
  if (!status) notFound();
  if (!approval) redirect(`/submissions/${id}/status`);
  return (
    <main id="main">
      <noscript>
        <p className="notice notice-wrong">{words.needsScript}</p>
      </noscript>
      <ApprovalPage
        key={`${id} ${approval.version}`}
        approval={approval}
        personId={person.id}
        turn={<YourTurn since={status.turnSince} expires={status.expiresAt} now={now()} />}
      />
    </main>
  );
}

import "server-only";

import { and, eq, sql } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import type { Call } from "@/db/schema/calls";
import { people } from "@/db/schema/people";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { editingCopies } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import { openCallOf } from "@/lib/calls/queries";
import { refuseCall } from "@/lib/calls/rules";
import type { Finding } from "@/lib/checks/finding";
import { blocking } from "@/lib/checks/rules";
import { runChecks } from "@/lib/checks/run";
import { now } from "@/lib/clock/now";
import { emptyContent } from "@/lib/content/schema";
import { addWorkingDays } from "@/lib/deadlines/rules";
import { unanswered } from "@/lib/disclosures/rules";
import { recordEvent } from "@/lib/events/record";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { dropWaitingLetters } from "@/lib/letters/commands";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import { mayTake } from "@/lib/moves/rules";
import { getPublication } from "@/lib/publication/queries";
import { allAnswered } from "@/lib/requests/queries";
import { type Failure, ok, refuse } from "@/lib/result";
import { lastReturned } from "@/lib/returns/queries";
import { promiseKept } from "@/lib/returns/rules";
import { freezeRevision, signRevision } from "@/lib/revisions/commands";
import { topicOrNone } from "@/lib/topics/queries";
import { mayWrite } from "./policy";
import { refuseMove, refuseSubmit, wasOpened } from "./rules";
import type { MoveInput, StartInput, SubmitInput, WithdrawInput, WorkingCopyInput } from "./schema";

/**
 * Starts a piece, empty but for the byline and bio line that the person's profile proposes, and the news and topic that
 * its call does.
 */
export async function startSubmission(actor: Person, input: StartInput) {
  return allOrNothing(async (tx) => {
    const [person] = await tx.select().from(people).where(eq(people.id, actor.id));
    const respondsTo = input.respondsTo ? await answeredArticle(tx, input.respondsTo) : null;
    if (!person || respondsTo === undefined) return refuse("not_found");
    const call = input.call ? await openCallOf(tx, input.call) : null;
    if (input.call && !call) return refuseCall("closed");

    const [submission] = await tx
      .insert(submissions)
      .values({
        authorId: actor.id,
        respondsTo,
        responseKind: respondsTo ? (input.responseKind ?? "replies") : null,
        callId: call?.id,
        topicId: call?.topicId,
        turnSince: now(),
        createdAt: now(),
      })
      .returning({ id: submissions.id });
    if (!submission) throw new Error("The submission was not written.");
    await tx.insert(workingCopies).values({
      submissionId: submission.id,
      content: { ...emptyContent(person.name, person.bio), ...(call && { news: newsOf(call) }) },
      savedAt: now(),
    });
    return ok({ id: submission.id });
  });
}

/** The headline a call is about, as the piece's first answer to "What in the news is this about?". */
const newsOf = (call: Call) => ({
  title: call.newsTitle,
  source: call.newsSource,
  url: call.newsUrl,
  date: "",
});

/** Keeps the author's unsent text. Refuses `conflict` when another page saved since: nothing is overwritten. */
export async function saveWorkingCopy(actor: Person, input: WorkingCopyInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    if (piece.value.authorId !== actor.id) return refuse("forbidden");
    if (!mayWrite(actor, piece.value)) return refuseMove("wrong_state");

    return writeWorkingCopy(tx, input);
  });
}

/** Writes the working copy over the save it was typed over, and over no other: the guard is in the statement. */
export async function writeWorkingCopy(tx: Tx, input: WorkingCopyInput) {
  const { submissionId, saves, content, answers, topicId } = input;
  const savedAt = now();
  const [copy] = await tx
    .update(workingCopies)
    .set({ content, answers, saves: saves + 1, savedAt })
    .where(and(eq(workingCopies.submissionId, submissionId), eq(workingCopies.saves, saves)))
    .returning({ saves: workingCopies.saves });
  if (!copy) return conflict;

  await tx
    .update(submissions)
    .set({ topicId: await topicOrNone(tx, topicId), reminders: 0 })
    .where(eq(submissions.id, submissionId));
  return ok({ saves: copy.saves, savedAt });
}

const conflict: Failure<"conflict"> = {
  ok: false,
  code: "conflict",
  message: "This piece was saved from another page since you opened it on this one.",
  field: undefined,
};

/** Removes a draft that was never submitted, and every word typed into it. */
export async function deleteDraft(actor: Person, input: MoveInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const allowed = mayTake(actor, piece.value, "delete", {
      never_submitted: !piece.value.receipt,
    });
    if (!allowed.ok) return allowed;

    await tx.delete(workingCopies).where(eq(workingCopies.submissionId, piece.value.id));
    await tx.delete(submissions).where(eq(submissions.id, piece.value.id));
    await recordEvent(tx, actor, "submission.deleted", {});
    return ok({ state: "gone" as const, version: piece.value.version });
  });
}

/**
 * Takes a piece back. Once an editor is reading it, they are owed a line. All work on it stops: nothing is due or
 * promised any more, the desk's own typing goes, and so does a letter to its author that was still waiting to go.
 */
export async function withdraw(actor: Person, input: WithdrawInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const facts = {
      submitted_once: piece.value.receipt !== null,
      message_once_claimed: !wasOpened(piece.value) || input.message.trim() !== "",
    };
    const allowed = mayTake(actor, piece.value, "withdraw", facts);
    if (!allowed.ok) return allowed;

    await tx.delete(editingCopies).where(eq(editingCopies.submissionId, piece.value.id));
    await dropWaitingLetters(tx, piece.value.id);
    return moveTo(tx, actor, piece.value, "withdraw", facts, {
      set: { exclusiveUntil: null, dueAt: null },
      details: { message: input.message },
    });
  });
}

/** The published article a response answers; undefined when there is none at that address. */
async function answeredArticle(tx: Tx, slug: string) {
  const [article] = await tx
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(and(eq(articles.slug, slug), eq(submissions.state, "published")));
  return article?.id;
}

/**
 * Sends a piece to the desk: keeps the text, freezes and signs it, gives a receipt and a promise.
 * Refuses `guidelines_changed`, `checks_fail` (on the field of the first blocking finding) and `conflict`.
 */
export const submit = (actor: Person, input: SubmitInput) => send(actor, input, "submit");

/** Sends a piece back with every request answered. Same editor's lane; a new signed revision. */
export const resubmit = (actor: Person, input: SubmitInput) => send(actor, input, "resubmit");

async function send(actor: Person, input: SubmitInput, name: "submit" | "resubmit") {
  const inForce = await getCurrentGuidelines();
  const { answerDays, exclusiveDays } = await getPublication();

  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const findings = blocking(runChecks(input.content, inForce.guidelines), input.answers);
    const facts = {
      checks_pass: findings.length === 0,
      disclosures_answered: unanswered(input.content.disclosures).length === 0,
      requests_answered: await allAnswered(tx, piece.value),
    };
    const allowed = mayTake(actor, piece.value, name, facts);
    if (!allowed.ok) return onItsField(allowed, findings);
    if (input.guidelines !== inForce.version || input.agreement !== inForce.agreement.version) {
      return refuseSubmit("guidelines_changed");
    }
    const saved = await writeWorkingCopy(tx, input);
    if (!saved.ok) return saved;

    const accepted = { guidelines: inForce.version, agreement: inForce.agreement.version };
    const receipt = piece.value.receipt ?? (await nextReceipt(tx));
    const returned = name === "submit" ? await lastReturned(tx, piece.value.id) : null;
    const kept = promiseKept(piece.value, returned, now());
    const revision = await freezeRevision(tx, actor, piece.value.id, input.content, input.answers);
    await signRevision(tx, actor, piece.value.id, revision, accepted);
    const moved = await moveTo(tx, actor, piece.value, name, facts, {
      set: {
        receipt,
        dueAt: null,
        submittedAt: now(),
        answerBy: addWorkingDays(now(), answerDays),
        exclusiveUntil: addWorkingDays(now(), exclusiveDays),
        ...kept,
      },
      details: { revision: revision.number, receipt, ...accepted },
    });
    return moved.ok ? ok({ ...moved.value, receipt }) : moved;
  });
}

/** The rule's refusal, said on the field the author has to look at. */
function onItsField(refusal: Failure, [first]: Finding[]): Failure {
  if (!first || refusal.code !== "checks_pass") return refusal;
  const which = first.field === "marks" ? `marks.${first.part}` : first.field;
  return { ok: false, code: "checks_fail", message: first.why, field: `content.${which}` };
}

async function nextReceipt(tx: Tx) {
  const { rows } = await tx.execute<{ receipt: string }>(
    sql`select nextval('receipts') as receipt`,
  );
  return Number(rows[0]?.receipt);
}

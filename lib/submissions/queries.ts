import "server-only";

import { and, asc, desc, eq, isNull, notInArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { proposals } from "@/db/schema/corrections";
import { events } from "@/db/schema/events";
import { decisions, revisions, submissions, workingCopies } from "@/db/schema/submissions";
import { proposeSlug } from "@/lib/articles/rules";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { expiryToTell, mayRevive, reviveUntil } from "@/lib/deadlines/rules";
import { type EventType, hiddenFromAuthors } from "@/lib/events/vocabulary";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { decidedBy, lettersAsSent } from "@/lib/letters/queries";
import { type OpenState, turnOfProposal } from "@/lib/proposals/rules";
import { getPublication } from "@/lib/publication/queries";
import { getReturn } from "@/lib/returns/queries";
import { hasMissedItsHour } from "@/lib/schedules/queries";
import { listTopicChoices } from "@/lib/topics/queries";
import { mayWrite, movesOpenTo } from "./policy";
import { turnOf, wasOpened } from "./rules";
import { isSubmissionId } from "./schema";

/** The actor's own pieces, newest first, with where each one is. */
export async function listMySubmissions(actor: Person) {
  const rows = await db
    .select({
      id: submissions.id,
      state: submissions.state,
      turnSince: submissions.turnSince,
      receipt: submissions.receipt,
      answerBy: submissions.answerBy,
      content: workingCopies.content,
      savedAt: workingCopies.savedAt,
      slug: articles.slug,
      correction: { state: sql<OpenState>`${proposals.state}`, turnSince: proposals.turnSince },
    })
    .from(submissions)
    .leftJoin(workingCopies, eq(workingCopies.submissionId, submissions.id))
    .leftJoin(articles, eq(articles.submissionId, submissions.id))
    .leftJoin(proposals, openCorrection)
    .where(eq(submissions.authorId, actor.id))
    .orderBy(desc(submissions.createdAt));
  return rows.map(({ content, correction, ...row }) => ({
    ...row,
    headline: content?.headline ?? "",
    turn: correction ? turnOfProposal(correction.state) : turnOf(row.state),
    turnSince: correction?.turnSince ?? row.turnSince,
    correcting: correction?.state ?? null,
  }));
}

/** The one correction that is open on a piece, if any. */
const openCorrection = and(eq(proposals.submissionId, submissions.id), isNull(proposals.closedAt));

/** Everything the writing page needs; null unless the actor is the author. */
export async function getSubmissionForWriting(actor: Person, id: string) {
  if (!isSubmissionId(id)) return null;
  const [row] = await db
    .select({ submission: submissions, copy: workingCopies })
    .from(submissions)
    .innerJoin(workingCopies, eq(workingCopies.submissionId, submissions.id))
    .where(and(eq(submissions.id, id), eq(submissions.authorId, actor.id)));
  if (!row) return null;

  const inForce = await getCurrentGuidelines();
  const { answerDays, exclusiveDays } = await getPublication();
  const { submission, copy } = row;
  const piece = { ...submission, recused: false };
  const open = movesOpenTo(actor, piece);
  return {
    id: submission.id,
    state: submission.state,
    version: submission.version,
    turnSince: submission.turnSince,
    saves: copy.saves,
    savedAt: copy.savedAt,
    content: copy.content,
    answers: copy.answers,
    topicId: submission.topicId,
    topics: await listTopicChoices(),
    guidelines: inForce.guidelines,
    guidelinesVersion: inForce.version,
    agreementVersion: inForce.agreement.version,
    agreementText: inForce.agreement.text,
    promise: { answerDays, exclusiveDays },
    may: {
      save: mayWrite(actor, piece),
      submit: open.includes("submit"),
      resubmit: open.includes("resubmit"),
      delete: open.includes("delete") && submission.receipt === null,
    },
  };
}
export type SubmissionForWriting = NonNullable<Awaited<ReturnType<typeof getSubmissionForWriting>>>;

/** The letter-like status page: whose turn, what happened, what was promised; null unless the actor is the author. */
export async function getSubmissionStatus(actor: Person, id: string) {
  if (!isSubmissionId(id)) return null;
  const [row] = await db
    .select({
      submission: submissions,
      content: workingCopies.content,
      savedAt: workingCopies.savedAt,
      slug: articles.slug,
      correction: {
        state: sql<OpenState>`${proposals.state}`,
        kind: proposals.kind,
        turnSince: proposals.turnSince,
      },
    })
    .from(submissions)
    .leftJoin(workingCopies, eq(workingCopies.submissionId, submissions.id))
    .leftJoin(articles, eq(articles.submissionId, submissions.id))
    .leftJoin(proposals, openCorrection)
    .where(and(eq(submissions.id, id), eq(submissions.authorId, actor.id)));
  if (!row) return null;

  const { submission, correction } = row;
  const open = movesOpenTo(actor, { ...submission, recused: false });
  const made = await decisionsOn(id);
  const since = Math.max(submission.turnSince.getTime(), row.savedAt?.getTime() ?? 0);
  return {
    id: submission.id,
    headline: row.content?.headline ?? "",
    state: submission.state,
    version: submission.version,
    turn: turnOf(submission.state),
    turnSince: submission.turnSince,
    receipt: submission.receipt,
    submittedAt: submission.submittedAt,
    answerBy: submission.answerBy,
    exclusiveUntil: submission.exclusiveUntil,
    claimed: submission.claimedBy !== null,
    /** An editor has had it in hand: who takes it back owes them a line. */
    opened: wasOpened(submission),
    /** What is missing, where it came back before it was read. */
    returned: await getReturn(actor, id),
    dueAt: submission.dueAt,
    publishAt: submission.state === "scheduled" ? submission.publishAt : null,
    /** Its hour came and went, since the desk had something to settle: what, is the desk's own affair. */
    late: await hasMissedItsHour(submission),
    /** Where it is to appear: an editor chose the address, or the headline gives it. */
    address:
      submission.state === "scheduled"
        ? `/articles/${submission.plannedSlug ?? proposeSlug(row.content?.headline ?? "")}`
        : null,
    expiresAt: expiryToTell(submission.state, new Date(since), now(), submission.dueAt),
    /** Until when it can be taken up again, while it can. */
    reviveUntil:
      submission.state === "expired" && mayRevive(submission.turnSince, now())
        ? reviveUntil(submission.turnSince)
        : null,
    decision: made[0] ?? null,
    decisions: made,
    revisions: await db.$count(revisions, eq(revisions.submissionId, id)),
    history: await historyForAuthor(actor, id),
    article: row.slug ? { slug: row.slug } : null,
    /** A correction that is being negotiated: whose turn it is, and since when. */
    correction: correction && { ...correction, turn: turnOfProposal(correction.state) },
    may: {
      withdraw: open.includes("withdraw") && submission.receipt !== null,
      edit: mayWrite(actor, { ...submission, recused: false }),
      approve: open.includes("approve") || correction?.state === "with_author",
      appeal: open.includes("appeal") && submission.appealedAt === null,
      revive: open.includes("revive") && mayRevive(submission.turnSince, now()),
      write: submission.receipt !== null,
    },
  };
}
export type SubmissionStatus = NonNullable<Awaited<ReturnType<typeof getSubmissionStatus>>>;

/**
 * Every decision of every round, the last first, each with the words its editor had put in its letter when it went:
 * null until it goes.
 */
async function decisionsOn(submissionId: string) {
  const sent = await lettersAsSent(submissionId);
  const made = await db
    .select({
      id: decisions.id,
      revision: decisions.revision,
      kind: decisions.kind,
      reasons: decisions.reasons,
      letter: decisions.letter,
      decidedAt: decisions.decidedAt,
      event: events.id,
    })
    .from(decisions)
    .leftJoin(events, decidedBy)
    .where(
      and(
        eq(decisions.submissionId, submissionId),
        // What was decided between editors alone is not its author's to know.
        notInArray(decisions.kind, ["accept_again", "waive_second_editor"]),
      ),
    )
    .orderBy(desc(decisions.decidedAt));
  return made.map(({ event, ...decision }) => ({
    ...decision,
    letter: event === null ? decision.letter : sent(event, decision.letter),
  }));
}

/** What of an event's details the author reads: letters that went with it, and what they wrote themselves. */
const toldToAuthors: Partial<Record<EventType, string>> = {
  "submission.returned": "letter",
  "submission.sent_for_approval": "letter",
  "submission.content_changed": "letter",
  "submission.countered": "message",
  "correction.proposed": "letter",
  "correction.countered": "message",
  "correction.taken_back": "message",
  "submission.withdrawn": "message",
  "submission.appealed": "reason",
  "submission.reopened": "reason",
  "submission.killed": "reason",
  "article.corrected": "notice",
  "article.retracted": "reason",
};

/** What happened, as far as it is the author's to know: no names of editors, no notes, no other details. */
async function historyForAuthor(actor: Person, submissionId: string) {
  const rows = await db
    .select({
      id: events.id,
      type: events.type,
      actorId: events.actorId,
      at: events.at,
      details: events.details,
    })
    .from(events)
    .where(
      and(eq(events.submissionId, submissionId), notInArray(events.type, [...hiddenFromAuthors])),
    )
    .orderBy(asc(events.id));
  const sent = await lettersAsSent(submissionId);
  return rows.map(({ actorId, type, details, ...event }) => ({
    ...event,
    type: type as EventType,
    /** Null: a letter whose words are not final yet. */
    told:
      type in toldToAuthors ? sent(event.id, details[toldToAuthors[type as EventType] ?? ""]) : "",
    missing:
      type === "submission.returned" && Array.isArray(details.missing)
        ? details.missing.map(String)
        : [],
    actor:
      actorId === actor.id
        ? ("you" as const)
        : actorId === null
          ? ("clock" as const)
          : ("editor" as const),
  }));
}

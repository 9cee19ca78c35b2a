import "server-only";

import { and, asc, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { decisions, submissions, workingCopies } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import type { Person } from "@/lib/auth/actor";
import type { EventType } from "@/lib/events/vocabulary";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { getPublication } from "@/lib/publication/queries";
import { mayWrite, movesOpenTo } from "./policy";
import { turnOf } from "./rules";
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
    })
    .from(submissions)
    .leftJoin(workingCopies, eq(workingCopies.submissionId, submissions.id))
    .leftJoin(articles, eq(articles.submissionId, submissions.id))
    .where(eq(submissions.authorId, actor.id))
    .orderBy(desc(submissions.createdAt));
  return rows.map(({ content, ...row }) => ({
    ...row,
    headline: content?.headline ?? "",
    turn: turnOf(row.state),
  }));
}

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
    saves: copy.saves,
    savedAt: copy.savedAt,
    content: copy.content,
    answers: copy.answers,
    topicId: submission.topicId,
    topics: await db
      .select({ id: topics.id, name: topics.name })
      .from(topics)
      .orderBy(asc(topics.position)),
    guidelines: inForce.guidelines,
    guidelinesVersion: inForce.version,
    agreementVersion: inForce.agreement.version,
    agreementText: inForce.agreement.text,
    promise: { answerDays, exclusiveDays },
    may: {
      save: mayWrite(actor, piece),
      submit: open.includes("submit"),
      delete: open.includes("delete") && submission.receipt === null,
    },
  };
}
export type SubmissionForWriting = NonNullable<Awaited<ReturnType<typeof getSubmissionForWriting>>>;

/** The letter-like status page: whose turn, what happened, what was promised; null unless the actor is the author. */
export async function getSubmissionStatus(actor: Person, id: string) {
  if (!isSubmissionId(id)) return null;
  const [row] = await db
    .select({ submission: submissions, content: workingCopies.content, slug: articles.slug })
    .from(submissions)
    .leftJoin(workingCopies, eq(workingCopies.submissionId, submissions.id))
    .leftJoin(articles, eq(articles.submissionId, submissions.id))
    .where(and(eq(submissions.id, id), eq(submissions.authorId, actor.id)));
  if (!row) return null;

  const { submission } = row;
  const open = movesOpenTo(actor, { ...submission, recused: false });
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
    decision: await lastDecision(id),
    history: await historyForAuthor(actor, id),
    article: row.slug ? { slug: row.slug } : null,
    may: {
      withdraw: open.includes("withdraw"),
      edit: mayWrite(actor, { ...submission, recused: false }),
    },
  };
}
export type SubmissionStatus = NonNullable<Awaited<ReturnType<typeof getSubmissionStatus>>>;

async function lastDecision(submissionId: string) {
  const [decision] = await db
    .select({
      kind: decisions.kind,
      reasons: decisions.reasons,
      letter: decisions.letter,
      decidedAt: decisions.decidedAt,
    })
    .from(decisions)
    .where(eq(decisions.submissionId, submissionId))
    .orderBy(desc(decisions.decidedAt))
    .limit(1);
  return decision ?? null;
}

/** What happened, as far as it is the author's to know: no names of editors, no notes, no details. */
async function historyForAuthor(actor: Person, submissionId: string) {
  const rows = await db
    .select({ id: events.id, type: events.type, actorId: events.actorId, at: events.at })
    .from(events)
    .where(eq(events.submissionId, submissionId))
    .orderBy(asc(events.id));
  return rows.map(({ actorId, type, ...event }) => ({
    ...event,
    type: type as EventType,
    actor:
      actorId === actor.id
        ? ("you" as const)
        : actorId === null
          ? ("clock" as const)
          : ("editor" as const),
  }));
}

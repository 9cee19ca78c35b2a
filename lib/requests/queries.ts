import "server-only";

import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { people } from "@/db/schema/people";
import { requests } from "@/db/schema/requests";
import { revisions, type Submission, submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { eventOf } from "@/lib/events/vocabulary";
import { lettersAsSent } from "@/lib/letters/queries";
import { asToldTo } from "@/lib/submissions/policy";
import { isSubmissionId } from "@/lib/submissions/schema";

/** Whether every request on the current revision has its answer. For the command that holds the piece's lock. */
export async function allAnswered(tx: Tx, piece: { id: string }) {
  const current = tx
    .select({ number: revisions.number })
    .from(revisions)
    .where(and(eq(revisions.submissionId, piece.id), eq(revisions.current, true)));
  const open = await tx.$count(
    requests,
    and(
      eq(requests.submissionId, piece.id),
      inArray(requests.revision, current),
      isNull(requests.answer),
      isNotNull(requests.sentAt),
    ),
  );
  return open === 0;
}

/** Every request that was sent about the actor's own piece, round by round, with their answers; no editor's name. */
export async function listRequestsForAuthor(actor: Person, submissionId: string) {
  if (!isSubmissionId(submissionId)) return [];
  return db
    .select({
      id: requests.id,
      revision: requests.revision,
      number: requests.number,
      text: requests.text,
      anchor: requests.anchor,
      answer: requests.answer,
      answerText: requests.answerText,
      answeredAt: requests.answeredAt,
    })
    .from(requests)
    .innerJoin(submissions, eq(submissions.id, requests.submissionId))
    .where(
      and(
        eq(requests.submissionId, submissionId),
        eq(submissions.authorId, actor.id),
        isNotNull(requests.sentAt),
      ),
    )
    .orderBy(asc(requests.revision), asc(requests.number));
}

/** What the author is asked for now: the letter, the day, the numbered requests. Null while nothing is asked of them. */
export async function getRequestsForAuthor(actor: Person, submissionId: string) {
  if (!isSubmissionId(submissionId)) return null;
  const [piece] = await db
    .select({ dueAt: submissions.dueAt, revision: revisions.number })
    .from(submissions)
    .innerJoin(
      revisions,
      and(eq(revisions.submissionId, submissions.id), eq(revisions.current, true)),
    )
    .where(
      and(
        eq(submissions.id, submissionId),
        eq(submissions.authorId, actor.id),
        eq(submissions.state, "changes_requested"),
      ),
    );
  if (!piece) return null;
  const [asked] = await db
    .select({ id: events.id, letter: sql`${events.details} -> 'letter'` })
    .from(events)
    .where(and(eq(events.submissionId, submissionId), eq(events.type, eventOf.request_changes)))
    .orderBy(desc(events.id))
    .limit(1);
  const sent = await listRequestsForAuthor(actor, submissionId);
  return {
    dueAt: piece.dueAt,
    /** Null until its words are final. */
    letter: asked ? (await lettersAsSent(submissionId))(asked.id, asked.letter) : "",
    requests: sent
      .filter(({ revision }) => revision === piece.revision)
      .map((request) => ({ ...request, number: request.number ?? 0 })),
  };
}
export type RequestsForAuthor = NonNullable<Awaited<ReturnType<typeof getRequestsForAuthor>>>;

/**
 * What was asked of a piece's author, round by round with the answers, and what editors have noted but not sent; for an
 * editor who may see the piece: the caller has made sure of that. An editor who wrote it sees no note and no name.
 */
export async function listRequestsForDesk(
  actor: Person,
  submission: Pick<Submission, "id" | "authorId">,
) {
  const own = submission.authorId === actor.id;
  const told = asToldTo(actor, submission);
  const rows = await db
    .select({
      id: requests.id,
      revision: requests.revision,
      number: requests.number,
      text: requests.text,
      anchor: requests.anchor,
      answer: requests.answer,
      answerText: requests.answerText,
      editorId: requests.editorId,
      editor: people.name,
    })
    .from(requests)
    .innerJoin(people, eq(people.id, requests.editorId))
    .where(
      and(eq(requests.submissionId, submission.id), own ? isNotNull(requests.sentAt) : undefined),
    )
    .orderBy(asc(requests.revision), asc(requests.number), asc(requests.madeAt));
  const named = rows.map(({ editorId, editor, ...request }) => ({
    ...request,
    mine: editorId === actor.id,
    editor: told(editor),
  }));
  return {
    sent: named.flatMap((request) =>
      request.number === null ? [] : { ...request, number: request.number },
    ),
    noted: named.filter(({ number }) => number === null),
  };
}
export type RequestsForDesk = Awaited<ReturnType<typeof listRequestsForDesk>>;

import "server-only";

import { and, asc, count, eq, inArray, isNotNull, isNull, max, notExists, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { people } from "@/db/schema/people";
import { requests } from "@/db/schema/requests";
import {
  decisions,
  recusals,
  revisions,
  submissions,
  workingCopies,
} from "@/db/schema/submissions";
import { now } from "@/lib/clock/now";
import { closesUnanswered, reviveUntil } from "@/lib/deadlines/rules";
import { declineReasons } from "@/lib/decisions/rules";
import type { EventType } from "@/lib/events/vocabulary";
import { publicationName } from "@/lib/mail/publication-name";
import { keepsPlaceUntil } from "@/lib/returns/rules";
import { settings } from "@/lib/settings/environment";
import type { Facts, Notice } from "./facts";

type PieceNotice = Notice & { submissionId: string };

/** Everything the letters of an event may say, as it is in the event's own transaction. */
export async function readFacts(tx: Tx, event: PieceNotice): Promise<Facts> {
  const { submissionId: id, details } = event;
  const piece = await pieceOf(tx, id);
  const page = (path: string) => new URL(path, settings().appUrl).href;
  return {
    ...piece,
    // To the desk there is no unsent work: a draft's own title is for its author's letters alone.
    headline: piece.headline || (piece.receipt === null ? piece.unsentHeadline : ""),
    publication: await publicationName(tx),
    desk: await deskOf(tx, id),
    heldBefore: text(details.from) || null,
    deciders: await decidersOf(tx, id),
    actor: await nameOf(tx, event.actorId),
    byTheClock: event.actorId === null,
    from: event.from ?? null,
    pages: {
      status: page(`/submissions/${id}/status`),
      desk: page(`/desk/submissions/${id}`),
      article: page(`/articles/${text(details.slug) || piece.slug}`),
    },
    letter: text(details.letter),
    message: text(details.message),
    reason: text(details.reason),
    notice: text(details.notice),
    kind: text(details.kind),
    reasons: texts(details.reasons).map(titleOf),
    missing: texts(details.missing),
    keepsPlaceUntil: keepsPlaceUntil(now()),
    ...(await requestsOf(tx, id)),
    suggestions: { all: number(details.suggestions), mechanical: number(details.mechanical) },
    countered: number(details.countered),
    expires: moment(details.expires) ?? closes(event.type),
    reviveUntil: reviveUntil(now()),
  };
}

/** When what is sent for approval by this would be closed, if its author never answered. */
function closes(type: EventType) {
  const asks = type === "submission.sent_for_approval" || type === "submission.content_changed";
  return asks ? closesUnanswered(now()) : null;
}

async function pieceOf(tx: Tx, id: string) {
  const [piece] = await tx
    .select({
      receipt: submissions.receipt,
      answerBy: submissions.answerBy,
      exclusiveUntil: submissions.exclusiveUntil,
      dueAt: submissions.dueAt,
      publishAt: submissions.publishAt,
      laneOf: submissions.laneOf,
      author: { id: people.id, email: people.email, name: people.name },
      headline: sql<string>`coalesce(${revisions.content} ->> 'headline', '')`,
      unsentHeadline: sql<string>`coalesce(${workingCopies.content} ->> 'headline', '')`,
      slug: sql<string>`coalesce((select slug from articles where submission_id = ${submissions.id}), '')`,
    })
    .from(submissions)
    .innerJoin(people, eq(people.id, submissions.authorId))
    .leftJoin(workingCopies, eq(workingCopies.submissionId, submissions.id))
    .leftJoin(
      revisions,
      and(eq(revisions.submissionId, submissions.id), eq(revisions.current, true)),
    )
    .where(eq(submissions.id, id));
  if (!piece) throw new Error("The piece of an event is gone.");
  return piece;
}

function deskOf(tx: Tx, id: string) {
  const recused = tx
    .select({ one: sql`1` })
    .from(recusals)
    .where(and(eq(recusals.submissionId, id), eq(recusals.editorId, people.id)));
  return tx
    .select({ id: people.id, email: people.email, name: people.name })
    .from(people)
    .where(
      and(
        inArray(people.role, ["editor", "chief"]),
        isNull(people.suspendedAt),
        notExists(recused),
      ),
    );
}

async function decidersOf(tx: Tx, id: string) {
  const rows = await tx
    .selectDistinct({ id: decisions.editorId })
    .from(decisions)
    .where(eq(decisions.submissionId, id));
  return rows.map((row) => row.id);
}

async function nameOf(tx: Tx, id: string | null) {
  if (id === null) return "";
  const [person] = await tx.select({ name: people.name }).from(people).where(eq(people.id, id));
  return person?.name ?? "";
}

/** The requests last sent about a piece, and how they were answered. */
async function requestsOf(tx: Tx, id: string) {
  const sent = and(eq(requests.submissionId, id), isNotNull(requests.sentAt));
  const last = tx
    .select({ revision: max(requests.revision) })
    .from(requests)
    .where(sent);
  const rows = await tx
    .select({ number: requests.number, anchor: requests.anchor, text: requests.text })
    .from(requests)
    .where(and(sent, inArray(requests.revision, last)))
    .orderBy(asc(requests.number));
  const answered = await tx
    .select({ answer: requests.answer, times: count() })
    .from(requests)
    .where(and(sent, inArray(requests.revision, last), isNotNull(requests.answer)))
    .groupBy(requests.answer);
  const times = (kind: string) => answered.find(({ answer }) => answer === kind)?.times ?? 0;
  return {
    requests: rows.map((row) => ({
      number: row.number ?? 0,
      quote: row.anchor?.quote ?? "",
      text: row.text,
    })),
    answers: { done: times("done"), declined: times("declined"), question: times("question") },
  };
}

const text = (value: unknown) => (typeof value === "string" ? value : "");
const texts = (value: unknown) =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
const number = (value: unknown) => (typeof value === "number" ? value : 0);
const moment = (value: unknown) =>
  typeof value === "string" && !Number.isNaN(Date.parse(value)) ? new Date(value) : null;
const titleOf = (code: string) =>
  declineReasons.find((reason) => reason.code === code)?.title ?? code;

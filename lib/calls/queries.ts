import "server-only";

import { and, asc, desc, eq, gte, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { calls } from "@/db/schema/calls";
import { revisions, submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { mayKeepCalls } from "./policy";
import { type CallState, mayOpenOn, stateOf } from "./rules";

/** What readers see of a call. */
const shown = {
  id: calls.id,
  title: calls.title,
  text: calls.text,
  newsTitle: calls.newsTitle,
  newsSource: calls.newsSource,
  newsUrl: calls.newsUrl,
  lastDay: calls.lastDay,
  openedAt: calls.openedAt,
  closedAt: calls.closedAt,
  topic: { slug: topics.slug, name: topics.name },
};

const today = () => now().toISOString().slice(0, 10);
const isOpen = (): SQL | undefined =>
  and(isNotNull(calls.openedAt), isNull(calls.closedAt), gte(calls.lastDay, today()));

/** The calls one can write for now, the one that ends first before the others. Public. */
export function listOpenCalls() {
  return db
    .select(shown)
    .from(calls)
    .leftJoin(topics, eq(topics.id, calls.topicId))
    .where(isOpen())
    .orderBy(asc(calls.lastDay), asc(calls.openedAt))
    .limit(50);
}
export type ListedCall = Awaited<ReturnType<typeof listOpenCalls>>[number];

/** The calls that closed, the last one first, each with the pieces that were published for it. Public. */
export async function listClosedCalls() {
  const closed = await db
    .select({ ...shown, pieces: publishedFor })
    .from(calls)
    .leftJoin(topics, eq(topics.id, calls.topicId))
    .where(
      and(isNotNull(calls.openedAt), or(isNotNull(calls.closedAt), lt(calls.lastDay, today()))),
    )
    .orderBy(desc(calls.lastDay), desc(calls.openedAt))
    .limit(12);
  return closed;
}
export type ClosedCall = Awaited<ReturnType<typeof listClosedCalls>>[number];

/** SQL: what readers can open of what was written for a call. */
const publishedFor = sql<{ slug: string; headline: string; byline: string }[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('slug', ${articles.slug},
    'headline', ${revisions.content}->>'headline', 'byline', ${revisions.content}->>'byline')
    order by ${articles.publishedAt}), '[]')
  from ${articles}
  join ${submissions} on ${submissions.id} = ${articles.submissionId}
  join ${revisions} on ${revisions.submissionId} = ${articles.submissionId}
    and ${revisions.number} = ${articles.revision}
  where ${submissions.callId} = ${calls.id} and ${submissions.state} = 'published')`;

/** A call somebody wants to write for, if it was ever opened, and whether it is open; null otherwise. Public. */
export async function getCall(id: string) {
  const [call] = await db
    .select(shown)
    .from(calls)
    .leftJoin(topics, eq(topics.id, calls.topicId))
    .where(and(eq(calls.id, id), isNotNull(calls.openedAt)));
  return call ? { ...call, open: stateOf(call, now()) === "open" } : null;
}
export type AskedCall = NonNullable<Awaited<ReturnType<typeof getCall>>>;

/** The call a piece of one's own was begun for; null where there was none. */
export async function getCallOfPiece(actor: Person, submissionId: string) {
  const [piece] = await db
    .select({ callId: submissions.callId })
    .from(submissions)
    .where(and(eq(submissions.id, submissionId), eq(submissions.authorId, actor.id)));
  return piece?.callId ? getCall(piece.callId) : null;
}

/** The call of this id in a transaction that starts a piece for it, if it is open at this moment. */
export async function openCallOf(tx: Tx, id: string) {
  const [call] = await tx
    .select()
    .from(calls)
    .where(and(eq(calls.id, id), isOpen()));
  return call ?? null;
}

/** Every call for the desk: open ones, prepared ones, then closed; each with how many were sent in for it. Null for others. */
export async function listCallsForDesk(actor: Person) {
  if (!mayKeepCalls(actor)) return null;
  const sent = sql<number>`(select count(*)::int from ${submissions}
    where ${submissions.callId} = ${calls.id} and ${submissions.receipt} is not null)`;
  const rows = await db
    .select({ ...shown, version: calls.version, topicId: calls.topicId, sent })
    .from(calls)
    .leftJoin(topics, eq(topics.id, calls.topicId))
    .orderBy(desc(calls.lastDay), desc(calls.madeAt))
    .limit(200);
  const time = now();
  const order = { open: 0, prepared: 1, closed: 2 };
  return rows
    .map((call) => ({ ...call, state: stateOf(call, time), mayOpen: mayOpenOn(call, time) }))
    .sort((a, b) => order[a.state] - order[b.state] || soonest(a, b));
}

/** Of the open ones, that which ends first; of the others, the order they came in. */
const soonest = (a: { state: CallState; lastDay: string }, b: { lastDay: string }) =>
  a.state === "open" ? a.lastDay.localeCompare(b.lastDay) : 0;
export type CallOnDesk = NonNullable<Awaited<ReturnType<typeof listCallsForDesk>>>[number];

import "server-only";

import { and, asc, desc, eq, inArray, isNotNull, isNull, not, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { proposals } from "@/db/schema/corrections";
import { people } from "@/db/schema/people";
import { revisions, type SubmissionState, signatures, submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import type { Person } from "@/lib/auth/actor";
import { isEditorNow } from "@/lib/auth/standing";
import { runChecks } from "@/lib/checks/run";
import { now } from "@/lib/clock/now";
import { guidelinesByVersion } from "@/lib/guidelines/queries";
import { turnOfProposal } from "@/lib/proposals/rules";
import { recusedFrom } from "@/lib/recusals/queries";
import { asToldTo } from "@/lib/submissions/policy";
import { turnOf } from "@/lib/submissions/rules";
import { correctionsIn, editorsTurn, promiseOf, statesOf, type View, views } from "./rules";
import type { QueueFilters } from "./schema";

/** As many rows as a person scans before they search. */
export const pageSize = 50;
/** Beyond this a count says "and more": nobody acts on the difference, and counting a million rows is slow. */
export const countedTo = 1000;

/** One row of the desk's list. */
export type QueueRow = Awaited<ReturnType<typeof rowsOf>>[number];

/**
 * The desk's list: pieces that were submitted once, as they were submitted. Editors' turn first, the oldest promise
 * first. What the person asking wrote or is recused from is never in "To do". Anyone but an editor gets nothing.
 * @returns rows of one page, whether there is a next one, and for each list how many it holds (up to `countedTo`)
 */
export async function listQueue(actor: Person, filters: QueueFilters) {
  const filedUnder = await db
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(topics)
    .orderBy(asc(topics.position), asc(topics.name));
  const topic = filedUnder.find(({ slug }) => slug === filters.topic);
  const nowhere = filters.topic !== undefined && !topic;
  const [ids, counts] = await Promise.all([
    nowhere ? [] : idsOf(actor, filters, topic?.id),
    countsOf(actor),
  ]);
  return {
    rows: await rowsOf(actor, ids.slice(0, pageSize)),
    more: ids.length > pageSize,
    countedTo,
    counts,
    topics: filedUnder,
  };
}

/** Nothing for anybody who is not an editor at this moment, whatever the caller believes; nothing never submitted. */
function seenBy(actor: Person) {
  return and(isNotNull(submissions.receipt), isEditorNow(actor));
}

/** The pieces of a list; "To do" only those the person may act on. */
function inView(actor: Person, view: View) {
  const inState = view === "all" ? undefined : inArray(submissions.state, [...statesOf[view]]);
  return and(inState, mayBeIn(actor, view));
}

function mayBeIn(actor: Person, view: View) {
  return and(
    seenBy(actor),
    view === "todo" ? not(eq(submissions.authorId, actor.id)) : undefined,
    view === "todo" ? not(recusedFrom(actor)) : undefined,
  );
}

/** Articles with a correction that waits for the desk, or for its author: few, and read apart from the rest. */
function beingCorrected(actor: Person, view: View) {
  const state = correctionsIn[view];
  if (!state) return null;
  const open = db
    .select({ id: proposals.submissionId })
    .from(proposals)
    .where(and(isNull(proposals.closedAt), eq(proposals.state, state)));
  return and(inArray(submissions.id, open), mayBeIn(actor, view));
}

function matching(actor: Person, { state, mine, q }: QueueFilters, topicId?: string) {
  return and(
    state ? eq(submissions.state, state) : undefined,
    mine ? eq(submissions.claimedBy, actor.id) : undefined,
    topicId ? eq(submissions.topicId, topicId) : undefined,
    q ? inArray(submissions.id, found(q)) : undefined,
  );
}

/** Pieces whose submitted headline or byline, author's name or receipt holds what was typed. */
function found(q: string) {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const receipt = /^(?:no\.?\s*)?(\d{1,15})$/i.exec(q)?.[1];
  const byText = db
    .select({ id: revisions.submissionId })
    .from(revisions)
    .where(
      and(
        eq(revisions.current, true),
        sql`((${revisions.content} ->> 'headline') || ' ' || (${revisions.content} ->> 'byline')) ilike ${like}`,
      ),
    );
  const byAuthor = db
    .select({ id: submissions.id })
    .from(submissions)
    .innerJoin(people, eq(people.id, submissions.authorId))
    .where(sql`${people.name} ilike ${like}`);
  if (!receipt) return byText.union(byAuthor);
  const byReceipt = db
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.receipt, Number(receipt)));
  return byText.union(byAuthor).union(byReceipt);
}

type Stretch = { where: SQL | undefined; order: SQL[] };

/** A list as the stretches it is read in, one after the other, each in an order an index holds. */
function stretchesOf(actor: Person, filters: QueueFilters, topicId?: string): Stretch[] {
  const all = and(inView(actor, filters.show), matching(actor, filters, topicId));
  const waiting = inArray(submissions.state, [...editorsTurn]);
  const oldestPromise = [sql`${submissions.answerBy} asc nulls last`, asc(submissions.receipt)];
  const newest = [desc(submissions.receipt)];
  const longest = [asc(submissions.turnSince), asc(submissions.receipt)];
  const corrected = beingCorrected(actor, filters.show);
  const first = corrected
    ? [{ where: and(corrected, matching(actor, filters, topicId)), order: longest }]
    : [];
  switch (filters.show) {
    case "todo":
      return [...first, { where: all, order: oldestPromise }];
    case "author":
    case "ready":
      return [...first, { where: all, order: longest }];
    case "closed":
      return [{ where: all, order: newest }];
    case "all":
      return [
        { where: and(all, waiting), order: oldestPromise },
        { where: and(all, not(waiting)), order: newest },
      ];
  }
}

/** Ids of one page in order, and one more where there is a next page. */
async function idsOf(actor: Person, filters: QueueFilters, topicId?: string) {
  const ids: string[] = [];
  let skip = (filters.page - 1) * pageSize;
  for (const { where, order } of stretchesOf(actor, filters, topicId)) {
    const wanted = pageSize + 1 - ids.length;
    if (wanted === 0) break;
    const rows = await db
      .select({ id: submissions.id })
      .from(submissions)
      .where(where)
      .orderBy(...order)
      .limit(wanted)
      .offset(skip);
    ids.push(...rows.map(({ id }) => id));
    skip = rows.length > 0 ? 0 : Math.max(0, skip - (await db.$count(submissions, where)));
  }
  return ids;
}

async function countsOf(actor: Person): Promise<Record<View, number>> {
  const counted = await Promise.all(
    views.map(async (view) => {
      const some = db
        .select({ id: submissions.id })
        .from(submissions)
        .where(inView(actor, view))
        .limit(countedTo)
        .as("some");
      const corrected = beingCorrected(actor, view);
      const more = corrected ? await db.$count(submissions, corrected) : 0;
      return [view, Math.min(countedTo, more + (await db.$count(some)))] as const;
    }),
  );
  return Object.fromEntries(counted) as Record<View, number>;
}

async function rowsOf(actor: Person, ids: string[]) {
  if (ids.length === 0) return [];
  const holder = alias(people, "holder");
  const found = await db
    .select({
      id: submissions.id,
      state: submissions.state,
      receipt: submissions.receipt,
      turnSince: submissions.turnSince,
      submittedAt: submissions.submittedAt,
      answerBy: submissions.answerBy,
      heldBy: submissions.claimedBy,
      heldSince: submissions.claimedAt,
      holder: holder.name,
      authorId: submissions.authorId,
      author: people.name,
      topic: topics.name,
      content: revisions.content,
      guidelines: guidelinesOf(),
      recused: sql<boolean>`${recusedFrom(actor)}`,
      correction: { state: proposals.state, turnSince: proposals.turnSince },
    })
    .from(submissions)
    .leftJoin(
      proposals,
      and(eq(proposals.submissionId, submissions.id), isNull(proposals.closedAt)),
    )
    .innerJoin(people, eq(people.id, submissions.authorId))
    .innerJoin(
      revisions,
      and(eq(revisions.submissionId, submissions.id), eq(revisions.current, true)),
    )
    .leftJoin(holder, eq(holder.id, submissions.claimedBy))
    .leftJoin(topics, eq(topics.id, submissions.topicId))
    .where(and(inArray(submissions.id, ids), seenBy(actor)));

  const rules = await guidelinesByVersion(found.map((row) => row.guidelines));
  const time = now();
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .map((row) => ({
      id: row.id,
      state: row.state as SubmissionState,
      turn: row.correction ? turnOfProposal(row.correction.state) : turnOf(row.state),
      turnSince: row.correction?.turnSince ?? row.turnSince,
      correcting: row.correction !== null,
      promise: promiseOf(row, time),
      answerBy: row.answerBy,
      receipt: row.receipt,
      headline: row.content.headline,
      byline: row.content.byline,
      author: row.author,
      topic: row.topic,
      own: row.authorId === actor.id,
      recused: row.recused,
      claim: claimOf(actor, row),
      findings: runChecks(row.content, rules.get(row.guidelines) ?? []).length,
    }));
}

/** Who holds a piece, for the person asking. An author is not told who reads them, at the desk as elsewhere. */
function claimOf(
  actor: Person,
  row: {
    authorId: string;
    heldBy: string | null;
    heldSince: Date | null;
    holder: string | null;
  },
) {
  if (!row.heldBy || !row.heldSince) return null;
  return {
    mine: row.heldBy === actor.id,
    name: asToldTo(actor, row)(row.holder),
    since: row.heldSince,
  };
}

/** The guidelines a piece was submitted under: those named in the signature of its current revision. */
function guidelinesOf() {
  return sql<number>`coalesce(
    (select max(${signatures.guidelines}) from ${signatures}
     where ${signatures.submissionId} = ${submissions.id} and ${signatures.revision} = ${revisions.number}), 0)`.mapWith(
    Number,
  );
}

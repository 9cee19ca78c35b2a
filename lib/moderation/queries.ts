import "server-only";

import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import {
  commentReports,
  comments,
  commentTexts,
  moderations,
  sanctions,
} from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { revisions, submissions } from "@/db/schema/submissions";
import { isEditor, type Person } from "@/lib/auth/actor";
import { isEditorNow } from "@/lib/auth/standing";
import { now } from "@/lib/clock/now";
import { notUndone } from "@/lib/newcomers/queries";
import { recusedFrom } from "@/lib/recusals/queries";
import { stops } from "@/lib/sanctions/rules";
import { weeksShown } from "./rules";
import { type CommentQueue, type Queue, type QueueReason, queues } from "./schema";

/** What one sitting at the keyboard gets through. */
const onOnePage = 50;
/** Longer queues are counted no further: what matters is that they are long. */
const countedTo = 999;

// What waits has a time since when: said as well, so that its index is read and not every comment there ever was.
const inQueue: Record<Queue, SQL | undefined> = {
  held: and(eq(comments.state, "held"), isNotNull(comments.waitingSince)),
  reported: and(gt(comments.reports, 0), inArray(comments.state, ["published", "held"])),
  appealed: and(eq(comments.state, "appealed"), isNotNull(comments.waitingSince)),
  all: undefined,
};

const causes = ["newcomer", "premoderated", "reports", "changed"] as const;
const isCause = (reason: QueueReason): reason is (typeof causes)[number] =>
  causes.some((cause) => cause === reason);

/** What waits longest stands first; of all comments, the newest. */
const orderOf: Record<Queue, SQL[]> = {
  held: [asc(comments.waitingSince), asc(comments.id)],
  reported: [desc(comments.reports), asc(comments.createdAt), asc(comments.id)],
  appealed: [asc(comments.waitingSince), asc(comments.id)],
  all: [desc(comments.createdAt), desc(comments.id)],
};

const parent = alias(comments, "parent");
const parentText = alias(commentTexts, "parent_text");
const parentWriter = alias(people, "parent_writer");
const isItsText = and(
  eq(commentTexts.commentId, comments.id),
  eq(commentTexts.number, comments.text),
);

/** One list of the comments desk: for editors alone, a page of it with its numbers. */
export async function listCommentQueue(actor: Person, { queue, reason, page }: CommentQueue) {
  const why =
    reason === null
      ? undefined
      : isCause(reason)
        ? eq(comments.cause, reason)
        : and(
            eq(commentTexts.rule, reason),
            or(isNull(comments.cause), eq(comments.cause, "screen")),
          );
  const [rows, ...numbers] = await Promise.all([
    deskComments(actor)
      .where(and(inQueue[queue], why, isEditorNow(actor)))
      .orderBy(...orderOf[queue])
      .limit(onOnePage + 1)
      .offset((page - 1) * onOnePage),
    ...queues.map((name) => countUpTo(actor, name)),
  ]);
  const shown = rows.slice(0, onOnePage);
  const reports = await reportsOf(shown.filter((row) => row.reports > 0).map(({ id }) => id));
  return {
    rows: shown.map((row) => ({ ...row, said: reports.filter(({ of }) => of === row.id) })),
    more: rows.length > onOnePage,
    counts: Object.fromEntries(queues.map((name, at) => [name, numbers[at] ?? 0])) as Record<
      Queue,
      number
    >,
    countedTo,
  };
}
export type DeskComment = Awaited<ReturnType<typeof listCommentQueue>>["rows"][number];

function deskComments(actor: Person) {
  return db
    .select({
      id: comments.id,
      seen: comments.text,
      state: comments.state,
      cause: comments.cause,
      reports: comments.reports,
      createdAt: comments.createdAt,
      waitingSince: comments.waitingSince,
      appeal: comments.appeal,
      /** Why a colleague decides on it and not this editor. */
      barred: sql<"own" | "own_piece" | null>`case
        when ${comments.authorId} = ${actor.id} then 'own'
        when ${submissions.authorId} = ${actor.id} or ${recusedFrom(actor)} then 'own_piece' end`,
      text: commentTexts.text,
      rule: commentTexts.rule,
      screened: commentTexts.screened,
      spans: commentTexts.spans,
      writer: { id: people.id, name: people.name },
      record: sql<{ published: number; refused: number }>`(
        select jsonb_build_object('published', count(*) filter (where c.state = 'published'),
          'refused', count(*) filter (where c.state = 'refused'))
        from comments c where c.author_id = ${comments.authorId})`,
      piece: { slug: articles.slug, headline: sql<string>`${revisions.content}->>'headline'` },
      answers: { name: parentWriter.name, text: parentText.text },
      /** The decision that stands: another one made meanwhile comes first. */
      last: sql<string | null>`(
        select m.id from moderations m where m.comment_id = ${comments.id}
          and not exists (select 1 from moderation_undos u where u.moderation_id = m.id)
        order by m.at desc, m.id desc limit 1)`,
      /** Why it was refused before, where it was: an appeal is about that. */
      refusedFor: sql<{ reason: string; explanation: string } | null>`(
        select jsonb_build_object('reason', m.reason, 'explanation', m.explanation)
        from moderations m where m.comment_id = ${comments.id} and m.kind = 'refuse'
          and not exists (select 1 from moderation_undos u where u.moderation_id = m.id)
        order by m.at desc limit 1)`,
    })
    .from(comments)
    .innerJoin(commentTexts, isItsText)
    .innerJoin(people, eq(people.id, comments.authorId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(
      revisions,
      and(
        eq(revisions.submissionId, articles.submissionId),
        eq(revisions.number, articles.revision),
      ),
    )
    .leftJoin(parent, eq(parent.id, comments.parentId))
    .leftJoin(
      parentText,
      and(eq(parentText.commentId, parent.id), eq(parentText.number, parent.text)),
    )
    .leftJoin(parentWriter, eq(parentWriter.id, parent.authorId));
}

async function countUpTo(actor: Person, queue: Queue) {
  const some = db
    .select({ one: sql`1` })
    .from(comments)
    .where(and(inQueue[queue], isEditorNow(actor)))
    .limit(countedTo + 1)
    .as("some");
  const [counted] = await db.select({ number: sql<number>`count(*)::int` }).from(some);
  return counted?.number ?? 0;
}

/** What readers said, without who they are: a moderator judges the comment, not its readers. */
async function reportsOf(ids: string[]) {
  if (ids.length === 0) return [];
  return db
    .select({
      of: commentReports.commentId,
      reason: commentReports.reason,
      note: commentReports.note,
    })
    .from(commentReports)
    .where(and(inArray(commentReports.commentId, ids), isNull(commentReports.settledAt)))
    .orderBy(asc(commentReports.at));
}

/** Somebody who comments, for the desk: what they said, what was decided, what they were told. */
export async function getCommenter(actor: Person, personId: string) {
  const [person] = await db
    .select({ id: people.id, name: people.name, role: people.role, since: people.createdAt })
    .from(people)
    .where(and(eq(people.id, personId), isEditorNow(actor)));
  if (!person) return null;
  const moderator = alias(people, "moderator");
  const [said, told] = await Promise.all([
    deskComments(actor)
      .where(eq(comments.authorId, personId))
      .orderBy(desc(comments.createdAt), desc(comments.id))
      .limit(onOnePage),
    db
      .select({
        id: sanctions.id,
        kind: sanctions.kind,
        reason: sanctions.reason,
        until: sanctions.until,
        at: sanctions.at,
        liftedAt: sanctions.liftedAt,
        by: moderator.name,
      })
      .from(sanctions)
      .innerJoin(moderator, eq(moderator.id, sanctions.by))
      .where(eq(sanctions.personId, personId))
      .orderBy(desc(sanctions.at)),
  ]);
  return {
    ...person,
    colleague: isEditor(person),
    said,
    told: told.map((one) => ({ ...one, standing: stops(one, now()) })),
  };
}
export type Commenter = NonNullable<Awaited<ReturnType<typeof getCommenter>>>;

/**
 * How often moderators agreed with the screen, by rule and week (beginning Mondays, UTC), the newest first: of what it
 * held or refused and a person decided on, how much was refused.
 */
export async function listPrecision(actor: Person) {
  const week = sql<string>`to_char(date_trunc('week', ${moderations.at} at time zone 'UTC'), 'YYYY-MM-DD')`;
  const from = new Date(now().getTime() - weeksShown * 7 * 86_400_000);
  return db
    .select({
      week,
      rule: sql<string>`${commentTexts.rule}`,
      decided: sql<number>`count(*)::int`,
      refused: sql<number>`count(*) filter (where ${moderations.kind} = 'refuse')::int`,
    })
    .from(moderations)
    .innerJoin(
      commentTexts,
      and(
        eq(commentTexts.commentId, moderations.commentId),
        eq(commentTexts.number, moderations.text),
      ),
    )
    .where(
      and(
        gte(moderations.at, from),
        sql`${commentTexts.screened} <> 'published'`,
        notUndone(),
        isEditorNow(actor),
      ),
    )
    .groupBy(week, commentTexts.rule)
    .orderBy(desc(week), asc(commentTexts.rule));
}
export type PrecisionRow = Awaited<ReturnType<typeof listPrecision>>[number];

import "server-only";

import { randomUUID } from "node:crypto";
import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import {
  type Comment,
  commentReports,
  comments,
  commentTexts,
  moderations,
  watchedWords,
} from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { isEditor, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { renewThread } from "@/lib/jobs/renewals";
import { spend } from "@/lib/limits/counting";
import type { LimitName } from "@/lib/limits/names";
import { publicationName } from "@/lib/mail/publication-name";
import { isNewcomer, notUndone, tooManyWait } from "@/lib/newcomers/queries";
import { dropLettersAbout } from "@/lib/notifications/comment-letters";
import { type Failure, ok, type Result, refuse } from "@/lib/result";
import { standingSanction } from "@/lib/sanctions/queries";
import { sanctioned } from "@/lib/sanctions/rules";
import type { Outcome } from "@/lib/screening/outcome";
import { screen, unavailable } from "@/lib/screening/screen";
import { findThread } from "@/lib/threads/queries";
import { claimsToBeStaff, isWriter, notTheirs } from "./policy";
import {
  canGo,
  editableUntil,
  type Heat,
  mostTexts,
  type Place,
  placeOf,
  refuseComment,
  repeatWindow,
  slowDown,
  slowedUntil,
  tooMany,
  waits,
} from "./rules";
import type { AppealCommentInput, CommentInput, OwnCommentInput, RewriteInput } from "./schema";

type OpenThread = NonNullable<Awaited<ReturnType<typeof findThread>>>;

/** What its writer is told of a comment that was sent: where it is, and the rule and the words that put it there. */
export type Sent = Place & Pick<Outcome, "rule" | "spans"> & { id: string };

/** Says something under a published piece, or answers a published comment there. It is screened and goes where it belongs. */
export async function writeComment(actor: Person, input: CommentInput): Promise<Result<Sent>> {
  const outcome = await screened(input.text);
  return db.transaction(async (tx) => {
    const thread = await findThread(tx, input.slug);
    if (!thread) return refuse("not_found");
    const limited = await spendOn(tx, "comments_from_person", actor.id);
    if (limited) return limited;
    const barred = await mayNotComment(tx, actor, thread);
    if (barred) return barred;
    const parent = await answered(tx, actor, thread, input.parentId);
    if (!parent.ok) return parent;
    if (await saidAlready(tx, actor, thread, input.text)) return refuseComment("repeated", "text");

    const newcomer = await isNewcomer(tx, actor);
    const place = placeOf(outcome, {
      newcomer,
      premoderated: thread.setting.mode === "premoderated",
      judged: false,
      reports: 0,
      moderates: isEditor(actor),
    });
    if (newcomer && waits(place.state)) {
      const full = await tooManyWait(tx, actor);
      if (full) return full;
    }
    const id = randomUUID();
    const at = now();
    await tx.insert(comments).values({
      id,
      articleId: thread.articleId,
      authorId: actor.id,
      rootId: parent.value?.rootId ?? id,
      rootAt: parent.value?.rootAt ?? at,
      parentId: parent.value?.id ?? null,
      ...place,
      waitingSince: waits(place.state) ? at : null,
      createdAt: at,
    });
    await writeText(tx, id, 1, input.text, outcome);
    if (place.state === "published") await renewThread(tx, thread.slug);
    return ok({ id, ...place, rule: outcome.rule, spans: outcome.spans });
  });
}

/**
 * Other words for one's own comment: within five minutes, or, where it was refused, as often as it takes to get it
 * right. They are screened as new, and words that somebody had judged are not published again without them.
 */
export async function rewriteComment(actor: Person, input: RewriteInput): Promise<Result<Sent>> {
  const outcome = await screened(input.text);
  return db.transaction(async (tx) => {
    const mine = await lockOwn(tx, actor, input.commentId);
    if (!mine.ok) return mine;
    const { comment, thread } = mine.value;
    // The piece was retracted meanwhile.
    if (!thread) return refuse("not_found");
    const name = comment.state === "refused" ? "send_again" : "edit";
    if (!canGo(name, comment.state)) return refuseComment("wrong_state");
    if (comment.text !== input.seen) return refuseComment("stale");
    if (name === "edit" && now() >= editableUntil(comment.createdAt)) {
      return refuseComment("edit_over");
    }
    if (comment.text >= mostTexts) return refuseComment("rewritten_often");
    const limited = await spendOn(tx, "comments_rewritten", actor.id);
    if (limited) return limited;
    const barred = await mayNotComment(tx, actor, thread);
    if (barred) return barred;
    const newcomer = await isNewcomer(tx, actor);
    if (newcomer && !waits(comment.state)) {
      const full = await tooManyWait(tx, actor);
      if (full) return full;
    }

    const place = placeOf(outcome, {
      newcomer,
      premoderated: thread.setting.mode === "premoderated",
      judged: await wasJudged(tx, comment.id),
      reports: comment.reports,
      moderates: isEditor(actor),
    });
    if (!canGo(name, comment.state, place.state)) return refuseComment("wrong_state");
    const number = comment.text + 1;
    await writeText(tx, comment.id, number, input.text, outcome);
    await tx
      .update(comments)
      .set({
        ...place,
        text: number,
        editedAt: now(),
        waitingSince: waits(place.state) ? (comment.waitingSince ?? now()) : null,
      })
      .where(eq(comments.id, comment.id));
    const shows = comment.state === "published" || place.state === "published";
    if (shows) await renewThread(tx, thread.slug);
    return ok({ id: comment.id, ...place, rule: outcome.rule, spans: outcome.spans });
  });
}

/** Takes one's own comment away. Replies to it stay, under an empty place. */
export async function removeComment(actor: Person, input: OwnCommentInput) {
  return db.transaction(async (tx) => {
    const mine = await lockOwn(tx, actor, input.commentId);
    if (!mine.ok) return mine;
    const { comment, slug } = mine.value;
    if (!canGo("remove", comment.state)) return refuseComment("wrong_state");

    await tx
      .update(comments)
      .set({ state: "removed", removedAt: now(), waitingSince: null, reports: 0 })
      .where(eq(comments.id, comment.id));
    await settleReports(tx, comment.id);
    await dropLettersAbout(tx, comment.id);
    if (comment.state === "published") await renewThread(tx, slug);
    return ok({ id: comment.id });
  });
}

/** Asks a person to look at a refused comment. Once: the answer of a moderator stands. */
export async function appealComment(actor: Person, input: AppealCommentInput) {
  return db.transaction(async (tx) => {
    const mine = await lockOwn(tx, actor, input.commentId);
    if (!mine.ok) return mine;
    const { comment } = mine.value;
    if (comment.appealedAt) return refuseComment("appealed_once");
    if (!canGo("appeal", comment.state)) return refuseComment("wrong_state");
    const full = (await isNewcomer(tx, actor)) ? await tooManyWait(tx, actor) : null;
    if (full) return full;

    await tx
      .update(comments)
      .set({ state: "appealed", appeal: input.reason, appealedAt: now(), waitingSince: now() })
      .where(eq(comments.id, comment.id));
    return ok({ id: comment.id });
  });
}

/** What the screen makes of a text, with the words this desk watches. What it cannot judge is held, never let through. */
async function screened(text: string): Promise<Outcome> {
  const watched = await db.select({ word: watchedWords.word }).from(watchedWords);
  try {
    return screen(text, { watched: watched.map(({ word }) => word) });
  } catch {
    return unavailable();
  }
}

async function writeText(tx: Tx, commentId: string, number: number, text: string, of: Outcome) {
  const { decision, phase, rule, spans, score, version } = of;
  const said = { screened: decision, phase, rule, spans, score, version };
  await tx.insert(commentTexts).values({ commentId, number, text, ...said, at: now() });
}

/** Locks one's own comment. */
async function lockOwn(tx: Tx, actor: Person, commentId: string) {
  const [comment] = await tx
    .select()
    .from(comments)
    .where(eq(comments.id, commentId))
    .for("update");
  if (!comment) return refuse("not_found");
  if (!isWriter(actor, comment)) return notTheirs(comment);
  const [article] = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(eq(articles.id, comment.articleId));
  const slug = article?.slug ?? "";
  const thread = await findThread(tx, slug);
  return ok({ comment, slug, thread });
}

async function spendOn(tx: Tx, name: LimitName, key: string) {
  const spent = await spend(tx, [[name, key]]);
  return spent.ok ? null : tooMany(spent.until, now());
}

/** Why somebody may say nothing here now: closed, sanctioned, or under a name that is not theirs to bear. Null: they may. */
async function mayNotComment(tx: Tx, actor: Person, thread: OpenThread): Promise<Failure | null> {
  const sanction = await standingSanction(tx, actor.id);
  if (sanction) return sanctioned(sanction);
  if (!thread.open) return refuseComment("closed");
  if (isEditor(actor)) return null;
  const [person] = await tx
    .select({ name: people.name })
    .from(people)
    .where(eq(people.id, actor.id));
  const pretends = claimsToBeStaff(person?.name ?? "", await publicationName(tx));
  return pretends ? refuseComment("name_reserved") : null;
}

/** The comment that is answered: published, under this piece, not reported by whoever answers, in a conversation that is not too hot. */
async function answered(
  tx: Tx,
  actor: Person,
  thread: OpenThread,
  parentId: string | null,
): Promise<Result<Comment | null>> {
  if (parentId === null) return ok(null);
  const [parent] = await tx
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.id, parentId),
        eq(comments.articleId, thread.articleId),
        eq(comments.state, "published"),
      ),
    );
  if (!parent) return refuse("not_found");
  const reported = await tx.$count(
    commentReports,
    and(eq(commentReports.commentId, parent.id), eq(commentReports.reporterId, actor.id)),
  );
  if (reported > 0) return refuseComment("reported_it");

  const heat = await heatOf(tx, actor, parent.rootId);
  const [last] = await tx
    .select({ at: comments.createdAt })
    .from(comments)
    .where(and(eq(comments.rootId, parent.rootId), eq(comments.authorId, actor.id)))
    .orderBy(desc(comments.createdAt))
    .limit(1);
  const until = isEditor(actor) ? null : slowedUntil(heat, last?.at ?? null, now());
  return until ? slowDown(heat, until, now()) : ok(parent);
}

/** The reports in a conversation of the last day, whether or not somebody has looked at them. */
async function heatOf(tx: Tx, actor: Person, rootId: string): Promise<Heat> {
  const [heat] = await tx
    .select({
      reports: sql<number>`count(*)::int`,
      aboutMine: sql<number>`count(*) filter (where ${comments.authorId} = ${actor.id})::int`,
    })
    .from(commentReports)
    .innerJoin(comments, eq(comments.id, commentReports.commentId))
    .where(
      and(
        eq(comments.rootId, rootId),
        gt(commentReports.at, new Date(now().getTime() - 24 * 3_600_000)),
      ),
    );
  return heat ?? { reports: 0, aboutMine: 0 };
}

async function saidAlready(tx: Tx, actor: Person, thread: OpenThread, text: string) {
  const [same] = await tx
    .select({ id: comments.id })
    .from(comments)
    .innerJoin(
      commentTexts,
      and(eq(commentTexts.commentId, comments.id), eq(commentTexts.number, comments.text)),
    )
    .where(
      and(
        eq(comments.authorId, actor.id),
        eq(comments.articleId, thread.articleId),
        ne(comments.state, "removed"),
        gt(comments.createdAt, new Date(now().getTime() - repeatWindow)),
        eq(commentTexts.text, text),
      ),
    )
    .limit(1);
  return same !== undefined;
}

async function wasJudged(tx: Tx, commentId: string) {
  const judged = await tx.$count(
    moderations,
    and(eq(moderations.commentId, commentId), notUndone()),
  );
  return judged > 0;
}

/** Whoever looked, or whatever ended it: what readers said of a comment so far is answered. */
export const settleReports = (tx: Tx, commentId: string) =>
  tx
    .update(commentReports)
    .set({ settledAt: now() })
    .where(and(eq(commentReports.commentId, commentId), isNull(commentReports.settledAt)));

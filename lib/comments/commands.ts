import "server-only";

import { randomUUID } from "node:crypto";
import { and, eq, gt, sql } from "drizzle-orm";
import { allOrNothing, db, type Tx } from "@/db/client";
import {
  commentReports,
  comments,
  commentTexts,
  moderations,
  watchedWords,
} from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { publication } from "@/db/schema/publication";
import { isEditor, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { renewThreadSoon } from "@/lib/jobs/renewals";
import { spend } from "@/lib/limits/counting";
import type { LimitName } from "@/lib/limits/names";
import { isNewcomer, notUndone, tooManyWait } from "@/lib/newcomers/queries";
import { findAnswered } from "@/lib/replies/commands";
import { type Failure, ok, type Result, refuse } from "@/lib/result";
import { standingSanction } from "@/lib/sanctions/queries";
import { sanctioned } from "@/lib/sanctions/rules";
import type { Outcome } from "@/lib/screening/outcome";
import { screen, unavailable } from "@/lib/screening/screen";
import { findThread } from "@/lib/threads/queries";
import { claimsToBeStaff } from "./policy";
import {
  type Place,
  placeOf,
  refuseComment,
  repeatWindow,
  reportsThatHold,
  tooMany,
  waits,
} from "./rules";
import type { CommentInput } from "./schema";

export type OpenThread = NonNullable<Awaited<ReturnType<typeof findThread>>>;

/** What its writer is told of a comment that was sent: where it is, and the rule and the words that put it there. */
export type Sent = Place & Pick<Outcome, "rule" | "spans"> & { id: string };

/** Says something under a published piece, or answers a published comment there. It is screened and goes where it belongs. */
export async function writeComment(actor: Person, input: CommentInput): Promise<Result<Sent>> {
  const outcome = await screened(input.text);
  return counted("comments_from_person", actor, async (tx) => {
    const thread = await findThread(tx, input.slug);
    if (!thread) return refuse("not_found");
    const barred = await mayNotComment(tx, actor, thread);
    if (barred) return barred;
    const parent = await findAnswered(tx, actor, thread, input.parentId);
    if (!parent.ok) return parent;
    const before = await saidBefore(tx, actor, thread, input.text);
    if (before.some(({ state }) => state !== "removed")) return refuseComment("repeated", "text");

    const newcomer = await isNewcomer(tx, actor);
    const place = placeOf(outcome, {
      newcomer,
      premoderated: thread.setting.mode === "premoderated",
      judged: before.some(({ judged }) => judged),
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
    if (place.state === "published") await renewThreadSoon(tx, thread.slug);
    return ok({ id, ...place, rule: outcome.rule, spans: outcome.spans });
  });
}

/** What the screen makes of a text, with the words this desk watches. What it cannot judge is held, never let through. */
export async function screened(text: string): Promise<Outcome> {
  const watched = await db.select({ word: watchedWords.word }).from(watchedWords);
  try {
    return screen(text, { watched: watched.map(({ word }) => word) });
  } catch {
    return unavailable();
  }
}

/** Keeps words as they were sent, with what the screen made of them. */
export async function writeText(
  tx: Tx,
  commentId: string,
  number: number,
  text: string,
  of: Outcome,
) {
  const { decision, phase, rule, spans, score, version } = of;
  const said = { screened: decision, phase, rule, spans, score, version };
  await tx.insert(commentTexts).values({ commentId, number, text, ...said, at: now() });
}

/**
 * One act of somebody's, in one transaction, that a limit counts: of one that is refused nothing stays but that it was
 * tried. Two acts of one person that one limit counts come one after the other.
 */
export async function counted<T>(
  name: LimitName,
  actor: Person,
  act: (tx: Tx) => Promise<Result<T>>,
): Promise<Result<T>> {
  return db.transaction(async (tx) => {
    const spent = await spend(tx, [[name, actor.id]]);
    return spent.ok ? allOrNothing(act, tx) : tooMany(spent.until, now());
  });
}

/** Why somebody may say nothing here now: closed, sanctioned, or under a name that is not theirs to bear. Null: they may. */
export async function mayNotComment(
  tx: Tx,
  actor: Person,
  thread: OpenThread,
): Promise<Failure | null> {
  const sanction = await standingSanction(tx, actor.id);
  if (sanction) return sanctioned(sanction);
  if (!thread.open) return refuseComment("closed");
  if (isEditor(actor)) return null;
  const [names] = await tx
    .select({ own: people.name, house: publication.name })
    .from(people)
    .leftJoin(publication, sql`true`)
    .where(eq(people.id, actor.id));
  const pretends = claimsToBeStaff(names?.own ?? "", names?.house ?? "");
  return pretends ? refuseComment("name_reserved") : null;
}

/** The same words of theirs under this piece a short while ago, also where they took them away, and whether they had been judged. */
function saidBefore(tx: Tx, actor: Person, thread: OpenThread, text: string) {
  const refused = and(
    eq(moderations.commentId, comments.id),
    eq(moderations.kind, "refuse"),
    notUndone(),
  );
  const reports = tx.$count(commentReports, eq(commentReports.commentId, comments.id));
  return tx
    .select({
      state: comments.state,
      judged: sql<boolean>`exists ${tx.select({ one: sql`1` }).from(moderations).where(refused)}
        or (${reports}) >= ${reportsThatHold}`,
    })
    .from(comments)
    .innerJoin(
      commentTexts,
      and(eq(commentTexts.commentId, comments.id), eq(commentTexts.number, comments.text)),
    )
    .where(
      and(
        eq(comments.authorId, actor.id),
        eq(comments.articleId, thread.articleId),
        gt(comments.createdAt, new Date(now().getTime() - repeatWindow)),
        eq(commentTexts.text, text),
      ),
    );
}

import "server-only";

import { eq } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { threads } from "@/db/schema/comments";
import { publication } from "@/db/schema/publication";
import type { Actor, Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { renewThread } from "@/lib/jobs/renewals";
import { lockPiece } from "@/lib/moves/commands";
import { ok, refuse } from "@/lib/result";
import { refuseMove } from "@/lib/submissions/rules";
import { maySetThread } from "./policy";
import { isUsual } from "./rules";
import type { SetThreadInput } from "./schema";

/** Says how comments are taken under a published piece from now on. What was said before stays. */
export async function setThread(actor: Person, input: SetThreadInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    if (!maySetThread(actor, piece.value)) return refuse("forbidden");
    if (piece.value.state !== "published") return refuseMove("wrong_state");
    const [article] = await tx
      .select({ id: articles.id, slug: articles.slug })
      .from(articles)
      .where(eq(articles.submissionId, piece.value.id));
    if (!article) return refuse("not_found");

    const { mode, closesAfterDays } = input;
    const set = { mode, closesAfterDays, changedBy: actor.id, changedAt: now() };
    await tx
      .insert(threads)
      .values({ articleId: article.id, ...set })
      .onConflictDoUpdate({ target: threads.articleId, set });
    await recordEvent(tx, actor, "thread.set", {
      submissionId: piece.value.id,
      details: { mode, closesAfterDays },
    });
    await renewThread(tx, article.slug);
    return ok({ mode, closesAfterDays });
  });
}

/** How comments begin under a piece that is just being published: as the publication's settings say at this moment. */
export async function beginThread(tx: Tx, actor: Actor, articleId: string) {
  const [begins] = await tx
    .select({ mode: publication.commentsMode, closesAfterDays: publication.commentsCloseAfterDays })
    .from(publication);
  if (!begins || isUsual(begins)) return;
  const set = { ...begins, changedBy: actor.id, changedAt: now() };
  await tx.insert(threads).values({ articleId, ...set });
}

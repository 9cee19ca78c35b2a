import "server-only";

import { eq, sql } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { corrections } from "@/db/schema/corrections";
import { placements } from "@/db/schema/placements";
import { signatures } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { answerable, closeNoticed, closeRetracted } from "@/lib/error-reports/commands";
import { renewPages } from "@/lib/jobs/renewals";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import { closeCorrections } from "@/lib/proposals/commands";
import { refuse } from "@/lib/result";
import type { ReasonedInput } from "@/lib/submissions/schema";
import type { NoticeInput } from "./schema";

/** Puts a dated notice beside an article. Not a letter of the text changes, so no signature is needed. */
export async function addNotice(actor: Person, input: NoticeInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const article = await articleOf(tx, piece.value.id);
    const moved = await moveTo(
      tx,
      actor,
      piece.value,
      "correct",
      // The words stay as they are printed: exactly those their author signed.
      { content_signed: article?.signed ?? false },
      { details: { kind: input.kind, notice: input.text } },
    );
    if (!moved.ok) return moved;
    if (!article) return refuse("not_found");
    const reports = await answerable(tx, piece.value.id, input.reports);
    if (!reports.ok) return reports;

    const version = article.version + 1;
    await tx.update(articles).set({ version }).where(eq(articles.id, article.id));
    const notice = { articleId: article.id, version, madeBy: actor.id, madeAt: now() };
    const made = await put(tx, { ...notice, kind: input.kind, text: input.text });
    await closeNoticed(tx, actor, piece.value.id, { reports: reports.value, notice: made });
    await renewPages(tx, [`/articles/${article.slug}`]);
    return moved;
  });
}

/** A chief takes an article back. Its page stays: headline, byline, reason, date; the body is gone everywhere. */
export async function retract(actor: Person, input: ReasonedInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const article = await articleOf(tx, piece.value.id);
    const moved = await moveTo(
      tx,
      actor,
      piece.value,
      "retract",
      { reason_given: input.reason.trim() !== "" },
      { details: { reason: input.reason } },
    );
    if (!moved.ok) return moved;
    if (!article) return refuse("not_found");

    const version = article.version + 1;
    await closeCorrections(tx, piece.value.id);
    // Off the front page: what was chosen to stand behind it goes up.
    await tx.delete(placements).where(eq(placements.articleId, article.id));
    await tx
      .update(articles)
      .set({
        version,
        retractedAt: now(),
        retractionReason: input.reason,
        bodyHtml: "",
        bodyText: "",
      })
      .where(eq(articles.id, article.id));
    const notice = { articleId: article.id, version, madeBy: actor.id, madeAt: now() };
    const made = await put(tx, { ...notice, kind: "retraction", text: input.reason });
    await closeRetracted(tx, actor, piece.value.id, made);
    await renewPages(tx, "all");
    return moved;
  });
}

async function put(tx: Tx, notice: typeof corrections.$inferInsert) {
  const [made] = await tx.insert(corrections).values(notice).returning({ id: corrections.id });
  if (!made) throw new Error("The notice was not written.");
  return made.id;
}

async function articleOf(tx: Tx, submissionId: string) {
  const [article] = await tx
    .select({
      id: articles.id,
      slug: articles.slug,
      version: articles.version,
      signed: sql<boolean>`exists (select 1 from ${signatures}
        where ${signatures.id} = ${articles.signatureId} and ${signatures.hash} = ${articles.hash})`,
    })
    .from(articles)
    .where(eq(articles.submissionId, submissionId))
    .for("update");
  return article;
}

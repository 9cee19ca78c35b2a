import "server-only";

import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { placements } from "@/db/schema/placements";
import { submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { renewPages } from "@/lib/jobs/renewals";
import { ok, refuse } from "@/lib/result";
import { mayArrangeFront } from "./policy";
import { raisedOwn, refusePlacement } from "./rules";
import type { ArrangementInput } from "./schema";

/** Puts the chosen pieces on the front page, the first as its lead. Readers see it at once; nobody gets a letter. */
export async function arrangeFront(actor: Person, { pieces, over }: ArrangementInput) {
  if (!mayArrangeFront(actor)) return refuse("not_found");
  return allOrNothing(async (tx) => {
    await oneAtATime(tx);
    const chosen = await publishedBySlug(tx, pieces);
    if (chosen.length < pieces.length) return refusePlacement("not_published");
    const before = await placedNow(tx);
    if (before.join() !== over.join()) return refusePlacement("conflict");
    const own = chosen.filter(({ authorId }) => authorId === actor.id).map(({ slug }) => slug);
    if (raisedOwn(own, before, pieces)) return refusePlacement("own_piece");

    await tx.delete(placements);
    await place(tx, actor.id, inOrder(chosen, pieces));
    await recordEvent(tx, actor, "front.arranged", { details: { pieces, before } });
    await renewPages(tx, []);
    return ok({ pieces });
  });
}

/** Lays the pieces in their order on an empty front page. */
export async function place(tx: Tx, placedBy: string | null, pieces: readonly { id: string }[]) {
  if (pieces.length === 0) return;
  const placedAt = now();
  await tx
    .insert(placements)
    .values(pieces.map(({ id }, at) => ({ position: at + 1, articleId: id, placedBy, placedAt })));
}

/** Published pieces by their addresses, in no order. Their rows are held until the end: none is retracted meanwhile. */
export function publishedBySlug(tx: Tx, slugs: readonly string[]) {
  return tx
    .select({ id: articles.id, slug: articles.slug, authorId: submissions.authorId })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(
      and(
        inArray(articles.slug, [...slugs]),
        eq(submissions.state, "published"),
        // Read again once a retraction that was under way is through.
        isNull(articles.retractedAt),
      ),
    )
    .orderBy(asc(articles.id))
    .for("update", { of: articles });
}

/** The same pieces in the order of their addresses. */
export const inOrder = <Piece extends { slug: string }>(
  pieces: readonly Piece[],
  slugs: readonly string[],
) => [...pieces].sort((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug));

async function placedNow(tx: Tx) {
  const rows = await tx
    .select({ slug: articles.slug })
    .from(placements)
    .innerJoin(articles, eq(articles.id, placements.articleId))
    .orderBy(asc(placements.position));
  return rows.map(({ slug }) => slug);
}

/** Two arrangements wait for each other, so that the second finds what the first one did. */
async function oneAtATime(tx: Tx) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('firsthand.front'))`);
}

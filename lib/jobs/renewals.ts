import "server-only";

import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { comments } from "@/db/schema/comments";
import { renewals } from "@/db/schema/jobs";

/**
 * Says which public pages this transaction makes stale; every server hears it at commit and drops them.
 * Lists (front, topics, contributors, feeds) are always dropped. The lock keeps ids in the order of commits,
 * so that a server reading on from the last id it saw misses none.
 * @param paths single pages, e.g. ["/articles/the-slug"], or "all" when the frame of every page changes
 */
export async function renewPages(tx: Tx, paths: readonly string[] | "all") {
  await ask(tx, paths === "all" ? { paths: [], all: true } : { paths: [...paths] });
}

/** The same for what only stands under articles: their pages and the further pages of their comments, and no list. */
export async function renewThreads(tx: Tx, slugs: readonly string[]) {
  if (slugs.length === 0) return;
  await ask(tx, { paths: slugs.map((slug) => `/articles/${slug}`), lists: false });
}

/** The same wherever somebody's comment stands: their name and whether they are of the staff are printed beside it. */
export async function renewThreadsOf(tx: Tx, personId: string) {
  const rows = await tx
    .selectDistinct({ slug: articles.slug })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(eq(comments.authorId, personId), eq(comments.state, "published")));
  await renewThreads(
    tx,
    rows.map(({ slug }) => slug),
  );
}

/** The same for one article. */
export const renewThread = (tx: Tx, slug: string) => renewThreads(tx, [slug]);

/**
 * The same where something was only added, and nothing has to disappear: however many are added in a moment, every
 * server makes its pages again about once a second (`joined` in the page cache).
 */
export async function renewThreadSoon(tx: Tx, slug: string) {
  await ask(tx, { paths: [`/articles/${slug}`], lists: false, soon: true });
}

type Renewal = { paths: string[]; all?: boolean; lists?: boolean; soon?: boolean };

/** In one statement: whoever holds the lock holds up every other commit that renews something. */
async function ask(tx: Tx, { paths, all = false, lists = true, soon = false }: Renewal) {
  await tx.execute(sql`
    with alone as materialized (select pg_advisory_xact_lock(hashtext('firsthand.renewals')))
    insert into ${renewals} (paths, "all", lists, soon)
      select ${JSON.stringify(paths)}::jsonb, ${all}::boolean, ${lists}::boolean, ${soon}::boolean from alone
      returning pg_notify('renewals', '')`);
}

import "server-only";

import { and, count, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { type CorrectionKind, corrections, proposals } from "@/db/schema/corrections";
import { revisions, submissions } from "@/db/schema/submissions";
import type { Content } from "@/lib/content/schema";
import { changedSentences } from "@/lib/differences/sentences";

/** Notices on one page of the publication's corrections. */
const pageSize = 20;

/**
 * The dated notices of the whole publication, the newest first, a page of them, each with its piece and the sentences
 * it changed. Of a retracted piece no word of its text is told, only that and why. Public.
 * @returns null beyond the last page
 */
export async function listAllCorrections(page: number) {
  const shown = inArray(submissions.state, ["published", "retracted"]);
  const [rows, [counted]] = await Promise.all([
    notices(shown, page),
    db
      .select({ total: count() })
      .from(corrections)
      .innerJoin(articles, eq(articles.id, corrections.articleId))
      .innerJoin(submissions, eq(submissions.id, articles.submissionId))
      .where(shown),
  ]);
  const total = counted?.total ?? 0;
  if (rows.length === 0 && page > 1) return null;
  return { notices: rows.map(withChanges), total, pages: Math.ceil(total / pageSize) };
}
export type PublishedNotice = NonNullable<
  Awaited<ReturnType<typeof listAllCorrections>>
>["notices"][number];

/**
 * The dated notices of an article, newest first, each with the sentences it changed as they stood before and stand
 * since: from the two texts its author signed, and from no other. A fix tells none, and neither does a notice beside
 * the text. Public.
 */
export async function listCorrections(articleId: string) {
  const rows = await notices(eq(corrections.articleId, articleId));
  return rows.map(({ piece, ...notice }) => withChanges(notice));
}
export type Correction = Awaited<ReturnType<typeof listCorrections>>[number];

/**
 * Every list of notices begins here: with the piece, and the two texts its author signed, where words were changed.
 * @param page counted from 1; without it, all there can be of one piece
 */
function notices(where: SQL, page?: number) {
  const before = alias(revisions, "before");
  const after = alias(revisions, "after");
  const of = (
    text: typeof before | typeof after,
    number: typeof proposals.published | typeof proposals.signed,
  ) =>
    and(
      eq(text.submissionId, proposals.submissionId),
      eq(text.number, number),
      eq(submissions.state, "published"),
    );
  return db
    .select({
      id: corrections.id,
      kind: corrections.kind,
      text: corrections.text,
      madeAt: corrections.madeAt,
      piece: {
        slug: articles.slug,
        headline: sql<string>`${revisions.content}->>'headline'`,
        byline: sql<string>`${revisions.content}->>'byline'`,
        language: sql<string>`${revisions.content}->>'language'`,
        direction: sql<"ltr" | "rtl">`${revisions.content}->>'direction'`,
      },
      before: before.content,
      after: after.content,
    })
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(
      revisions,
      and(
        eq(revisions.submissionId, articles.submissionId),
        eq(revisions.number, articles.revision),
      ),
    )
    .leftJoin(proposals, eq(proposals.id, corrections.proposalId))
    .leftJoin(before, of(before, proposals.published))
    .leftJoin(after, of(after, proposals.signed))
    .where(where)
    .orderBy(desc(corrections.madeAt), desc(corrections.version), desc(corrections.id))
    .limit(page ? pageSize : 1_000)
    .offset(page ? (page - 1) * pageSize : 0);
}

/** With the sentences that were changed in the place of the two texts. */
function withChanges<
  Read extends { kind: CorrectionKind; before: Content | null; after: Content | null },
>({ before, after, ...notice }: Read) {
  const changed = notice.kind === "fix" || !before || !after ? [] : changedSentences(before, after);
  return { ...notice, changed };
}

import "server-only";

import { aliasedTable, and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { corrections, proposals } from "@/db/schema/corrections";
import { revisions } from "@/db/schema/submissions";
import { changedSentences } from "@/lib/differences/sentences";

/**
 * The dated notices of an article, newest first, each with the sentences it changed as they stood before and stand
 * since: from the two texts its author signed, and from no other. A fix tells none, and neither does a notice beside
 * the text. Public.
 */
export async function listCorrections(articleId: string) {
  const [before, after] = [aliasedTable(revisions, "before"), aliasedTable(revisions, "after")];
  const of = (text: typeof before, number: typeof proposals.published | typeof proposals.signed) =>
    and(eq(text.submissionId, proposals.submissionId), eq(text.number, number));
  const rows = await db
    .select({
      id: corrections.id,
      kind: corrections.kind,
      text: corrections.text,
      madeAt: corrections.madeAt,
      before: before.content,
      after: after.content,
    })
    .from(corrections)
    .leftJoin(proposals, eq(proposals.id, corrections.proposalId))
    .leftJoin(before, of(before, proposals.published))
    .leftJoin(after, of(after, proposals.signed))
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.madeAt), desc(corrections.version));
  return rows.map(({ before, after, ...notice }) => ({
    ...notice,
    changed: notice.kind === "fix" || !before || !after ? [] : changedSentences(before, after),
  }));
}
export type Correction = Awaited<ReturnType<typeof listCorrections>>[number];

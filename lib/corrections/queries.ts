import "server-only";

import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { corrections } from "@/db/schema/corrections";

/** The dated notices of an article, newest first. Public. */
export function listCorrections(articleId: string) {
  return db
    .select({
      id: corrections.id,
      kind: corrections.kind,
      text: corrections.text,
      madeAt: corrections.madeAt,
    })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(desc(corrections.madeAt));
}
export type Correction = Awaited<ReturnType<typeof listCorrections>>[number];

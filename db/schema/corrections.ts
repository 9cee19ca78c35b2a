import { index, integer, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { people } from "./people";

export const correctionKind = pgEnum("correction_kind", [
  "fix",
  "correction",
  "clarification",
  "update",
  "editors_note",
  "retraction",
]);
export type CorrectionKind = (typeof correctionKind.enumValues)[number];

/** A public, dated notice on an article; `version` is the article's after it. */
export const corrections = pgTable(
  "corrections",
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    kind: correctionKind().notNull(),
    text: text().notNull(),
    version: integer().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    madeAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (t) => [index("corrections_article").on(t.articleId, t.madeAt)],
);

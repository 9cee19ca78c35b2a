import { integer, jsonb, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { at } from "../columns";

/** Guidelines come in numbered versions; a published version never changes. */
export const guidelineVersions = pgTable("guideline_versions", {
  number: integer().primaryKey(),
  publishedAt: at().notNull(),
});

/** What failing a guideline does: stop the submission, ask for a written answer, or only advise. */
export const guidelineEffect = pgEnum("guideline_effect", ["block", "answer", "advise"]);
export type GuidelineEffect = (typeof guidelineEffect.enumValues)[number];

/** One rule contributors write to. `key` names its check, where code can test it. */
export const guidelines = pgTable(
  "guidelines",
  {
    version: integer()
      .notNull()
      .references(() => guidelineVersions.number),
    key: text().notNull(),
    position: integer().notNull(),
    title: text().notNull(),
    rule: text().notNull(),
    reason: text().notNull(),
    judged: text().notNull(),
    effect: guidelineEffect().notNull(),
    /** Numbers the check reads, e.g. {"least":400,"most":1200,"blockUnder":100,"blockOver":6000}. */
    settings: jsonb().$type<Record<string, number>>().notNull().default({}),
  },
  (t) => [primaryKey({ columns: [t.version, t.key] })],
);
export type Guideline = typeof guidelines.$inferSelect;

/** The contributor agreement, accepted with every signature. */
export const agreements = pgTable("agreements", {
  version: integer().primaryKey(),
  text: text().notNull(),
  publishedAt: at().notNull(),
});

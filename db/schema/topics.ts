import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

/** What the publication files its pieces under. */
export const topics = pgTable("topics", {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(""),
  position: integer().notNull().default(0),
});
export type Topic = typeof topics.$inferSelect;

import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { id } from "../columns";

/** What the publication files its pieces under. */
export const topics = pgTable("topics", {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(""),
  position: integer().notNull().default(0),
});
export type Topic = typeof topics.$inferSelect;

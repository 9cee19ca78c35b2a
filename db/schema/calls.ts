import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at, id } from "../columns";
import { person } from "./people";
import { topics } from "./topics";

/**
 * An invitation to write, on a topic or on a headline in the news, until the end of its last day (UTC). Prepared until
 * it is opened; closed by an editor, or by the clock once its last day is over.
 */
export const calls = pgTable(
  "calls",
  {
    id: id(),
    version: integer().notNull().default(1),
    title: text().notNull(),
    text: text().notNull(),
    /** The headline it is about, as the newspaper has it; empty where it is about none. */
    newsTitle: text().notNull().default(""),
    newsSource: text().notNull().default(""),
    newsUrl: text().notNull().default(""),
    topicId: uuid().references(() => topics.id, { onDelete: "set null" }),
    lastDay: date({ mode: "string" }).notNull(),
    openedAt: at(),
    closedAt: at(),
    madeBy: person().notNull(),
    madeAt: at().notNull(),
  },
  (t) => [
    index("calls_open").on(t.lastDay).where(sql`opened_at is not null and closed_at is null`),
    check("calls_closed_after_open", sql`${t.closedAt} is null or ${t.openedAt} is not null`),
  ],
);
export type Call = typeof calls.$inferSelect;

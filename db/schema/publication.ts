import { sql } from "drizzle-orm";
import { boolean, check, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { at, id } from "../columns";
import { threadMode } from "./comments";
import { person } from "./people";

/** The publication's own settings: one row. */
export const publication = pgTable(
  "publication",
  {
    id: integer().primaryKey().default(1),
    name: text().notNull(),
    tagline: text().notNull(),
    disclaimer: text().notNull(),
    contact: text().notNull(),
    about: text().notNull().default(""),
    /** "What we do to your text, when you will hear, what happens if we drop it": shown beside the guidelines. */
    ourSide: jsonb().$type<{ title: string; text: string }[]>().notNull().default([]),
    language: text().notNull().default("en"),
    /** Promises, in working days. */
    answerDays: integer().notNull().default(5),
    exclusiveDays: integer().notNull().default(10),
    /** A claim lapses after this many hours without an act of its holder. */
    claimHours: integer().notNull().default(48),
    secondEditor: boolean().notNull().default(false),
    /** A new commenter's comments are read first until this many were approved; 0: nobody is new. */
    commentsApproved: integer().notNull().default(1),
    /** False: comments are closed under every piece, whatever is set there. */
    commentsTaken: boolean().notNull().default(true),
    /** How comments begin under a piece when it is published. */
    commentsMode: threadMode().notNull().default("open"),
    commentsCloseAfterDays: integer(),
    /** Grows with each change made on the settings page: nobody overwrites what they have not seen. */
    version: integer().notNull().default(1),
    changedBy: person(),
    changedAt: at(),
    /** True once the demonstration publication has been laid in whole. */
    demonstration: jsonb().$type<{ seeded: boolean }>().notNull().default({ seeded: false }),
  },
  (t) => [check("publication_comment_days", sql`${t.commentsCloseAfterDays} between 1 and 365`)],
);
export type Publication = typeof publication.$inferSelect;

/** House promotion: one calm labelled line under an article. */
export const promotions = pgTable("promotions", {
  id: id(),
  label: text().notNull(),
  text: text().notNull(),
  linkText: text().notNull(),
  href: text().notNull(),
  active: boolean().notNull().default(true),
});
export type Promotion = typeof promotions.$inferSelect;

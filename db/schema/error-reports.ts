import { sql } from "drizzle-orm";
import { check, index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at, id } from "../columns";
import { articles } from "./articles";
import { corrections, proposals } from "./corrections";
import { person } from "./people";

/** What came of a report: a dated notice on the article, nothing, or the article was taken back. */
export const errorOutcome = pgEnum("error_outcome", ["corrected", "nothing", "retracted"]);
export type ErrorOutcome = (typeof errorOutcome.enumValues)[number];

/**
 * What a reader says is wrong with an article. For the desk alone: neither its author nor any reader is ever shown one.
 * While `proposalId` is set on an open one, the correction that answers it is open; without it the report is anybody's.
 */
export const errorReports = pgTable(
  "error_reports",
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    /** The words in question, as the reader gave them; empty: the whole piece. */
    words: text().notNull(),
    wrong: text().notNull(),
    /** How they know; empty where they did not say. */
    source: text().notNull(),
    /** Who sent it, as far as they said: signed in, or by an address to answer to. Forgotten some time after it is closed. */
    reporterId: person(),
    email: text(),
    at: at().notNull(),
    proposalId: uuid().references(() => proposals.id),
    outcome: errorOutcome(),
    /** The notice that answers it. */
    correctionId: uuid().references(() => corrections.id),
    /** For the desk: why there is nothing to correct. */
    note: text().notNull().default(""),
    closedBy: person(),
    closedAt: at(),
  },
  (t) => [
    index("error_reports_open").on(t.at, t.id).where(sql`closed_at is null`),
    index("error_reports_article").on(t.articleId, t.at),
    index("error_reports_known")
      .on(t.closedAt)
      .where(sql`email is not null or reporter_id is not null`),
    check("error_reports_wrong", sql`btrim(${t.wrong}) <> ''`),
    check("error_reports_one_way_to_answer", sql`${t.reporterId} is null or ${t.email} is null`),
    check(
      "error_reports_closed",
      sql`(${t.outcome} is null) = (${t.closedAt} is null) and (${t.closedBy} is null) = (${t.closedAt} is null)`,
    ),
    check(
      "error_reports_answered",
      sql`(coalesce(${t.outcome}, 'nothing') <> 'nothing') = (${t.correctionId} is not null)`,
    ),
    check("error_reports_nothing", sql`${t.outcome} <> 'nothing' or btrim(${t.note}) <> ''`),
  ],
);
export type ErrorReport = typeof errorReports.$inferSelect;

import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at, id } from "../columns";
import { person } from "./people";
import { revisions, signatures, submissions } from "./submissions";
import { topics } from "./topics";

/**
 * A published submission at its public address. It points at one revision, its hash and a signature over exactly
 * that hash, so an unsigned text cannot be an article. `bodyHtml` is rendered once, from that revision's document.
 */
export const articles = pgTable(
  "articles",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .unique()
      .references(() => submissions.id),
    slug: text().notNull(),
    revision: integer().notNull(),
    hash: text().notNull(),
    signatureId: uuid()
      .notNull()
      .references(() => signatures.id),
    bodyHtml: text().notNull(),
    /** Plain text of the body, for search and reading time. */
    bodyText: text().notNull(),
    words: integer().notNull(),
    topicId: uuid().references(() => topics.id),
    publishedAt: at().notNull(),
    publishedBy: person(),
    version: integer().notNull().default(1),
    retractedAt: at(),
    retractionReason: text(),
  },
  (t) => [
    uniqueIndex("articles_slug").on(t.slug),
    index("articles_latest").on(t.publishedAt.desc()),
    index("articles_topic").on(t.topicId, t.publishedAt.desc()),
    foreignKey({
      columns: [t.submissionId, t.revision, t.hash],
      foreignColumns: [revisions.submissionId, revisions.number, revisions.hash],
    }),
    check("articles_slug_shape", sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
);
export type Article = typeof articles.$inferSelect;

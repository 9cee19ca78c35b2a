import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Content } from "@/lib/content/schema";
import type { Edit } from "@/lib/differences/edit";
import { at, id } from "../columns";
import { person } from "./people";
import { revisions, submissions } from "./submissions";

/**
 * The desk's text while a piece is being edited: typed over one base revision, never printed. What leaves it are
 * suggestions, one by one; what is published is computed from the base and their resolutions.
 */
export const editingCopies = pgTable("editing_copies", {
  submissionId: uuid()
    .primaryKey()
    .references(() => submissions.id, { onDelete: "cascade" }),
  base: integer().notNull(),
  content: jsonb().$type<Content>().notNull(),
  /** What the author will read beside each change, by the change's place; sent with the changes, unsent before. */
  reasons: jsonb().$type<Record<string, string>>().notNull().default({}),
  saves: integer().notNull().default(1),
  savedBy: person().notNull(),
  savedAt: at().notNull(),
});

export const resolution = pgEnum("resolution", ["accepted", "rejected", "countered"]);
export type Resolution = (typeof resolution.enumValues)[number];

/**
 * One edit proposed in the text, a record with its own resolution. `round` counts the times a piece was sent for
 * approval; `base` is the revision the edit applies to.
 */
export const suggestions = pgTable(
  "suggestions",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    round: integer().notNull(),
    number: integer().notNull(),
    base: integer().notNull(),
    edit: jsonb().$type<Edit>().notNull(),
    mechanical: boolean().notNull(),
    proposedBy: person().notNull(),
    proposedAt: at().notNull(),
    /** Null: the author has not answered it. */
    resolution: resolution(),
    /** The author's own wording, where they countered with one. */
    counter: text().notNull().default(""),
    resolvedAt: at(),
  },
  (t) => [
    uniqueIndex("suggestions_number").on(t.submissionId, t.round, t.number),
    index("suggestions_submission").on(t.submissionId, t.round),
    foreignKey({
      columns: [t.submissionId, t.base],
      foreignColumns: [revisions.submissionId, revisions.number],
    }),
    check("suggestions_resolved", sql`(${t.resolution} is null) = (${t.resolvedAt} is null)`),
  ],
);
export type Suggestion = typeof suggestions.$inferSelect;

/** The thread that stays on a suggestion: why it was made, why it was countered. */
export const suggestionMessages = pgTable(
  "suggestion_messages",
  {
    id: id(),
    suggestionId: uuid()
      .notNull()
      .references(() => suggestions.id),
    authorId: person().notNull(),
    text: text().notNull(),
    at: at().notNull(),
  },
  (t) => [index("suggestion_messages_thread").on(t.suggestionId, t.at)],
);

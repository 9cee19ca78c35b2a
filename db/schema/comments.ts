import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Rule, Span } from "@/lib/screening/outcome";
import { at, id } from "../columns";
import { articles } from "./articles";
import { person } from "./people";
import { submissions } from "./submissions";

/** The whole closed union. Only the commands of comments, own comments, reports and moderation assign one. */
export const commentState = pgEnum("comment_state", [
  "published",
  "held",
  "refused",
  "appealed",
  "removed",
]);
export type CommentState = (typeof commentState.enumValues)[number];

/**
 * Why a comment is not simply published: the screen's rule; its writer is new here; every comment under this piece
 * is read first; three readers reported it; words that a moderator had judged were changed; a moderator refused it.
 */
export const commentCause = pgEnum("comment_cause", [
  "screen",
  "newcomer",
  "premoderated",
  "reports",
  "changed",
  "moderator",
]);
export type CommentCause = (typeof commentCause.enumValues)[number];

/**
 * A reader's comment under an article. `rootId` is the comment its conversation began with, itself where it began one;
 * `rootAt` when that was, so that a page of a thread is one stretch of one index. `text` names the words that count.
 */
export const comments = pgTable(
  "comments",
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    authorId: person().notNull(),
    rootId: uuid()
      .notNull()
      .references((): AnyPgColumn => comments.id),
    rootAt: at().notNull(),
    parentId: uuid().references((): AnyPgColumn => comments.id),
    state: commentState().notNull(),
    cause: commentCause(),
    text: integer().notNull().default(1),
    /** Reports that no moderator has looked at yet. */
    reports: integer().notNull().default(0),
    createdAt: at().notNull(),
    editedAt: at(),
    /** Since when it waits for a moderator. */
    waitingSince: at(),
    appeal: text(),
    appealedAt: at(),
    removedAt: at(),
    /** The draft that its writer made of it; it goes on without the comment, and the comment without it. */
    grewInto: uuid().references(() => submissions.id, { onDelete: "set null" }),
  },
  (t) => [
    index("comments_thread").on(t.articleId, t.rootAt, t.rootId, t.createdAt),
    index("comments_conversation").on(t.rootId, t.createdAt),
    index("comments_author").on(t.authorId, t.createdAt),
    index("comments_latest").on(t.createdAt.desc()),
    index("comments_waiting").on(t.state, t.waitingSince).where(sql`waiting_since is not null`),
    index("comments_reported").on(t.createdAt).where(sql`reports > 0`),
    index("comments_grew_into").on(t.grewInto).where(sql`grew_into is not null`),
    check("comments_root", sql`(${t.rootId} = ${t.id}) = (${t.parentId} is null)`),
    check(
      "comments_waiting_since",
      sql`(${t.state} in ('held', 'appealed')) = (${t.waitingSince} is not null)`,
    ),
    check("comments_cause", sql`${t.state} in ('published', 'removed') or ${t.cause} is not null`),
    check("comments_appealed", sql`(${t.appeal} is null) = (${t.appealedAt} is null)`),
    check("comments_removed", sql`(${t.state} = 'removed') = (${t.removedAt} is not null)`),
  ],
);
export type Comment = typeof comments.$inferSelect;

/** What was written, each time it was sent, with what the screen said of it then. Never changed. */
export const commentTexts = pgTable(
  "comment_texts",
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    number: integer().notNull(),
    text: text().notNull(),
    screened: text({ enum: ["published", "held", "refused"] }).notNull(),
    phase: text(),
    rule: text().$type<Rule>(),
    spans: jsonb().$type<Span[]>().notNull(),
    score: real().notNull(),
    /** Of the screen's lists and model. */
    version: text().notNull(),
    at: at().notNull(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.number] })],
);

/** What a reader found wrong with a comment. Once each; settled when a moderator has looked. */
export const commentReports = pgTable(
  "comment_reports",
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    reporterId: person().notNull(),
    reason: text().notNull(),
    note: text().notNull().default(""),
    at: at().notNull(),
    settledAt: at(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.reporterId] })],
);

/** What a moderator decided on one text of a comment, for which reason, and where it came from. Kept as a label. */
export const moderations = pgTable(
  "moderations",
  {
    id: id(),
    commentId: uuid().notNull(),
    text: integer().notNull(),
    moderatorId: person().notNull(),
    kind: text({ enum: ["approve", "refuse"] }).notNull(),
    reason: text(),
    explanation: text().notNull().default(""),
    /** How the comment stood before, so that it can be put back. */
    fromState: commentState().notNull(),
    fromCause: commentCause(),
    fromReports: integer().notNull(),
    fromWaitingSince: at(),
    at: at().notNull(),
  },
  (t) => [
    index("moderations_comment").on(t.commentId, t.at),
    index("moderations_latest").on(t.at),
    foreignKey({
      columns: [t.commentId, t.text],
      foreignColumns: [commentTexts.commentId, commentTexts.number],
    }),
    check("moderations_refused_for", sql`(${t.kind} = 'refuse') = (${t.reason} is not null)`),
  ],
);
export type Moderation = typeof moderations.$inferSelect;

/** A decision that was taken back: it is no label any more. */
export const moderationUndos = pgTable("moderation_undos", {
  moderationId: uuid()
    .primaryKey()
    .references(() => moderations.id),
  by: person().notNull(),
  at: at().notNull(),
});

export const sanctionKind = pgEnum("sanction_kind", ["warning", "suspension", "ban"]);
export type SanctionKind = (typeof sanctionKind.enumValues)[number];

/** What a moderator had to say to a commenter. A suspension ends; a ban may have no end. Reading and writing pieces stay. */
export const sanctions = pgTable(
  "sanctions",
  {
    id: id(),
    personId: person().notNull(),
    kind: sanctionKind().notNull(),
    reason: text().notNull(),
    until: at(),
    by: person().notNull(),
    at: at().notNull(),
    liftedBy: person(),
    liftedAt: at(),
  },
  (t) => [
    index("sanctions_person").on(t.personId, t.at),
    check("sanctions_suspension_ends", sql`${t.kind} <> 'suspension' or ${t.until} is not null`),
    check("sanctions_warning_has_no_end", sql`${t.kind} <> 'warning' or ${t.until} is null`),
  ],
);
export type Sanction = typeof sanctions.$inferSelect;

/** Words the desk wants to see before they are published: a comment that holds one waits. */
export const watchedWords = pgTable(
  "watched_words",
  {
    id: id(),
    word: text().notNull(),
    addedBy: person().notNull(),
    addedAt: at().notNull(),
  },
  (t) => [uniqueIndex("watched_words_word").on(t.word)],
);

export const threadMode = pgEnum("thread_mode", ["open", "premoderated", "closed"]);
export type ThreadMode = (typeof threadMode.enumValues)[number];

/** How comments are taken under one article, where that was chosen, or said for all new pieces; else open for ever. */
export const threads = pgTable(
  "threads",
  {
    articleId: uuid()
      .primaryKey()
      .references(() => articles.id),
    mode: threadMode().notNull(),
    closesAfterDays: integer(),
    /** Null: nobody chose, it was published by the clock and began as the publication's settings said then. */
    changedBy: person(),
    changedAt: at().notNull(),
  },
  (t) => [check("threads_days", sql`${t.closesAfterDays} between 1 and 365`)],
);

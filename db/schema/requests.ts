import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at, id } from "../columns";
import { person } from "./people";
import { submissions } from "./submissions";

export const answerKind = pgEnum("answer_kind", ["done", "declined", "question"]);
export type AnswerKind = (typeof answerKind.enumValues)[number];

/** Where a request points: UTF-16 offsets in a field's plain text, with the words that stood there. */
export type Anchor = { field: string; start: number; end: number; quote: string };

/**
 * One numbered change an editor asks for, anchored in the text or general. Until it is sent it is the editor's own
 * note and has no number; taking over a piece leaves it theirs.
 */
export const requests = pgTable(
  "requests",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    /** The revision it was made on. */
    revision: integer().notNull(),
    editorId: person().notNull(),
    text: text().notNull(),
    anchor: jsonb().$type<Anchor>(),
    number: integer(),
    madeAt: at().notNull(),
    sentAt: at(),
    answer: answerKind(),
    answerText: text().notNull().default(""),
    answeredAt: at(),
  },
  (t) => [
    index("requests_submission").on(t.submissionId, t.revision, t.number),
    uniqueIndex("requests_number").on(t.submissionId, t.revision, t.number),
    check("requests_numbered_when_sent", sql`(${t.sentAt} is null) = (${t.number} is null)`),
    check("requests_answered_when_sent", sql`${t.answer} is null or ${t.sentAt} is not null`),
  ],
);
export type Request = typeof requests.$inferSelect;

/** The last revision each editor has read: what "changed since you read it" is measured from. */
export const readings = pgTable(
  "readings",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id, { onDelete: "cascade" }),
    personId: person().notNull(),
    revision: integer().notNull(),
    readAt: at().notNull(),
  },
  (t) => [primaryKey({ columns: [t.submissionId, t.personId] })],
);

/** Messages between the author and the desk about one piece. */
export const messages = pgTable(
  "messages",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    authorId: person().notNull(),
    text: text().notNull(),
    at: at().notNull(),
  },
  (t) => [index("messages_submission").on(t.submissionId, t.at)],
);

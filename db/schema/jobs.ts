import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns";
import { submissions } from "./submissions";

/** Work to do after commit, written in the same transaction as its cause. `onceKey` makes a second request a no-op. */
export const outbox = pgTable(
  "outbox",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    onceKey: text().unique(),
    /** The piece a letter is about; a draft that is deleted takes its letters with it. */
    submissionId: uuid().references(() => submissions.id, { onDelete: "cascade" }),
    runAt: at().notNull(),
    attempts: integer().notNull().default(0),
    leasedUntil: at(),
    /** Held back by an editor within the undo window: it stays until somebody sends it. */
    heldAt: at(),
    doneAt: at(),
    /** Set when it was refused for good, or given up after the last attempt: somebody must look. */
    failedAt: at(),
    lastError: text(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    index("outbox_due").on(t.runAt).where(sql`done_at is null and failed_at is null`),
    index("outbox_submission").on(t.submissionId),
  ],
);
export type Job = typeof outbox.$inferSelect;

/** Which public pages a commit made stale: every server reads on from the last row it saw. Empty slugs: all. */
export const renewals = pgTable("renewals", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** Paths of single pages to drop, with the pages under them; lists (front, feeds, topics, contributors) too. */
  paths: jsonb().$type<string[]>().notNull(),
  /** True: drop everything (settings, promotion, guidelines changed). */
  all: boolean().notNull().default(false),
  /** False: no list shows what changed (a comment), so only the pages named are dropped. */
  lists: boolean().notNull().default(true),
  /** True: something was only added to these pages, so one made this moment may stand until it is made again. */
  soon: boolean().notNull().default(false),
  at: at().notNull().defaultNow(),
});

/** Demonstration mode only: what would have been sent, for the page at /mailbox. */
export const mailbox = pgTable("mailbox", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** The outbox row it came from: delivered twice, shown once. */
  outboxId: bigint({ mode: "number" }).unique(),
  recipient: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  at: at().notNull(),
});

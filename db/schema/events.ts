import { bigint, index, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { people } from "./people";
import { submissionState, submissions } from "./submissions";

const at = () => timestamp({ withTimezone: true, mode: "date" });

/** What happened, to what, by whom. Appended by commands, never edited: a trigger refuses it. */
export const events = pgTable(
  "events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    type: text().notNull(),
    /** Null: the clock. */
    actorId: uuid().references(() => people.id),
    /** Null also once a draft that was never submitted is deleted: what is left names no piece. */
    submissionId: uuid().references(() => submissions.id, { onDelete: "set null" }),
    fromState: submissionState(),
    toState: submissionState(),
    version: integer(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    at: at().notNull(),
  },
  (t) => [index("events_submission").on(t.submissionId, t.id)],
);
export type Event = typeof events.$inferSelect;

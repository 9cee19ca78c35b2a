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
    submissionId: uuid().references(() => submissions.id),
    fromState: submissionState(),
    toState: submissionState(),
    version: integer(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    at: at().notNull(),
  },
  (t) => [index("events_submission").on(t.submissionId, t.id)],
);
export type Event = typeof events.$inferSelect;

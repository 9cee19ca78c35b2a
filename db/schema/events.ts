import { bigint, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns";
import { person } from "./people";
import { submissionState, submissions } from "./submissions";

/** What happened, to what, by whom. Appended by commands, never edited: a trigger refuses it. */
export const events = pgTable(
  "events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    type: text().notNull(),
    /** Null: the clock. */
    actorId: person(),
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

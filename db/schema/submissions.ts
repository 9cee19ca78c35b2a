import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Content } from "@/lib/content/schema";
import { at, id } from "../columns";
import { calls } from "./calls";
import { agreements, guidelineVersions } from "./guidelines";
import { person } from "./people";
import { topics } from "./topics";

/** The whole closed union of product §2. Only `lib/submissions` assigns one. */
export const submissionState = pgEnum("submission_state", [
  "draft",
  "submitted",
  "in_review",
  "changes_requested",
  "editing",
  "author_approval",
  "ready",
  "scheduled",
  "published",
  "declined",
  "withdrawn",
  "expired",
  "killed",
  "retracted",
]);
export type SubmissionState = (typeof submissionState.enumValues)[number];

/**
 * One piece of commentary on its way. `version` counts moves: every command carries the one it was based on.
 * `receipt` is the number the author is given; `laneOf` the editor who keeps a piece over its rounds.
 */
export const submissions = pgTable(
  "submissions",
  {
    id: id(),
    authorId: person().notNull(),
    state: submissionState().notNull().default("draft"),
    version: integer().notNull().default(1),
    turnSince: at().notNull().defaultNow(),
    receipt: bigint({ mode: "number" }).unique(),
    submittedAt: at(),
    answerBy: at(),
    exclusiveUntil: at(),
    dueAt: at(),
    /** When the clock publishes it, while it is scheduled; and before when nobody may. */
    publishAt: at(),
    embargoUntil: at(),
    /** The address an editor chose with the schedule; null: the headline gives it. A publication at once may choose another. */
    plannedSlug: text(),
    appealedAt: at(),
    /** Reminders delivered in this state; a move begins the count anew. */
    reminders: integer().notNull().default(0),
    /** The last thing its claimer did on it: a claim lapses after a while of nothing. */
    claimActiveAt: at(),
    claimedBy: person(),
    claimedAt: at(),
    laneOf: person(),
    topicId: uuid().references(() => topics.id),
    respondsTo: uuid(),
    /** The call it was begun for. */
    callId: uuid().references(() => calls.id),
    responseKind: text({ enum: ["rebuts", "extends", "adds_experience", "replies"] }),
    expiredFrom: submissionState(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    index("submissions_queue").on(t.state, t.turnSince),
    index("submissions_author").on(t.authorId, t.createdAt),
    index("submissions_topic").on(t.topicId, t.receipt),
    index("submissions_call").on(t.callId).where(sql`call_id is not null`),
    index("submissions_claimed").on(t.claimedBy).where(sql`claimed_by is not null`),
    check("claimed_while_in_review", sql`(${t.claimedBy} is null) = (${t.claimedAt} is null)`),
    check("in_review_is_claimed", sql`${t.state} <> 'in_review' or ${t.claimedBy} is not null`),
    check(
      "submitted_has_receipt",
      sql`${t.state} in ('draft', 'expired') or ${t.receipt} is not null`,
    ),
  ],
);
export type Submission = typeof submissions.$inferSelect;

/** The author's unsent work: nobody else's query reads this table. `saves` guards against a lost update. */
export const workingCopies = pgTable("working_copies", {
  submissionId: uuid()
    .primaryKey()
    .references(() => submissions.id, { onDelete: "cascade" }),
  content: jsonb().$type<Content>().notNull(),
  /** The author's written answers to findings, by guideline key. */
  answers: jsonb().$type<Record<string, string>>().notNull().default({}),
  saves: integer().notNull().default(1),
  savedAt: at().notNull().defaultNow(),
});

/** An immutable numbered snapshot of the whole content; `hash` is SHA-256 (hex) over its canonical JSON. */
export const revisions = pgTable(
  "revisions",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    number: integer().notNull(),
    content: jsonb().$type<Content>().notNull(),
    hash: text().notNull(),
    answers: jsonb().$type<Record<string, string>>().notNull().default({}),
    madeBy: person().notNull(),
    madeAt: at().notNull(),
    /** One current revision a submission; the only column that may change. */
    current: boolean().notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.submissionId, t.number] }),
    uniqueIndex("revisions_one_current").on(t.submissionId).where(sql`current`),
    // What an editor types to find a piece: any part of its headline or byline (lib/queue/queries.ts).
    index("revisions_found")
      .using("gin", sql`((content ->> 'headline') || ' ' || (content ->> 'byline')) gin_trgm_ops`)
      .where(sql`current`),
    unique("revisions_hash").on(t.submissionId, t.number, t.hash),
  ],
);
export type Revision = typeof revisions.$inferSelect;

/** The author's approval of one content hash, with the agreement and guidelines accepted. */
export const signatures = pgTable(
  "signatures",
  {
    id: id(),
    submissionId: uuid().notNull(),
    revision: integer().notNull(),
    hash: text().notNull(),
    signerId: person().notNull(),
    agreement: integer()
      .notNull()
      .references(() => agreements.version),
    guidelines: integer()
      .notNull()
      .references(() => guidelineVersions.number),
    signedAt: at().notNull(),
  },
  (t) => [
    foreignKey({
      columns: [t.submissionId, t.revision, t.hash],
      foreignColumns: [revisions.submissionId, revisions.number, revisions.hash],
    }),
    uniqueIndex("signatures_one_each").on(t.submissionId, t.revision, t.hash, t.signerId),
  ],
);

export const decisionKind = pgEnum("decision_kind", [
  "request_changes",
  "accept_as_it_stands",
  "accept_for_editing",
  "decline",
  "accept_again",
  "waive_second_editor",
]);
export type DecisionKind = (typeof decisionKind.enumValues)[number];

/** Immutable: an editor who changes their mind records another decision. The first reason is the main one. */
export const decisions = pgTable(
  "decisions",
  {
    id: id(),
    submissionId: uuid().notNull(),
    revision: integer().notNull(),
    editorId: person().notNull(),
    kind: decisionKind().notNull(),
    reasons: jsonb().$type<string[]>().notNull().default([]),
    letter: text().notNull().default(""),
    decidedAt: at().notNull(),
  },
  (t) => [
    index("decisions_submission").on(t.submissionId, t.decidedAt),
    foreignKey({
      columns: [t.submissionId, t.revision],
      foreignColumns: [revisions.submissionId, revisions.number],
    }),
  ],
);

export const holdKind = pgEnum("hold_kind", ["legal", "safety", "facts"]);

/** A named stop; its opener or a chief lifts it. */
export const holds = pgTable("holds", {
  id: id(),
  submissionId: uuid()
    .notNull()
    .references(() => submissions.id),
  kind: holdKind().notNull(),
  reason: text().notNull(),
  openedBy: person().notNull(),
  openedAt: at().notNull(),
  liftedBy: person(),
  liftedAt: at(),
});

/** An editor who must not touch a piece. Authors never see this. */
export const recusals = pgTable(
  "recusals",
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    editorId: person().notNull(),
    reason: text().notNull(),
    at: at().notNull(),
  },
  (t) => [primaryKey({ columns: [t.submissionId, t.editorId] })],
);

export const attestationMethod = pgEnum("attestation_method", [
  "document",
  "institution",
  "colleague",
  "public_record",
  "account",
]);
export type AttestationMethod = (typeof attestationMethod.enumValues)[number];

/**
 * How an editor confirmed one first-hand sentence, word for word as it stood then (`sentence`, and `basis`: as what,
 * where, when). For other words under the same mark nothing is confirmed; what was confirmed of these stays.
 */
export const attestations = pgTable(
  "attestations",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    markId: text().notNull(),
    sentence: text().notNull(),
    basis: text().notNull(),
    /** Of the words: an index holds no long text. */
    wordsHash: text().notNull().generatedAlwaysAs(sql`md5(sentence || chr(10) || basis)`),
    method: attestationMethod().notNull(),
    scope: text().notNull(),
    editorId: person().notNull(),
    attestedAt: at().notNull(),
  },
  (t) => [uniqueIndex("attestations_words").on(t.submissionId, t.markId, t.wordsHash)],
);
export type Attestation = typeof attestations.$inferSelect;

import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at, id } from "../columns";
import { articles } from "./articles";
import { person } from "./people";
import { revisions, submissions } from "./submissions";

export const correctionKind = pgEnum("correction_kind", [
  "fix",
  "correction",
  "clarification",
  "update",
  "editors_note",
  "retraction",
]);
export type CorrectionKind = (typeof correctionKind.enumValues)[number];

/**
 * Where a proposed correction is. While it is with the author or the desk it is open; then it was made (signed, and in
 * print), refused by its author, taken back by the desk, or closed by a retraction.
 */
export const proposalState = pgEnum("proposal_state", [
  "with_author",
  "with_desk",
  "made",
  "refused",
  "taken_back",
  "closed",
]);
export type ProposalState = (typeof proposalState.enumValues)[number];

/**
 * Other words for an article, proposed by the desk: the article stays as it is until its author signs. `published` is
 * the revision in print when it began, `base` the one its suggestions are made on (another once the author countered),
 * `signed` the one that came of it.
 */
export const proposals = pgTable(
  "correction_proposals",
  {
    id: id(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    kind: correctionKind().notNull(),
    /** What readers would read beside the text; a fix may have none. */
    notice: text().notNull(),
    published: integer().notNull(),
    base: integer().notNull(),
    signed: integer(),
    state: proposalState().notNull(),
    turnSince: at().notNull(),
    proposedBy: person().notNull(),
    proposedAt: at().notNull(),
    closedAt: at(),
  },
  (t) => [
    uniqueIndex("correction_proposals_one_open").on(t.submissionId).where(sql`closed_at is null`),
    index("correction_proposals_waiting").on(t.state, t.turnSince).where(sql`closed_at is null`),
    ...[t.published, t.base, t.signed].map((revision) =>
      foreignKey({
        columns: [t.submissionId, revision],
        foreignColumns: [revisions.submissionId, revisions.number],
      }),
    ),
    check("correction_proposals_kind", sql`${t.kind} in ('fix', 'correction', 'update')`),
    check("correction_proposals_notice", sql`${t.kind} = 'fix' or btrim(${t.notice}) <> ''`),
    check(
      "correction_proposals_open",
      sql`(${t.state} in ('with_author', 'with_desk')) = (${t.closedAt} is null)`,
    ),
    check("correction_proposals_signed", sql`(${t.state} = 'made') = (${t.signed} is not null)`),
  ],
);
export type Proposal = typeof proposals.$inferSelect;

/** A public, dated notice on an article; `version` is the article's after it. One of changed words names its proposal. */
export const corrections = pgTable(
  "corrections",
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    kind: correctionKind().notNull(),
    text: text().notNull(),
    version: integer().notNull(),
    proposalId: uuid()
      .unique()
      .references(() => proposals.id),
    madeBy: person().notNull(),
    madeAt: at().notNull(),
  },
  (t) => [
    index("corrections_article").on(t.articleId, t.madeAt),
    check(
      "corrections_of_words_are_proposed",
      sql`(${t.kind} in ('fix', 'correction', 'update')) = (${t.proposalId} is not null)`,
    ),
  ],
);

import "server-only";

import { and, eq, isNull, ne } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { corrections, type Proposal, proposals } from "@/db/schema/corrections";
import { editingCopies } from "@/db/schema/suggestions";
import { reprint } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { hashOf } from "@/lib/content/hash";
import { applyEdits } from "@/lib/differences/apply";
import { proposeSuggestions, suggestionsIn, writeCopy } from "@/lib/editing/commands";
import {
  answerable,
  closeCorrected,
  letGoOfReports,
  takeUpReports,
} from "@/lib/error-reports/commands";
import { renewPages } from "@/lib/jobs/renewals";
import { type LockedPiece, lockPiece, noteStep } from "@/lib/moves/commands";
import { noteReading } from "@/lib/readings/commands";
import { getContents } from "@/lib/revisions/queries";
import { openProposal } from "./queries";
import { isFix, mayStep, refuseProposal, steps } from "./rules";
import type { ProposeInput, TakeBackInput } from "./schema";

/**
 * Proposes other words for an article: each change a suggestion its author answers, with the notice that would stand
 * beside the text. The article stays as it is. Refuses `correction_open` while another waits for the author.
 */
export async function proposeCorrection(actor: Person, input: ProposeInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const open = await openProposal(tx, piece.value.id);
    const made = await suggestionsIn(tx, actor, piece.value, input);
    if (!made.ok) return made;
    const { base, round, all, mechanical, edits, on } = made.value;
    const facts = {
      changes_are_suggestions: hashOf(applyEdits(on, edits)) === hashOf(input.content),
    };
    const allowed = mayStep(actor, piece.value, open?.state ?? null, "propose", facts);
    if (!allowed.ok) return allowed;
    const { kind, notice } = input;
    const published = open?.published ?? base;
    const printed = (await getContents(piece.value.id, [published], tx)).get(published);
    if (!printed) throw new Error("An article is printed from a revision.");
    if (kind === "fix" && !isFix(printed, input.content)) {
      return refuseProposal("not_a_fix", "kind");
    }
    const kept = await writeCopy(tx, actor, piece.value.id, input, base);
    if (!kept.ok) return kept;
    const reports = await answerable(tx, piece.value.id, input.reports, open?.id);
    if (!reports.ok) return reports;

    const change = { kind, notice, base, state: allowed.value, turnSince: now() };
    const by = { proposedBy: actor.id, proposedAt: now() };
    const from = { submissionId: piece.value.id, published };
    const [proposal] = open
      ? await tx
          .update(proposals)
          .set({ ...change, ...by })
          .where(eq(proposals.id, open.id))
          .returning({ id: proposals.id })
      : await tx
          .insert(proposals)
          .values({ ...change, ...by, ...from })
          .returning({ id: proposals.id });
    if (!proposal) throw new Error("The correction was not written.");
    const answers = { proposalId: proposal.id, reports: reports.value };
    await takeUpReports(tx, actor, piece.value.id, answers);
    await proposeSuggestions(tx, actor, piece.value.id, made.value);
    await noteReading(tx, actor, piece.value.id);
    const details = { kind, notice, letter: input.letter, suggestions: all, mechanical, round };
    return noteStep(tx, actor, piece.value, steps.propose.event, details, { laneOf: actor.id });
  });
}

/** Ends a correction that its author has not answered, or that the desk gives up. What was typed stays on the desk. */
export async function takeBackCorrection(actor: Person, input: TakeBackInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const open = await openProposal(tx, piece.value.id);
    const allowed = mayStep(actor, piece.value, open?.state ?? null, "take_back");
    if (!allowed.ok) return allowed;

    if (open) {
      await end(tx, open, allowed.value);
      await letGoOfReports(tx, open.id);
      // What was typed over words that the author answered with has nothing under it any more.
      const elsewhere = ne(editingCopies.base, open.published);
      const theirs = eq(editingCopies.submissionId, piece.value.id);
      await tx.delete(editingCopies).where(and(theirs, elsewhere));
    }
    const details = { kind: open?.kind, message: input.message };
    return noteStep(tx, actor, piece.value, steps.take_back.event, details);
  });
}

/**
 * The next version of an article, in the transaction of its author's signature over exactly that text: the words, the
 * dated notice, every page. The database refuses an article that shows anything its author did not sign.
 */
export async function makeCorrection(
  tx: Tx,
  actor: Person,
  piece: LockedPiece,
  open: Proposal,
  revision: { number: number },
) {
  await end(tx, open, "made", revision.number);
  const article = await reprint(tx, piece);
  const { kind, notice } = open;
  const [made] = await tx
    .insert(corrections)
    .values({
      articleId: article.id,
      kind,
      text: notice,
      version: article.version,
      proposalId: open.id,
      madeBy: open.proposedBy,
      madeAt: now(),
    })
    .returning({ id: corrections.id });
  if (!made) throw new Error("The notice was not written.");
  await closeCorrected(tx, piece.id, open, made.id);
  // Its headline and byline stand on other pages too: answers to it, and what it answers.
  await renewPages(tx, "all");
  const details = { kind, notice, revision: revision.number, base: open.base };
  return noteStep(tx, actor, piece, steps.sign.event, details);
}

/** The author gave everything in it back: the text in print stays, and the desk is told. */
export async function refuseCorrection(tx: Tx, actor: Person, piece: LockedPiece, open: Proposal) {
  await end(tx, open, "refused");
  await letGoOfReports(tx, open.id);
  await tx.delete(editingCopies).where(eq(editingCopies.submissionId, piece.id));
  return noteStep(tx, actor, piece, steps.refuse.event, { kind: open.kind });
}

/** The author countered: what they agreed to and their own wording is what the desk goes on from, beside the text in print. */
export async function counterCorrection(
  tx: Tx,
  actor: Person,
  piece: LockedPiece,
  open: Proposal,
  answer: { base: number; message: string; countered: number },
) {
  const { base, message, countered } = answer;
  await tx
    .update(proposals)
    .set({ base, state: steps.counter.to, turnSince: now() })
    .where(eq(proposals.id, open.id));
  return noteStep(tx, actor, piece, steps.counter.event, { message, countered, kind: open.kind });
}

/** A retracted article has no words to correct: what was open on it is closed, in the caller's transaction. */
export async function closeCorrections(tx: Tx, submissionId: string) {
  await tx
    .update(proposals)
    .set({ state: "closed", closedAt: now() })
    .where(and(eq(proposals.submissionId, submissionId), isNull(proposals.closedAt)));
  await tx.delete(editingCopies).where(eq(editingCopies.submissionId, submissionId));
}

async function end(tx: Tx, open: Proposal, state: Proposal["state"], signed?: number) {
  await tx
    .update(proposals)
    .set({ state, closedAt: now(), ...(signed && { signed }) })
    .where(eq(proposals.id, open.id));
}

import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { type Article, articles } from "@/db/schema/articles";
import { proposals } from "@/db/schema/corrections";
import { errorReports } from "@/db/schema/error-reports";
import { outbox } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { publication } from "@/db/schema/publication";
import { requests } from "@/db/schema/requests";
import { holds, recusals, revisions, submissions } from "@/db/schema/submissions";
import { editingCopies, type Resolution, suggestions } from "@/db/schema/suggestions";
import { getApproval } from "@/lib/suggestions/queries";
import { aPerson, aSubmission, wordsUnder } from "../support/makers";
import { aText } from "../support/texts";
import type { Cast } from "./cast";

const letter = "Thank you. Here is why.";
const text = { content: aText(), answers: {}, topicId: null };

type Inputs = Record<string, (at: { id: string; saves: number }) => object | Promise<object>>;

/** What each action on a piece is sent, besides the piece and its version, so that it is done. */
export const inputsOf = (cast: Cast): Inputs => ({
  saveWorkingCopyAction: ({ saves }) => ({ ...text, saves }),
  submitAction: ({ saves }) => ({ ...text, saves, guidelines: 1, agreement: 1 }),
  async resubmitAction({ id, saves }) {
    const answered = { answer: "done" as const, answeredAt: new Date() };
    await db.update(requests).set(answered).where(eq(requests.submissionId, id));
    return { ...text, saves, guidelines: 1, agreement: 1 };
  },
  async answerRequestAction({ id }) {
    const [request] = await db.select().from(requests).where(eq(requests.submissionId, id));
    const over = { answer: request?.answer ?? "", text: request?.answerText ?? "" };
    return { requestId: request?.id, answer: "question", text: letter, over };
  },
  async resolveSuggestionAction({ id }) {
    const [made] = await db.select().from(suggestions).where(eq(suggestions.submissionId, id));
    return { suggestionId: made?.id, resolution: "rejected" };
  },
  acceptMechanicalAction: () => ({}),
  async approveAction({ id }) {
    await answerAll(id, "accepted");
    const approval = await getApproval(await authorOf(id), id);
    return { hash: approval?.agreed.hash ?? "0".repeat(64), agreement: 1, guidelines: 1 };
  },
  async sendBackAction({ id }) {
    await answerAll(id, "countered");
    return { message: letter };
  },
  deleteDraftAction: () => ({}),
  withdrawAction: () => ({ message: letter }),
  appealAction: () => ({ reason: letter }),
  reviveAction: () => ({}),
  sendMessageAction: () => ({ text: letter }),
  claimAction: () => ({}),
  returnAction: () => ({ missing: ["Where it appeared"], letter }),
  addRequestAction: () => ({ text: letter, anchor: null }),
  removeRequestAction: async ({ id }) => ({ requestId: await aNote(cast, id) }),
  async requestChangesAction({ id }) {
    await aNote(cast, id);
    return { due: "2999-01-01", letter };
  },
  acceptForEditingAction: () => ({ letter }),
  takeOverAction: () => ({}),
  releaseAction: () => ({}),
  acceptAsItStandsAction: () => ({ letter: "" }),
  acceptAgainAction: async ({ id }) => acceptedByARecusedEditor(id),
  async waiveSecondEditorAction() {
    await db.update(publication).set({ secondEditor: true });
    return { reason: letter };
  },
  declineAction: () => ({ main: "unclear", others: [], letter }),
  async attestAction({ id }) {
    // A draft has no revision: nobody confirms anything of it, whatever they say they read.
    const content = (await revisionOf(id))?.content;
    const read = content ? wordsUnder(content) : { markId: "m1", sentence: letter, basis: "" };
    return { ...read, method: "account", scope: "Their word." };
  },
  saveEditingCopyAction: async ({ id }) => edited(id),
  sendForApprovalAction: async ({ id }) => ({ ...(await edited(id)), letter }),
  scheduleAction: () => ({ at: "2999-01-01T08:00:00Z", slug: "", topicId: null }),
  unscheduleAction: () => ({}),
  openHoldAction: () => ({ kind: "legal", reason: letter }),
  async liftHoldAction({ id }) {
    const hold = { submissionId: id, kind: "facts" as const, reason: letter, openedAt: new Date() };
    const [made] = await db
      .insert(holds)
      .values({ ...hold, openedBy: cast.person.claimer.id })
      .returning({ id: holds.id });
    return { holdId: made?.id };
  },
  setEmbargoAction: () => ({
    // Before the hour of the piece that has one.
    until: new Date(Date.now() + 60_000).toISOString(),
    reason: letter,
  }),
  async liftEmbargoAction({ id }) {
    const until = new Date(Date.now() + 3_600_000);
    await db.update(submissions).set({ embargoUntil: until }).where(eq(submissions.id, id));
    return {};
  },
  recuseAction: () => ({ reason: letter }),
  killAction: () => ({ reason: letter }),
  reopenAction: () => ({ reason: letter }),
  addNoticeAction: () => ({ kind: "clarification", text: letter, reports: [] }),
  retractAction: () => ({ reason: letter }),
  async proposeCorrectionAction({ id }) {
    await noCorrectionOpen(id);
    return { ...(await edited(id)), kind: "correction", notice: letter, letter, reports: [] };
  },
  async takeBackCorrectionAction({ id }) {
    await noCorrectionOpen(id);
    const [article] = await db.select().from(articles).where(eq(articles.submissionId, id));
    if (article) await db.insert(proposals).values(aProposal(cast, article));
    return { message: letter };
  },
  async dismissErrorAction({ id }) {
    const [article] = await db.select().from(articles).where(eq(articles.submissionId, id));
    if (!article) return { reportId: randomUUID(), reason: letter };
    const said = { articleId: article.id, words: "", wrong: randomUUID(), source: "" };
    const [made] = await db
      .insert(errorReports)
      .values({ ...said, at: new Date() })
      .returning({ id: errorReports.id });
    return { reportId: made?.id, reason: letter };
  },
  setThreadAction: () => ({ mode: "premoderated", closesAfterDays: 30 }),
  publishAction: () => ({ slug: "", topicId: null }),
  sendLetterNowAction: waitingLetter,
  holdLetterAction: waitingLetter,
  rewriteLetterAction: async (at) => ({ ...(await waitingLetter(at)), body: letter }),
});

/** What an action of anybody's is sent about a published piece. */
export const anybodys: Record<string, (submissionId: string) => Promise<object>> = {
  async reportErrorAction(submissionId) {
    const [article] = await db
      .select()
      .from(articles)
      .where(eq(articles.submissionId, submissionId));
    const said = { words: "Words", wrong: randomUUID(), source: "I was there." };
    return { slug: article?.slug ?? "", ...said, email: "a.reader@example.org" };
  },
};

async function noCorrectionOpen(submissionId: string) {
  const ended = { state: "taken_back" as const, closedAt: new Date() };
  const open = and(eq(proposals.submissionId, submissionId), isNull(proposals.closedAt));
  await db.update(proposals).set(ended).where(open);
}

const aProposal = (cast: Cast, { submissionId, revision }: Article) => ({
  submissionId,
  kind: "correction" as const,
  notice: letter,
  published: revision,
  base: revision,
  state: "with_author" as const,
  turnSince: new Date(),
  proposedBy: cast.person.claimer.id,
  proposedAt: new Date(),
});

/** The desk's text of a piece with other words in its headline. */
async function edited(submissionId: string) {
  const of = eq(editingCopies.submissionId, submissionId);
  const [copy] = await db.select().from(editingCopies).where(of);
  const revision = await revisionOf(submissionId);
  const content = { ...(revision?.content ?? text.content), headline: "What the desk would say" };
  const reasons = { "change-headline": "Shorter." };
  return { base: revision?.number ?? 1, saves: copy?.saves ?? 0, content, reasons };
}

/** For a ready piece another of the same author, which none of the cast has accepted; any other stays as it is. */
async function acceptedByARecusedEditor(id: string) {
  const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
  if (piece?.state !== "ready") return {};
  const editor = await aPerson({ role: "editor" });
  const author = await personOf(piece.authorId);
  const made = await aSubmission(author, "ready", { editor });
  const recused = await db.select().from(recusals).where(eq(recusals.submissionId, id));
  await db
    .insert(recusals)
    .values([
      { submissionId: made.id, editorId: editor.id, reason: "-", at: new Date() },
      ...recused.map((recusal) => ({ ...recusal, submissionId: made.id })),
    ]);
  await db.delete(outbox).where(eq(outbox.submissionId, made.id));
  return { submissionId: made.id, version: made.version };
}

async function personOf(id: string) {
  const [person] = await db.select().from(people).where(eq(people.id, id));
  if (!person) throw new Error("There is no such person.");
  return { id, role: person.role };
}

async function revisionOf(submissionId: string) {
  const [revision] = await db
    .select()
    .from(revisions)
    .where(and(eq(revisions.submissionId, submissionId), eq(revisions.current, true)));
  return revision;
}

const answerAll = (submissionId: string, resolution: Resolution) =>
  db
    .update(suggestions)
    .set({ resolution, resolvedAt: new Date() })
    .where(eq(suggestions.submissionId, submissionId));

async function authorOf(submissionId: string) {
  const [piece] = await db.select().from(submissions).where(eq(submissions.id, submissionId));
  return { id: piece?.authorId ?? "", role: "member" as const };
}

/** Something the claimer has noted to ask for, not sent. */
async function aNote(cast: Cast, submissionId: string) {
  const note = { submissionId, revision: 1, text: letter, madeAt: new Date() };
  const [made] = await db
    .insert(requests)
    .values({ ...note, editorId: cast.person.claimer.id })
    .returning({ id: requests.id });
  return made?.id ?? "";
}

/** The letter of the decision on a piece, as it is within its undo window. */
async function waitingLetter({ id }: { id: string }) {
  const [decision] = await db
    .update(outbox)
    .set({ runAt: new Date(Date.now() + 60_000), attempts: 0, heldAt: null })
    .where(
      and(
        eq(outbox.submissionId, id),
        sql`${outbox.payload} -> 'about' ->> 'kind' = 'submission.declined'`,
      ),
    )
    .returning({ id: outbox.id });
  return { letterId: decision?.id };
}

import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { requests } from "@/db/schema/requests";
import { holds, submissions, workingCopies } from "@/db/schema/submissions";
import { editingCopies, suggestions } from "@/db/schema/suggestions";
import { appeal, reopen } from "@/lib/appeals/commands";
import { approve, sendBack } from "@/lib/approvals/commands";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { claim, release, takeOver } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import { hashOf } from "@/lib/content/hash";
import { addNotice, retract } from "@/lib/corrections/commands";
import { revive } from "@/lib/deadlines/commands";
import { acceptAsItStands, acceptForEditing, decline } from "@/lib/decisions/commands";
import { saveEditingCopy, sendForApproval } from "@/lib/editing/commands";
import { liftEmbargo, setEmbargo } from "@/lib/embargoes/commands";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { liftHold, openHold } from "@/lib/holds/commands";
import { kill } from "@/lib/kills/commands";
import { holdLetter, sendLetterNow } from "@/lib/letters/commands";
import { sendMessage } from "@/lib/messages/commands";
import { proposeCorrection, takeBackCorrection } from "@/lib/proposals/commands";
import { isFix } from "@/lib/proposals/rules";
import type { WordKind } from "@/lib/proposals/schema";
import { recuse } from "@/lib/recusals/commands";
import { addRequest, answerRequest, requestChanges } from "@/lib/requests/commands";
import type { Result } from "@/lib/result";
import { returnToAuthor } from "@/lib/returns/commands";
import { textAtHand } from "@/lib/revisions/commands";
import { schedule, unschedule } from "@/lib/schedules/commands";
import {
  deleteDraft,
  resubmit,
  saveWorkingCopy,
  submit,
  withdraw,
} from "@/lib/submissions/commands";
import { acceptMechanical, resolveSuggestion } from "@/lib/suggestions/commands";
import { agreedContent } from "@/lib/suggestions/rules";
import { aText } from "../support/texts";
import { aWordOf, type Dice, edited, editorsWords } from "./edits";

/** What an act needs to know: the piece, the version its page showed, and chance. */
export type Scene = { submissionId: string; version: number; random: Dice };
export type Act = (actor: Person, scene: Scene) => Promise<Result<unknown>>;

const letter = "Thank you. Here is why.";
const reason = "There is a reason.";
const nowhere = "00000000-0000-4000-8000-000000000000";
const move = ({ submissionId, version }: Scene) => ({ submissionId, version });

async function accepted() {
  const inForce = await getCurrentGuidelines();
  return { guidelines: inForce.version, agreement: inForce.agreement.version };
}

async function copyOf(submissionId: string) {
  const where = eq(workingCopies.submissionId, submissionId);
  const [copy] = await db.select().from(workingCopies).where(where);
  return { saves: copy?.saves ?? 1, content: copy?.content ?? aText() };
}

/** The text at hand: of an open correction its base, else the current one. */
async function currentText(submissionId: string) {
  const revision = await db.transaction((tx) => textAtHand(tx, submissionId));
  return { number: revision?.number ?? 0, content: revision?.content ?? aText() };
}

/** The text as the author writes on: from a whole one, so that the guidelines' checks mostly pass. */
async function written({ submissionId, random }: Scene) {
  const { saves, content } = await copyOf(submissionId);
  const whole = content.headline === "" ? aText() : content;
  return { saves, content: edited(whole, "author", random), answers: {}, topicId: null };
}

/** The desk's typing, over what it typed before or over the current text. */
async function desksText({ submissionId, random }: Scene) {
  const { number, content } = await currentText(submissionId);
  const [copy] = await db
    .select()
    .from(editingCopies)
    .where(eq(editingCopies.submissionId, submissionId));
  const kept = copy && copy.base === number;
  return {
    base: number,
    saves: copy?.saves ?? 0,
    content: edited(kept ? copy.content : content, "editor", random),
  };
}

async function roundOf(submissionId: string) {
  const { number } = await currentText(submissionId);
  const made = await db
    .select()
    .from(suggestions)
    .where(and(eq(suggestions.submissionId, submissionId), eq(suggestions.base, number)))
    .orderBy(suggestions.round, suggestions.number);
  return made.filter(({ round }) => round === made.at(-1)?.round);
}

async function resolveOne(
  actor: Person,
  { submissionId, random }: Scene,
  only?: "accepted" | "rejected",
) {
  const all = await roundOf(submissionId);
  const open = all.filter(({ resolution }) => resolution === null);
  const one = random.one(open.length > 0 && random.chance(0.9) ? open : all);
  const resolution =
    only ?? random.one(["accepted", "accepted", "rejected", "rejected", "countered"] as const);
  const wording =
    resolution === "countered" && random.chance(0.7) ? `I say ${aWordOf("author")}` : "";
  const answer = { resolution, wording, message: resolution === "countered" ? "See here." : "" };
  return resolveSuggestion(actor, { suggestionId: one?.id ?? nowhere, ...answer, over: one });
}

/** Answers everything there is, so that a text can be signed or sent back. */
export async function resolveAll(actor: Person, scene: Scene, countering: boolean) {
  for (const [index, over] of (await roundOf(scene.submissionId)).entries()) {
    const { id, resolution } = over;
    if (resolution !== null && resolution !== "countered") continue;
    const counter = countering && index === 0;
    const answer = counter ? "countered" : scene.random.one(["accepted", "rejected"] as const);
    await resolveSuggestion(actor, {
      suggestionId: id,
      resolution: answer,
      wording: "",
      message: counter ? "Not like this." : "",
      over,
    });
  }
}

/** Every act of a person on a piece, by its name. */
export const acts = {
  async submit(actor, scene) {
    return submit(actor, { ...move(scene), ...(await written(scene)), ...(await accepted()) });
  },
  async resubmit(actor, scene) {
    return resubmit(actor, { ...move(scene), ...(await written(scene)), ...(await accepted()) });
  },
  async save(actor, scene) {
    return saveWorkingCopy(actor, { ...move(scene), ...(await written(scene)) });
  },
  delete: (actor, scene) => deleteDraft(actor, move(scene)),
  withdraw: (actor, scene) => withdraw(actor, { ...move(scene), message: letter }),
  appeal: (actor, scene) => appeal(actor, { ...move(scene), reason }),
  revive: (actor, scene) => revive(actor, move(scene)),
  message: (actor, { submissionId }) => sendMessage(actor, { submissionId, text: letter }),
  async answer(actor, { submissionId, random }) {
    const { number } = await currentText(submissionId);
    const asked = await db
      .select()
      .from(requests)
      .where(and(eq(requests.submissionId, submissionId), eq(requests.revision, number)));
    const one = random.one(asked.filter(({ answer }) => answer === null)) ?? random.one(asked);
    const answer = random.one(["done", "declined", "question"] as const);
    const over = one && { answer: one.answer ?? ("" as const), text: one.answerText };
    return answerRequest(actor, { requestId: one?.id ?? nowhere, answer, text: "I see.", over });
  },
  resolve: (actor, scene) => resolveOne(actor, scene),
  mechanical: (actor, scene) => acceptMechanical(actor, move(scene)),
  async approve(actor, scene) {
    if (scene.random.chance(0.8)) await resolveAll(actor, scene, false);
    const { content } = await currentText(scene.submissionId);
    const seen = await roundOf(scene.submissionId);
    const late = scene.random.chance(0.2);
    const hash = hashOf(agreedContent(content, seen));
    // Meanwhile, in another tab.
    if (late) await resolveOne(actor, scene, "rejected");
    return approve(actor, { ...move(scene), hash, ...(await accepted()) });
  },
  async counter(actor, scene) {
    if (scene.random.chance(0.8)) await resolveAll(actor, scene, true);
    return sendBack(actor, { ...move(scene), message: letter });
  },

  claim: (actor, scene) => claim(actor, move(scene)),
  takeOver: (actor, scene) => takeOver(actor, move(scene)),
  release: (actor, scene) => release(actor, move(scene)),
  return: (actor, scene) =>
    returnToAuthor(actor, { ...move(scene), missing: ["The day it happened"], letter }),
  ask: (actor, { submissionId }) =>
    addRequest(actor, { submissionId, text: "Say which night it was.", anchor: null }),
  async requestChanges(actor, scene) {
    const { submissionId } = scene;
    if (scene.random.chance(0.8)) await acts.ask(actor, scene);
    const due = new Date(now().getTime() + 9 * 86_400_000).toISOString().slice(0, 10);
    return requestChanges(actor, { submissionId, version: scene.version, due, letter });
  },
  acceptAsItStands: (actor, scene) => acceptAsItStands(actor, { ...move(scene), letter }),
  acceptForEditing: (actor, scene) => acceptForEditing(actor, { ...move(scene), letter }),
  decline: (actor, scene) =>
    decline(actor, { ...move(scene), main: "unclear", others: [], letter }),
  async edit(actor, scene) {
    const { submissionId } = scene;
    return saveEditingCopy(actor, { submissionId, ...(await desksText(scene)) });
  },
  async sendForApproval(actor, scene) {
    return sendForApproval(actor, { ...move(scene), ...(await desksText(scene)), letter });
  },
  schedule: (actor, scene) =>
    schedule(actor, {
      ...move(scene),
      at: new Date(now().getTime() + 86_400_000).toISOString(),
      slug: "",
      topicId: null,
      leaveUnsent: !scene.random.chance(0.3),
    }),
  unschedule: (actor, scene) => unschedule(actor, move(scene)),
  publish: (actor, scene) =>
    publish(actor, {
      ...move(scene),
      slug: "",
      topicId: null,
      leaveUnsent: !scene.random.chance(0.3),
    }),
  hold: (actor, { submissionId }) => openHold(actor, { submissionId, kind: "facts", reason }),
  async lift(actor, { submissionId }) {
    const open = and(eq(holds.submissionId, submissionId), isNull(holds.liftedAt));
    const [hold] = await db.select().from(holds).where(open);
    return liftHold(actor, { holdId: hold?.id ?? nowhere });
  },
  embargo(actor, { submissionId, random }) {
    const until = new Date(now().getTime() + random.one([1, 12, 36]) * 3_600_000);
    return setEmbargo(actor, { submissionId, until: until.toISOString(), reason });
  },
  liftEmbargo: (actor, { submissionId }) => liftEmbargo(actor, { submissionId }),
  recuse: (actor, { submissionId }) => recuse(actor, { submissionId, reason }),
  notice: (actor, scene) =>
    addNotice(actor, { ...move(scene), kind: "clarification", text: reason }),
  async letter(actor, { submissionId, random }) {
    const waiting = await db.select().from(outbox).where(eq(outbox.submissionId, submissionId));
    const act = random.one([holdLetter, sendLetterNow]);
    return act(actor, { letterId: random.one(waiting)?.id ?? 1 });
  },

  reopen: (actor, scene) => reopen(actor, { ...move(scene), reason }),
  kill: (actor, scene) => kill(actor, { ...move(scene), reason }),
  async correct(actor, scene) {
    const { random } = scene;
    const typed = await desksText(scene);
    // A correction changes something, whatever chance made of the rest.
    const standfirst = `${aWordOf("editor")} ${typed.content.standfirst.slice(0, 100)}`;
    const text = { ...typed, content: { ...typed.content, standfirst } };
    const printed = (await currentText(scene.submissionId)).content;
    const kinds = ["correction", "update", ...(isFix(printed, text.content) ? ["fix"] : [])];
    const kind = random.one(kinds) as WordKind;
    // Now and then it speaks of words that were proposed at some time, taken or not.
    const made = await db
      .select()
      .from(suggestions)
      .where(eq(suggestions.submissionId, scene.submissionId));
    const words = [...editorsWords(JSON.stringify([text.content, ...made]))];
    const notice = random.chance(0.4) ? `It says ${random.one(words)}.` : "A figure was wrong.";
    return proposeCorrection(actor, { ...move(scene), ...text, kind, notice, letter });
  },
  takeBack: (actor, scene) => takeBackCorrection(actor, { ...move(scene), message: "" }),
  retract: (actor, scene) => retract(actor, { ...move(scene), reason }),
} satisfies Record<string, Act>;
export type ActName = keyof typeof acts;

/** Acts that name the version their page showed: of two from one version, one wins. */
export const versioned: readonly ActName[] = [
  ...[
    "submit",
    "delete",
    "resubmit",
    "withdraw",
    "appeal",
    "revive",
    "mechanical",
    "approve",
    "counter",
  ],
  ...["claim", "takeOver", "release", "return", "requestChanges", "acceptAsItStands"],
  ...["acceptForEditing", "decline", "sendForApproval", "schedule", "unschedule", "publish"],
  ...["notice", "correct", "takeBack", "reopen", "kill", "retract"],
] as ActName[];

export const pieceOf = async (id: string) =>
  (
    await db.select().from(submissions).where(eq(submissions.id, id))
  )[0] as typeof submissions.$inferSelect;

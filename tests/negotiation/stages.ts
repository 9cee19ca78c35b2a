import type { SubmissionState } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { at, now } from "@/lib/clock/now";
import { lookRound } from "@/lib/jobs/look-round";
import { lettersAreDelivered } from "../support/letters";
import { aPerson, aSubmission, granted, type Reached } from "../support/makers";
import { type ActName, acts, pieceOf } from "./acts";
import { dice } from "./edits";

export type Who = "author" | "holder" | "rival" | "chief" | "clock";
export type Cast = Record<Exclude<Who, "clock">, Person>;
export const callNames = {
  author: "Ada Byline",
  holder: "Hal Holder",
  rival: "Rita Rival",
  chief: "Chia Chief",
};

export async function aCast(): Promise<Cast> {
  return {
    author: await aPerson({ name: callNames.author }),
    holder: await aPerson({ role: "editor", name: callNames.holder }),
    rival: await aPerson({ role: "editor", name: callNames.rival }),
    chief: await aPerson({ role: "chief", name: callNames.chief }),
  };
}

/** Every move a person or the clock can make from a state, so that it would succeed. */
export const movesIn: Partial<Record<SubmissionState, [Who, ActName | "clock"][]>> = {
  draft: [
    ["author", "submit"],
    ["author", "delete"],
    ["clock", "clock"],
  ],
  submitted: [
    ["holder", "claim"],
    ["rival", "claim"],
    ["rival", "return"],
    ["chief", "decline"],
    ["author", "withdraw"],
  ],
  in_review: [
    ["rival", "takeOver"],
    ["holder", "release"],
    ["holder", "requestChanges"],
    ["holder", "acceptAsItStands"],
    ["holder", "acceptForEditing"],
    ["holder", "decline"],
    ["author", "withdraw"],
    ["clock", "clock"],
  ],
  changes_requested: [
    ["author", "resubmit"],
    ["author", "withdraw"],
    ["clock", "clock"],
  ],
  editing: [
    ["holder", "sendForApproval"],
    ["rival", "sendForApproval"],
    ["chief", "kill"],
    ["author", "withdraw"],
  ],
  author_approval: [
    ["author", "approve"],
    ["author", "counter"],
    ["chief", "kill"],
    ["author", "withdraw"],
    ["clock", "clock"],
  ],
  ready: [
    ["holder", "schedule"],
    ["rival", "publish"],
    ["holder", "sendForApproval"],
    ["chief", "kill"],
    ["author", "withdraw"],
  ],
  scheduled: [
    ["holder", "unschedule"],
    ["rival", "publish"],
    ["rival", "sendForApproval"],
    ["chief", "kill"],
    ["author", "withdraw"],
    ["clock", "clock"],
  ],
  declined: [
    ["author", "appeal"],
    ["chief", "reopen"],
  ],
  expired: [["author", "revive"]],
  published: [
    ["holder", "notice"],
    ["rival", "notice"],
    ["holder", "correct"],
    ["rival", "correct"],
    ["chief", "retract"],
  ],
};
export const stages = Object.keys(movesIn) as SubmissionState[];

const day = 86_400_000;
/** How long before now each stage begins, in days, so that what the clock does is due now. */
const agoIn: Partial<Record<SubmissionState, number>> = {
  draft: 180,
  in_review: 3,
  changes_requested: 60,
  author_approval: 30,
  scheduled: 2,
};
/** The days on which somebody was reminded before. */
const remindedOn: Partial<Record<SubmissionState, number[]>> = {
  draft: [150, 170],
  changes_requested: [30, 50],
  author_approval: [14, 25],
};

/** A piece in that state, on which every one of its moves would succeed at this moment. */
export async function aPieceIn(stage: SubmissionState, cast: Cast): Promise<string> {
  const began = new Date(now().getTime() - (agoIn[stage] ?? 0) * day - 60_000);
  const { id } = await at(began, () =>
    aSubmission(cast.author, (stage === "expired" ? "draft" : stage) as Reached, {
      editor: cast.holder,
    }),
  );
  // Something to ask for, noted when the review began: doing it now would keep the claim.
  const scene = { submissionId: id, version: 1, random: dice(1) };
  if (stage === "in_review") granted(await at(began, () => acts.ask(cast.holder, scene)));
  // And something typed that is not sent yet, which whoever loses a race must find again.
  if (stage === "draft" || stage === "changes_requested")
    granted(await at(began, () => acts.save(cast.author, scene)));
  if (stage === "editing" || stage === "ready" || stage === "scheduled")
    granted(await at(began, () => acts.edit(cast.holder, scene)));
  if (stage === "changes_requested") await at(began, () => answerAll(id, cast));
  const reminders = remindedOn[stage === "expired" ? "draft" : stage] ?? [];
  if (stage === "expired") reminders.push(180);
  for (const days of reminders) {
    const time = new Date(began.getTime() + days * day + 1_000);
    await at(time < now() || stage === "expired" ? time : now(), async () => {
      await lookRound();
      await lettersAreDelivered();
    });
  }
  const { state } = await pieceOf(id);
  if (state !== stage) throw new Error(`The piece is ${state}, not ${stage}.`);
  return id;
}

async function answerAll(submissionId: string, cast: Cast) {
  for (let times = 0; times < 2; times += 1) {
    const random = dice(times);
    granted(await acts.answer(cast.author, { submissionId, version: 1, random }));
  }
}

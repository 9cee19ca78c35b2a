import type { CommentCause, CommentState } from "@/db/schema/comments";
import { type Failure, refusals } from "@/lib/result";
import type { Outcome } from "@/lib/screening/outcome";

/** Who takes a step: whoever wrote it, readers who report it, whoever moderates. */
export type Taker = "writer" | "readers" | "moderator";

type Move = { by: Taker; from: readonly CommentState[]; to: readonly CommentState[] };

const afterScreening = ["published", "held", "refused"] as const;

/** Every way a comment can go from where it is. What is not here does not exist. */
export const moves = {
  edit: { by: "writer", from: ["published", "held"], to: afterScreening },
  send_again: { by: "writer", from: ["refused"], to: afterScreening },
  appeal: { by: "writer", from: ["refused"], to: ["appealed"] },
  remove: { by: "writer", from: ["published", "held", "refused", "appealed"], to: ["removed"] },
  gather: { by: "readers", from: ["published"], to: ["held"] },
  approve: {
    by: "moderator",
    from: ["published", "held", "refused", "appealed"],
    to: ["published"],
  },
  refuse: { by: "moderator", from: ["published", "held", "appealed"], to: ["refused"] },
  undo: {
    by: "moderator",
    from: ["published", "refused"],
    to: ["published", "held", "refused", "appealed"],
  },
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof moves;

/** Whether a comment in this state can go that way, and to there. */
export function canGo(name: MoveName, from: CommentState, to?: CommentState) {
  const move: Move = moves[name];
  return move.from.includes(from) && (to === undefined || move.to.includes(to));
}

/** In these states it waits for a moderator. */
export const waits = (state: CommentState) => state === "held" || state === "appealed";

/** How long a comment can be changed after it was written, in ms: long enough for a slip, too short to change a reply's meaning. */
export const editWindow = 5 * 60_000;

/** A comment is a remark; what is longer is a response. Characters. */
export const mostCharacters = 5_000;

/** More addresses than this is an advertisement more often than an argument. */
export const mostLinks = 3;

/** How often one comment can be written anew: after that a person should decide. */
export const mostTexts = 10;

/** The same words again under the same piece within this time say nothing new. In ms. */
export const repeatWindow = 24 * 3_600_000;

/** How many comments of a newcomer may wait at once: nobody fills the desk with an account made for it. */
export const mostWaitingOfOne = 3;

/** How many comments of newcomers may wait in all: more than this nobody reads in a day. */
export const mostWaitingOfNewcomers = 1_000;

/** So many reports that nobody has looked at hide a comment until somebody does. */
export const reportsThatHold = 3;

/** What is known of a comment besides its words, when they are judged. */
export type Circumstances = {
  /** Fewer of the writer's comments were approved than this publication asks for. */
  newcomer: boolean;
  /** Every comment under this piece is read first. */
  premoderated: boolean;
  /** A moderator decided on earlier words of it, or on these, or readers hid them, before they were taken away and said anew. */
  judged: boolean;
  /** Reports that nobody has looked at. */
  reports: number;
  /** Whoever moderates here does not wait for themselves. */
  moderates: boolean;
};

export type Place = { state: "published" | "held" | "refused"; cause: CommentCause | null };

/**
 * Where a comment goes: what the screen refuses is refused, whatever else; what anything holds is held, the gravest
 * reason first. Words changed after a moderator or three readers judged them are never published by themselves.
 */
export function placeOf(outcome: Outcome, about: Circumstances): Place {
  if (outcome.decision === "refused") return { state: "refused", cause: "screen" };
  if (about.reports >= reportsThatHold) return { state: "held", cause: "reports" };
  if (about.judged) return { state: "held", cause: "changed" };
  if (outcome.decision === "held") return { state: "held", cause: "screen" };
  if (about.moderates) return { state: "published", cause: null };
  if (about.premoderated) return { state: "held", cause: "premoderated" };
  if (about.newcomer) return { state: "held", cause: "newcomer" };
  return { state: "published", cause: null };
}

/** Until when its writer may change a comment that is not refused. */
export const editableUntil = (createdAt: Date) => new Date(createdAt.getTime() + editWindow);

/** What makes a conversation hot: reports in it, whoever they are about, and of those the ones about one's own comments. */
export type Heat = { reports: number; aboutMine: number };

/** Minutes to wait between two replies in a conversation: none while it is calm, then two, and one more for each report; one about a comment of one's own counts twice. */
export const minutesBetween = ({ reports, aboutMine }: Heat) =>
  reports === 0 ? 0 : 2 + reports + aboutMine;

/** When somebody may reply again in a conversation; null: now. */
export function slowedUntil(heat: Heat, lastReply: Date | null, now: Date): Date | null {
  const free = (lastReply?.getTime() ?? 0) + minutesBetween(heat) * 60_000;
  return free > now.getTime() ? new Date(free) : null;
}

export const refuseComment = refusals({
  wrong_state:
    "This comment has moved on since you opened it. Load the page again to see where it is.",
  stale:
    "This comment was changed since you opened it. Load the page again and look at its words now.",
  closed: "Comments under this piece are closed.",
  edit_over: "A comment can be changed for five minutes. It can still be removed.",
  no_words: "Write something first.",
  too_many_links: `A comment can hold ${mostLinks} links. Which of them does your argument need?`,
  repeated:
    "You have said this here already, in the same words. “My comments” on your account shows where it is.",
  reported_it:
    "You have reported this comment, so somebody will look at it. Whoever reports a comment does not reply to it.",
  appealed_once: "You have appealed once, and a moderator has answered.",
  rewritten_often:
    "This comment was written anew many times. Let a person decide: appeal, or leave it.",
  waiting:
    "Comments of yours are waiting to be read, and you are new here. Once one of them was read you can write the next.",
  desk_full:
    "More comments of new readers are waiting than the desk can read today. Please come back tomorrow; your words are kept on this device.",
  name_reserved:
    "The name on your account looks like a member of staff. Choose another on your account page, then send this again.",
});

const inMinutes = (until: Date, now: Date) => {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
};

/** Too many in a short time: the refusal says when the next can go. */
export const tooMany = (until: Date, now: Date): Failure<"too_many"> => ({
  ok: false,
  code: "too_many",
  message: `That is a lot in a short time. The next can go in ${inMinutes(until, now)}; your words are kept here.`,
  field: undefined,
});

/** A hot conversation: the rule, and when the next reply can go. */
export const slowDown = (heat: Heat, until: Date, now: Date): Failure<"too_many"> => ({
  ok: false,
  code: "too_many",
  message: `This conversation is getting heated: comments in it were reported. Replies here wait ${minutesBetween(heat)} minutes after one another, so yours can go in ${inMinutes(until, now)}. Your words are kept here.`,
  field: undefined,
});

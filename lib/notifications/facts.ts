import type { RequestWords } from "#words/mail";
import type { SubmissionState } from "@/db/schema/submissions";
import type { EventType } from "@/lib/events/vocabulary";

/** Something that has happened, as it is written beside it. */
export type Notice = {
  id: number;
  type: EventType;
  actorId: string | null;
  submissionId: string | null;
  /** The state the piece was in, where it changed or where it waits. */
  from?: SubmissionState | null;
  details: Record<string, unknown>;
};

/** Somebody who can be written to. */
export type Hearer = { id: string; email: string; name: string };

/** What the letters about one piece can say, as it is once the event has happened. */
export type Facts = {
  publication: string;
  headline: string;
  receipt: number | null;
  answerBy: Date | null;
  exclusiveUntil: Date | null;
  dueAt: Date | null;
  publishAt: Date | null;
  author: Hearer;
  /** Editors and chiefs who are neither suspended nor recused. */
  desk: readonly Hearer[];
  /** Whose lane the piece is in, and who held it before the event; of the desk, or null. */
  laneOf: string | null;
  heldBefore: string | null;
  /** Everyone who has decided on it. */
  deciders: readonly string[];
  /** Who caused it, for the desk's letters; empty for the clock. */
  actor: string;
  byTheClock: boolean;
  /** The state it left with the event, or waits in. */
  from: SubmissionState | null;
  /** Whole addresses of the pages a letter leads to. */
  pages: { status: string; desk: string; article: string };
  /** What the one who acted wrote, as the event keeps it; empty where they wrote nothing. */
  letter: string;
  message: string;
  reason: string;
  notice: string;
  kind: string;
  /** What the reasons are called. */
  reasons: string[];
  missing: string[];
  /** Until when a returned piece keeps its place, if it is returned by this. */
  keepsPlaceUntil: Date;
  requests: RequestWords[];
  answers: { done: number; declined: number; question: number };
  suggestions: { all: number; mechanical: number };
  countered: number;
  /** The day on which a piece that waits would be closed. */
  expires: Date | null;
  /** Until when it can be taken up again, if it is closed by this. */
  reviveUntil: Date;
};

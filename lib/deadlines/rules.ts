import type { SubmissionState } from "@/db/schema/submissions";

/** Days without an act of the author after which they are reminded, and after which the piece expires (product §2). */
export const deadlines = {
  draft: { remindAfter: [150, 170], expiresAfter: 180 },
  changes_requested: { remindAfter: [30, 50], expiresAfter: 60 },
  author_approval: { remindAfter: [14, 25], expiresAfter: 30 },
} as const satisfies Partial<
  Record<SubmissionState, { remindAfter: readonly [number, number]; expiresAfter: number }>
>;
export type Waiting = keyof typeof deadlines;

const day = 86_400_000;
const daysBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / day;

/** Whether the next reminder is due: the first while none was sent, the second after one. */
export function reminderDue(state: Waiting, since: Date, sent: number, now: Date): boolean {
  const after = deadlines[state].remindAfter[sent];
  return after !== undefined && daysBetween(since, now) >= after;
}

/** Whether a piece has waited its whole time. A clock that jumped back makes nothing due. */
export function expiryDue(state: Waiting, since: Date, now: Date): boolean {
  return daysBetween(since, now) >= deadlines[state].expiresAfter;
}

/** When a piece that waits for its author expires, once that is near enough to say: from the first reminder on. */
export function expiryToTell(state: SubmissionState, since: Date, now: Date): Date | null {
  if (!(state in deadlines)) return null;
  const { remindAfter, expiresAfter } = deadlines[state as Waiting];
  if (daysBetween(since, now) < remindAfter[0]) return null;
  return new Date(since.getTime() + expiresAfter * day);
}

/** Whether an expired piece may still be revived: within a year of its expiry. */
export const mayRevive = (expired: Date, now: Date) => daysBetween(expired, now) <= 365;

/** Whether a claim has rested so long that the piece goes back to the queue. */
export function claimLapsed(active: Date, hours: number, now: Date): boolean {
  return now.getTime() - active.getTime() >= hours * 3_600_000;
}

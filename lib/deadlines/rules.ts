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
const daysAfter = (date: Date, days: number) => new Date(date.getTime() + days * day);

/** A piece that waits for its author, as the clock sees it. */
export type Wait = {
  state: Waiting;
  /** The author's last act in this state, or when their turn began. */
  since: Date;
  /** The day the editor asked for it by, if they named one: nothing expires before. */
  dueAt: Date | null;
  /** When the reminders since then were sent, oldest first. */
  reminded: readonly Date[];
};

/** The reminder or the end that comes next, and when. What has waited its time twice reminded ends, and not otherwise. */
export type Deadline = { is: "remind" | "expire"; at: Date };

/**
 * What is due next for a piece that waits. Each step keeps its distance from the one before it: a server that slept for
 * months, or whose clock jumped, does not remind twice and close in one breath. Pure.
 */
export function nextDeadline(wait: Wait): Deadline {
  const { remindAfter, expiresAfter } = deadlines[wait.state];
  const since = countedFrom(wait, expiresAfter);
  const [first, second] = wait.reminded;
  if (!first) return { is: "remind", at: daysAfter(since, remindAfter[0]) };
  if (!second) {
    const apart = daysAfter(first, remindAfter[1] - remindAfter[0]);
    return { is: "remind", at: latest(daysAfter(since, remindAfter[1]), apart) };
  }
  const last = wait.reminded.at(-1) ?? second;
  const apart = daysAfter(last, expiresAfter - remindAfter[1]);
  return { is: "expire", at: latest(daysAfter(since, expiresAfter), apart) };
}

/** The day it would be closed if the author does nothing and every reminder goes in its time: what a reminder names. */
export function expiryDay(wait: Wait, now: Date): Date {
  const next = nextDeadline(wait);
  if (next.is === "expire") return next.at;
  return expiryDay({ ...wait, reminded: [...wait.reminded, latest(next.at, now)] }, now);
}

/** When a text sent for approval at that moment is closed if its author does nothing. Pure. */
export const closesUnanswered = (sent: Date): Date =>
  expiryDay({ state: "author_approval", since: sent, dueAt: null, reminded: [] }, sent);

/** When a piece that waits for its author expires, once that is near enough to say: from the first reminder on. */
export function expiryToTell(
  state: SubmissionState,
  since: Date,
  now: Date,
  dueAt: Date | null = null,
): Date | null {
  if (!(state in deadlines)) return null;
  const wait = { state: state as Waiting, since, dueAt, reminded: [] };
  if (now < nextDeadline(wait).at) return null;
  const { expiresAfter } = deadlines[wait.state];
  return daysAfter(countedFrom(wait, expiresAfter), expiresAfter);
}

/** A due date further off than the state's own time moves everything with it. */
function countedFrom({ since, dueAt }: Wait, expiresAfter: number): Date {
  return dueAt ? latest(since, daysAfter(dueAt, -expiresAfter)) : since;
}

const latest = (one: Date, other: Date) => (one > other ? one : other);

/** The last moment at which an expired piece can be revived: a year after its expiry. */
export const reviveUntil = (expired: Date) => daysAfter(expired, 365);

/** Whether it still can. */
export const mayRevive = (expired: Date, now: Date) => now <= reviveUntil(expired);

/** Whether a claim has rested so long that the piece goes back to the queue. */
export function claimLapsed(active: Date, hours: number, now: Date): boolean {
  return now.getTime() - active.getTime() >= hours * 3_600_000;
}

/**
 * The day `days` working days after `from`, same time (UTC): Saturdays and Sundays do not count.
 * Public holidays are the publication's own and are not known here.
 */
export function addWorkingDays(from: Date, days: number): Date {
  const date = new Date(from);
  for (let left = days; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left -= 1;
  }
  return date;
}

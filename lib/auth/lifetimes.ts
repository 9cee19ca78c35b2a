import type { Role } from "@/db/schema/people";

const hour = 3_600_000;
const day = 24 * hour;

/**
 * How long a session lasts, unused and at most (OWASP ASVS 7.3). Editors see unsent decisions and other people's
 * unpublished words, often on a shared desk, so theirs ends overnight when unused.
 */
export const lifetimes = {
  member: { idle: 14 * day, most: 60 * day },
  editor: { idle: 16 * hour, most: 7 * day },
  chief: { idle: 16 * hour, most: 7 * day },
} as const satisfies Record<Role, { idle: number; most: number }>;

export const longestSession = Math.max(...Object.values(lifetimes).map(({ most }) => most));

/** A session's end is moved at most this often, so that reading does not write on every request. */
export const renewedEvery = 10 * 60_000;

/** When a session of this role ends, if it is not used again. */
export function endOf(role: Role, createdAt: Date, now: Date): Date {
  const { idle, most } = lifetimes[role];
  return new Date(Math.min(now.getTime() + idle, createdAt.getTime() + most));
}

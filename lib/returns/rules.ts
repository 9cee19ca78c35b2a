import { addWorkingDays } from "@/lib/deadlines/rules";

/** Days within which a returned piece comes back to the place it had (product §2). */
export const placeKept = 7;

/** Until when a piece returned at that moment keeps its place. Pure. */
export const keepsPlaceUntil = (returned: Date) =>
  new Date(returned.getTime() + placeKept * 86_400_000);

type Promised = { submittedAt: Date | null; answerBy: Date | null; exclusiveUntil: Date | null };

/**
 * What a piece was promised when it first came in, for one that comes back in time; null where it is too late, or was
 * never returned. An answer that fell due while it was away is promised for the next working day. Pure.
 */
export function promiseKept(first: Promised, returned: Date | null, now: Date): Promised | null {
  if (!returned || now > keepsPlaceUntil(returned)) return null;
  const { submittedAt, answerBy, exclusiveUntil } = first;
  return {
    submittedAt,
    answerBy: answerBy && answerBy < now ? addWorkingDays(now, 1) : answerBy,
    exclusiveUntil: exclusiveUntil && exclusiveUntil < now ? null : exclusiveUntil,
  };
}

const day = 86_400_000;

/** Days an author leaves a proposed correction unanswered before they are reminded, twice, and before the desk is told. */
export const unansweredAfter = { remind: [7, 14], tellDesk: 21 } as const;

/**
 * What is due of a correction that waits for its author: a reminder, then once a word to the desk, which may put a
 * notice beside the text instead (product §2). Each keeps its distance from the one before it: a server that slept
 * does not say everything in one breath. Pure.
 * @param waits since when it waits; `told`: when each of these was said since then, oldest first
 */
export function whenUnanswered(waits: { since: Date; told: readonly Date[] }, now: Date) {
  const days = [...unansweredAfter.remind, unansweredAfter.tellDesk];
  const step = waits.told.length;
  const after = days[step];
  if (after === undefined) return null;
  const last = waits.told.at(-1);
  const apart = last ? last.getTime() + (after - (days[step - 1] ?? 0)) * day : 0;
  if (now.getTime() < Math.max(waits.since.getTime() + after * day, apart)) return null;
  return step < unansweredAfter.remind.length ? "remind" : "tell_desk";
}

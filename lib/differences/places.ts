import type { Edit } from "./edit";

/** What every place's name begins with. */
export const placePrefix = "change-";

/**
 * A name for the place of each edit in its base: the same while the words that go there are still being typed, so that
 * what is written beside a change is found again. Two at one place are told apart by their order.
 */
export function placesOf(edits: readonly Edit[]): string[] {
  const times = new Map<string, number>();
  return edits.map((edit) => {
    const at =
      edit.field === "body" ? `body-${edit.parts[0]?.from ?? 0}` : edit.field.replace(".", "-");
    const time = (times.get(at) ?? 0) + 1;
    times.set(at, time);
    return `${placePrefix}${at}${time > 1 ? `-${time}` : ""}`;
  });
}

// Dates as reading pages write them: in the publication’s language and in UTC, wherever they are read.

/** A day and its hour, e.g. "November 8, 2026 at 2:05 PM UTC". */
export const momentInWords = (at: Date, language: string) =>
  at.toLocaleString(language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
    timeZoneName: "short",
  });

/** A moment's day in words. */
export function dayOf(at: Date, language: string) {
  return at.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
}

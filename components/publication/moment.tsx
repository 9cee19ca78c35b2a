import { dayOf } from "./dates";

/**
 * A day, written in the publication's language and in UTC wherever it is read. Absolute only: reading pages are kept
 * until something changes, and "two hours ago" would go stale in them.
 */
export function Moment({ at, language }: { at: Date; language: string }) {
  return <time dateTime={at.toISOString()}>{dayOf(at, language)}</time>;
}

/** A day given as YYYY-MM-DD, without a time. */
export function Day({ day, language }: { day: string; language: string }) {
  return <time dateTime={day}>{dayInWords(day, language)}</time>;
}

/** A day given as YYYY-MM-DD in words, e.g. "November 8, 2026". */
export const dayInWords = (day: string, language: string) =>
  dayOf(new Date(`${day}T00:00:00Z`), language);

/** A month of UTC in words, e.g. "November 2026". */
export function monthOf(year: number, month: number, language: string) {
  return new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

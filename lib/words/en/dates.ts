const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});
const hour = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** A day in full, as it is in UTC wherever its reader is: 23 November 2026. */
export const longDay = (date: Date) => day.format(date);
/** The same with its time. */
export const longMoment = (date: Date) => moment.format(date);
/** A moment that somebody waits for: with its weekday, its time, and where that time is. */
export const longHour = (date: Date) => `${hour.format(date)} UTC`;
/** So many days from now, or ago: tomorrow, 3 days ago. */
export const relativeDay = (days: number) => relative.format(days, "day");

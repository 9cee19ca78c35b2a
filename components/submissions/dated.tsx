import { words } from "#words/submissions";

/** A day, absolute, with how far off it is beside it. */
export function Dated({ date, now }: { date: Date; now: Date }) {
  return (
    <time dateTime={date.toISOString()}>
      {words.status.dated(words.day(date), words.relative(daysBetween(now, date)))}
    </time>
  );
}

/** Whole days from one moment's day to another's; negative where it has passed. */
export function daysBetween(from: Date, to: Date) {
  const day = 24 * 60 * 60 * 1000;
  return Math.floor(to.getTime() / day) - Math.floor(from.getTime() / day);
}

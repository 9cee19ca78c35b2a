import { longDay, longHour, relativeDay } from "#words/dates";
import { words } from "#words/status";

/** A day, absolute, with how far off it is beside it. */
export function Dated(props: { date: Date; now: Date; withHour?: boolean }) {
  const { date, now, withHour = false } = props;
  const said = withHour ? longHour(date) : longDay(date);
  return (
    <time dateTime={date.toISOString()}>
      {words.dated(said, relativeDay(daysBetween(now, date)))}
    </time>
  );
}

/** Whole days from one moment's day to another's; negative where it has passed. */
export function daysBetween(from: Date, to: Date) {
  const day = 24 * 60 * 60 * 1000;
  return Math.floor(to.getTime() / day) - Math.floor(from.getTime() / day);
}

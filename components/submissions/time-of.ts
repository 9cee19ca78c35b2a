/** A moment as a person says it: "14:02" today, "21 Nov, 14:02" on another day. In the reader's own time. */
export function timeOf(milliseconds: number, today: number = Date.now()): string {
  const moment = new Date(milliseconds);
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (moment.toDateString() === new Date(today).toDateString()) return time.format(moment);
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(moment);
}

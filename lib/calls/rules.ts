import { refusals } from "@/lib/result";

export type CallState = "prepared" | "open" | "closed";
type Opening = { openedAt: Date | null; closedAt: Date | null; lastDay: string };

const day = 86_400_000;

/** The moment a call's last day is over: midnight UTC after it. */
export const endOf = (lastDay: string) => new Date(Date.parse(`${lastDay}T00:00:00Z`) + day);

/** Where a call is. One whose last day is over is closed, whether or not the clock has been round. */
export function stateOf({ openedAt, closedAt, lastDay }: Opening, now: Date): CallState {
  if (openedAt === null) return "prepared";
  return closedAt !== null || now >= endOf(lastDay) ? "closed" : "open";
}

/** Whether it can be opened, or opened again: its last day must not be over. */
export const mayOpenOn = (call: Opening, now: Date) =>
  stateOf(call, now) !== "open" && now < endOf(call.lastDay);

export const refuseCall = refusals({
  stale: "A colleague has changed this call since you opened the page. See how it stands now.",
  last_day_over: "Its last day is over. Choose a later one, then open it.",
  not_open: "This call is not open.",
  closed:
    "This call has closed. What you saw is still worth writing: start a piece without the call.",
  topic_gone: "This topic has been removed. Choose another, or none.",
});

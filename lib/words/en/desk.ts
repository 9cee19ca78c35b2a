import type { SubmissionState } from "@/db/schema/submissions";
import type { Turn } from "@/lib/submissions/rules";

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const momentFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

const minute = 60_000;
const units = [
  ["d", 24 * 60 * minute],
  ["h", 60 * minute],
  ["min", minute],
] as const;

/** How long, in the largest unit that fills: "3 d", "5 h", "12 min", "now". */
function span(from: Date, to: Date) {
  const gone = Math.abs(to.getTime() - from.getTime());
  const unit = units.find(([, length]) => gone >= length);
  return unit ? `${Math.floor(gone / unit[1])} ${unit[0]}` : "now";
}

/** Words every page of the desk uses: whose turn, states, dates, what surrounds the pages. */
export const words = {
  title: "Desk",
  skip: "Skip to the work",
  listsNav: "The desk’s lists",
  lists: [
    { href: "/desk", text: "Pieces" },
    { href: "/desk/front", text: "Front page" },
    { href: "/desk/calls", text: "Calls" },
    { href: "/desk/errors", text: "Errors" },
    { href: "/desk/settings", text: "Settings", forChiefs: true },
  ],
  /** After a number, for those who hear it. */
  waiting: "open",
  publicationTime: "Times are UTC.",

  day: (date: Date) => dayFormat.format(date),
  moment: (date: Date) => `${momentFormat.format(date)} UTC`,
  span,
  ago: (from: Date, to: Date) => {
    const length = span(from, to);
    return length === "now" ? "just now" : `${length} ago`;
  },

  turns: {
    editors: "Editors",
    author: "Author",
    clock: "Clock",
    nobody: "Nobody",
  } satisfies Record<Turn, string>,

  states: {
    draft: "Returned",
    submitted: "Submitted",
    in_review: "In review",
    changes_requested: "Changes asked for",
    editing: "Editing",
    author_approval: "With author for approval",
    ready: "Ready",
    scheduled: "Scheduled",
    published: "Published",
    declined: "Declined",
    withdrawn: "Withdrawn",
    expired: "Expired",
    killed: "Stopped",
    retracted: "Retracted",
  } satisfies Record<SubmissionState, string>,

  untitled: "Untitled",
  receipt: (number: number) => `No. ${number}`,

  wrong: {
    title: "This page could not be opened",
    sentence:
      "Something failed on our side. Nothing was changed, and nothing you sent is lost. Try again; if it stays, tell whoever runs this publication and give them the number below.",
    again: "Try again",
    back: "Back to the list",
    number: (digest: string) => `Number of this failure: ${digest}`,
  },
};

import fc from "fast-check";
import type { SubmissionState } from "@/db/schema/submissions";
import { type ActName, acts } from "./acts";

export type Who = "author" | "one" | "two" | "chief" | "member";

/** What a sensible person might do next; the rest of the acts come up too, as they do where a page is stale. */
const sensible: Partial<Record<SubmissionState, [Who, ActName][]>> = {
  draft: [
    ["author", "submit"],
    ["author", "save"],
  ],
  submitted: [
    ["one", "claim"],
    ["two", "claim"],
    ["one", "return"],
    ["chief", "decline"],
  ],
  in_review: [
    ...(["one", "two"] as const).flatMap((who): [Who, ActName][] => [
      [who, "ask"],
      [who, "requestChanges"],
      [who, "acceptAsItStands"],
      [who, "acceptForEditing"],
      [who, "acceptForEditing"],
      [who, "decline"],
      [who, "release"],
    ]),
    ["two", "takeOver"],
  ],
  changes_requested: [
    ["author", "answer"],
    ["author", "answer"],
    ["author", "resubmit"],
  ],
  editing: [
    ["one", "edit"],
    ["two", "edit"],
    ["one", "sendForApproval"],
    ["two", "sendForApproval"],
  ],
  author_approval: [
    ["author", "resolve"],
    ["author", "resolve"],
    ["author", "mechanical"],
    ["author", "counter"],
    ["author", "approve"],
    ["author", "approve"],
  ],
  ready: [
    ["one", "schedule"],
    ["two", "publish"],
    ["one", "sendForApproval"],
    ["one", "sendForApproval"],
  ],
  scheduled: [
    ["one", "unschedule"],
    ["two", "publish"],
    ["two", "sendForApproval"],
  ],
  declined: [
    ["author", "appeal"],
    ["chief", "reopen"],
  ],
  expired: [["author", "revive"]],
  published: [
    ["one", "notice"],
    ["one", "correct"],
    ["two", "correct"],
    ["one", "edit"],
    ["author", "resolve"],
    ["author", "approve"],
    ["author", "approve"],
    ["author", "counter"],
    ["two", "takeBack"],
    ["chief", "retract"],
  ],
};

export const step = fc.record({
  /** Of ten steps seven are sensible, two are anybody's anything, one is the clock's. */
  sense: fc.nat(9),
  pick: fc.nat(),
  /** How many versions old the page is on which the person acts. */
  lag: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2),
  seed: fc.nat(),
});
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const everything = Object.keys(acts) as ActName[];
const people: Who[] = ["author", "one", "two", "chief", "member"];

/** Who does what next. */
export function chosen(state: SubmissionState, { sense, pick, seed }: Step): [Who, ActName] {
  const open = sensible[state] ?? [];
  return sense < 7 && open.length > 0
    ? (open[pick % open.length] as [Who, ActName])
    : ([people[pick % people.length], everything[seed % everything.length]] as [Who, ActName]);
}

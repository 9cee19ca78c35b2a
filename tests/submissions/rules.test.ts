import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SubmissionState } from "@/db/schema/submissions";
import { addWorkingDays } from "@/lib/deadlines/rules";
import {
  type Facts,
  type MoveName,
  moves,
  movesFrom,
  nextState,
  submissionStates,
  turnOf,
} from "@/lib/submissions/rules";

/** Product §2 once more, written down apart from the code: move, from, to. */
const table: [MoveName, SubmissionState[], SubmissionState | "gone" | "same" | "origin"][] = [
  ["delete", ["draft"], "gone"],
  ["submit", ["draft"], "submitted"],
  ["return", ["submitted"], "draft"],
  ["claim", ["submitted"], "in_review"],
  ["take_over", ["in_review"], "same"],
  ["release", ["in_review"], "submitted"],
  ["lapse", ["in_review"], "submitted"],
  ["request_changes", ["in_review"], "changes_requested"],
  ["resubmit", ["changes_requested"], "submitted"],
  ["accept_as_it_stands", ["in_review"], "ready"],
  ["accept_for_editing", ["in_review"], "editing"],
  ["accept_again", ["ready"], "same"],
  ["waive_second_editor", ["ready"], "same"],
  ["decline", ["submitted", "in_review"], "declined"],
  ["appeal", ["declined"], "submitted"],
  ["reopen", ["declined"], "submitted"],
  ["send_for_approval", ["editing"], "author_approval"],
  ["counter", ["author_approval"], "editing"],
  ["approve", ["author_approval"], "ready"],
  ["change_content", ["ready", "scheduled"], "author_approval"],
  ["schedule", ["ready"], "scheduled"],
  ["unschedule", ["scheduled"], "ready"],
  ["publish", ["ready", "scheduled"], "published"],
  ["kill", ["editing", "author_approval", "ready", "scheduled"], "killed"],
  [
    "withdraw",
    [
      "draft",
      "submitted",
      "in_review",
      "changes_requested",
      "editing",
      "author_approval",
      "ready",
      "scheduled",
    ],
    "withdrawn",
  ],
  ["expire", ["draft", "changes_requested", "author_approval"], "expired"],
  ["revive", ["expired"], "origin"],
  ["correct", ["published"], "same"],
  ["retract", ["published"], "retracted"],
];

const all = (name: MoveName): Facts =>
  Object.fromEntries(moves[name].needs.map((guard) => [guard, true]));

describe("the table of moves", () => {
  it("holds exactly the moves of the product page", () => {
    expect(Object.keys(moves).sort()).toEqual(table.map(([name]) => name).sort());
  });

  it.each(table)("%s goes from its states to its state, and from no other", (name, from, to) => {
    for (const state of submissionStates) {
      const result = nextState({ state, expiredFrom: "draft" }, name, all(name));
      if (!from.includes(state)) {
        expect(result).toMatchObject({ ok: false, code: "wrong_state" });
        continue;
      }
      const expected = to === "same" ? state : to === "origin" ? "draft" : to;
      expect(result).toEqual({ ok: true, value: expected });
    }
  });

  it("refuses a move as soon as one of its guards does not hold, in a person's words", () => {
    for (const [name, [from]] of table) {
      for (const guard of moves[name].needs) {
        const facts = { ...all(name), [guard]: false };
        const result = nextState(
          { state: from as SubmissionState, expiredFrom: "draft" },
          name,
          facts,
        );
        expect(result).toMatchObject({ ok: false, code: guard });
        expect(!result.ok && result.message).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  it("takes a fact that nobody stated as not so", () => {
    expect(nextState({ state: "ready", expiredFrom: null }, "publish", {})).toMatchObject({
      code: "gate_open",
    });
  });
});

describe("whose turn it is", () => {
  it("is the author's, the editors', the clock's or nobody's, by state alone", () => {
    expect(submissionStates.filter((state) => turnOf(state) === "author")).toEqual([
      "draft",
      "changes_requested",
      "author_approval",
    ]);
    expect(submissionStates.filter((state) => turnOf(state) === "editors")).toEqual([
      "submitted",
      "in_review",
      "editing",
      "ready",
    ]);
    expect(submissionStates.filter((state) => turnOf(state) === "clock")).toEqual(["scheduled"]);
  });
});

it("never publishes what did not pass the gate, whatever the sequence of moves", () => {
  const step = fc.record({
    name: fc.constantFrom(...(Object.keys(moves) as MoveName[])),
    gate: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let state: SubmissionState = "draft";
      for (const { name, gate } of steps) {
        const next = nextState({ state, expiredFrom: "draft" }, name, {
          ...all(name),
          gate_open: gate,
        });
        if (!next.ok || next.value === "gone") continue;
        if (next.value === "published" && state !== "published") expect(gate).toBe(true);
        expect(movesFrom(state)).toContain(name);
        state = next.value;
      }
    }),
    { seed: 2005, numRuns: 300 },
  );
});

describe("working days", () => {
  it("leave out Saturday and Sunday", () => {
    const friday = new Date("2026-11-20T15:00:00Z");
    expect(addWorkingDays(friday, 1)).toEqual(new Date("2026-11-23T15:00:00Z"));
    expect(addWorkingDays(friday, 5)).toEqual(new Date("2026-11-27T15:00:00Z"));
    expect(addWorkingDays(new Date("2026-11-21T15:00:00Z"), 1)).toEqual(
      new Date("2026-11-23T15:00:00Z"),
    );
  });
});

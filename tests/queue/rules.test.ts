import { describe, expect, it } from "vitest";
import { promiseOf, statesOf, views } from "@/lib/queue/rules";
import { queueAddress, queueSchema } from "@/lib/queue/schema";
import { submissionStates, turnOf } from "@/lib/submissions/rules";

const submittedAt = new Date("2026-11-02T09:00:00Z");
const answerBy = new Date("2026-11-09T09:00:00Z");
const at = (time: string) => new Date(`2026-11-${time}Z`);

describe("the promise of a first answer", () => {
  const piece = { state: "submitted" as const, submittedAt, answerBy };

  it("runs from the submission to the promised day", () => {
    expect(promiseOf(piece, submittedAt)).toEqual({ share: 0, days: 7, late: false });
    expect(promiseOf(piece, at("05T21:00:00"))).toEqual({ share: 0.5, days: 3, late: false });
  });

  it("has no whole day left on its last day, and is late a moment after", () => {
    expect(promiseOf(piece, at("09T08:59:59"))).toMatchObject({ days: 0, late: false });
    expect(promiseOf(piece, at("09T09:00:01"))).toEqual({ share: 1, days: 1, late: true });
  });

  it("no longer runs once an editor has decided", () => {
    expect(promiseOf({ ...piece, state: "ready" }, at("12T09:00:00"))).toBeNull();
    expect(promiseOf({ ...piece, state: "declined" }, at("12T09:00:00"))).toBeNull();
  });
});

it("shows every state in one of the lists by turn, and in no two", () => {
  const byTurn = (["todo", "author", "closed"] as const).flatMap((view) => [...statesOf[view]]);
  const clocks = submissionStates.filter((state) => turnOf(state) === "clock");
  expect([...byTurn, ...clocks].sort()).toEqual([...submissionStates].sort());
});

describe("the address of the list", () => {
  it("is read back as it was written", () => {
    for (const show of views) {
      const filters = queueSchema.parse({
        show,
        mine: "1",
        topic: "schools",
        q: "a & b",
        page: "3",
      });
      const address = new URL(queueAddress(filters, { page: 3 }), "http://desk.example");
      expect(queueSchema.parse(Object.fromEntries(address.searchParams))).toEqual(filters);
    }
  });

  it("takes what it does not know for nothing, and never fails", () => {
    const nothing = queueSchema.parse({});
    for (const junk of [
      { show: "drafts", state: "secret", topic: "'; drop table", page: "-1", mine: "yes" },
      { show: ["x", "y"], q: "x".repeat(5_000), page: "1e9" },
      { page: "NaN", state: ["nope"], topic: "" },
    ]) {
      expect(queueSchema.parse(junk)).toEqual(nothing);
    }
  });
});

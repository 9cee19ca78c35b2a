import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  claimLapsed,
  deadlines,
  expiryDay,
  mayRevive,
  nextDeadline,
  type Wait,
  type Waiting,
} from "@/lib/deadlines/rules";

const states = Object.keys(deadlines) as Waiting[];
const since = new Date("2026-03-02T09:00:00Z");
const days = (count: number, from = since) => new Date(from.getTime() + count * 86_400_000);
const wait = (state: Waiting, over: Partial<Wait> = {}): Wait => ({
  state,
  since,
  dueAt: null,
  reminded: [],
  ...over,
});

describe.each(states)("a piece in %s", (state) => {
  const { remindAfter, expiresAfter } = deadlines[state];
  const [first, second] = remindAfter;

  test("is reminded twice, then ends, each in its time", () => {
    expect(nextDeadline(wait(state))).toEqual({ is: "remind", at: days(first) });
    const once = wait(state, { reminded: [days(first)] });
    expect(nextDeadline(once)).toEqual({ is: "remind", at: days(second) });
    const twice = wait(state, { reminded: [days(first), days(second)] });
    expect(nextDeadline(twice)).toEqual({ is: "expire", at: days(expiresAfter) });
  });

  test("a reminder names the day on which it will in fact end", () => {
    const reminded = [days(first)];
    expect(expiryDay(wait(state, { reminded }), days(first))).toEqual(days(expiresAfter));
    const late = [days(400)];
    expect(expiryDay(wait(state, { reminded: late }), days(400))).toEqual(
      days(400 + expiresAfter - first),
    );
  });

  test("never ends before the day it was asked for by", () => {
    const dueAt = days(expiresAfter + 30);
    const reminded = [days(first), days(second)];
    expect(nextDeadline(wait(state, { dueAt, reminded })).at).toEqual(dueAt);
    expect(nextDeadline(wait(state, { dueAt: days(1) })).at).toEqual(days(first));
  });

  test("whatever the clock does, two reminders and the end keep their distances", () => {
    const moments = fc.array(fc.integer({ min: 0, max: 900 * 24 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(moments, (hours) => {
        // The hours at which somebody looked: in any order, because clocks jump.
        const reminded: Date[] = [];
        for (const hour of hours) {
          const time = days(hour / 24);
          const next = nextDeadline(wait(state, { reminded: [...reminded] }));
          if (time < next.at) continue;
          if (next.is === "remind") {
            reminded.push(time);
            continue;
          }
          expect(reminded).toHaveLength(2);
          const [one, other] = reminded as [Date, Date];
          expect(other >= days(second - first, one)).toBe(true);
          expect(time >= days(expiresAfter - second, other)).toBe(true);
          expect(time >= days(expiresAfter)).toBe(true);
          return;
        }
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

test("a piece may be revived for a year, to the millisecond, and not after", () => {
  expect(mayRevive(since, days(365))).toBe(true);
  expect(mayRevive(since, new Date(days(365).getTime() + 1))).toBe(false);
  // A clock that was put back makes nothing too late.
  expect(mayRevive(since, days(-3))).toBe(true);
});

test("a claim lapses when its hours are full, not a second before", () => {
  expect(claimLapsed(since, 48, new Date(days(2).getTime() - 1_000))).toBe(false);
  expect(claimLapsed(since, 48, days(2))).toBe(true);
  expect(claimLapsed(since, 48, days(-1))).toBe(false);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeliest, oneSlipAway, slipsBetween } from "@/lib/spelling/rules";

const word = fc.string({ unit: fc.constantFrom(..."abcdé"), minLength: 0, maxLength: 8 });

/** The same distance, as its definition reads. */
function plainly(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const ways = [
    plainly(a.slice(1), b) + 1,
    plainly(a, b.slice(1)) + 1,
    plainly(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    ways.push(plainly(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...ways);
}

describe("slips between two words", () => {
  it("are counted as their definition says, up to the limit", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [exactly, counted] = [plainly(a, b), slipsBetween(a, b, 2)];
        return exactly <= 2 ? counted === exactly : counted > 2;
      }),
      { numRuns: 300 },
    );
  });

  it("are one for every string said to be one slip away, in the word's own script", () => {
    for (const typed of ["harbour", "больница", "مستشفى", "hôpital"]) {
      const near = oneSlipAway(typed);
      expect(near).not.toContain(typed);
      expect(near.filter((other) => slipsBetween(typed, other) !== 1)).toEqual([]);
    }
    expect(oneSlipAway("teh")).toContain("the");
    expect(oneSlipAway("больнца")).toContain("больница");
  });
});

describe("the likeliest word", () => {
  const candidate = (word: string, distance: number, pieces: number, together: number) => ({
    word,
    distance,
    pieces,
    together,
  });

  it("stands with the other words somewhere, before one that stands more often alone", () => {
    const chosen = likeliest("heath", [candidate("health", 1, 900, 0), candidate("heat", 1, 3, 1)]);
    expect(chosen?.word).toBe("heat");
  });

  it("is fewer slips away, and begins as it was typed", () => {
    const nearer = [candidate("stations", 2, 9, 5), candidate("station", 1, 9, 5)];
    expect(likeliest("staton", nearer)?.word).toBe("station");
    const same = [candidate("side", 1, 9, 5), candidate("kids", 1, 2, 2)];
    expect(likeliest("kide", same)?.word).toBe("kids");
  });
});

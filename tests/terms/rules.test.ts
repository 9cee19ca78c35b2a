import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchAddress } from "@/lib/search/rules";
import { searchSchema } from "@/lib/search/schema";
import { cleanQuery, longestQuery, readQuery, writeQuery } from "@/lib/terms/rules";

const said = (text: string) =>
  readQuery(text).parts.map(({ text, phrase, without }) => [text, phrase, without]);

describe("a query", () => {
  it("is words, phrases in anybody's quotation marks, and what must not be there", () => {
    expect(said('nurse, "night shift" -union')).toEqual([
      ["nurse", false, false],
      ["night shift", true, false],
      ["union", false, true],
    ]);
    expect(said("„zweite Schicht“ «deux mots» -“no way”")).toEqual([
      ["zweite Schicht", true, false],
      ["deux mots", true, false],
      ["no way", true, true],
    ]);
    expect(said('open-source "never closed')).toEqual([
      ["open-source", false, false],
      ["never closed", true, false],
    ]);
    expect(said(".*+?^$\u007b}()|[]\\ … 🧑‍🚒 -")).toEqual([]);
  });

  it("is at most twelve words and two hundred signs, and says when it was more", () => {
    expect(readQuery("word ".repeat(20))).toMatchObject({ cut: true });
    expect(readQuery("word ".repeat(20)).parts).toHaveLength(12);
    expect(cleanQuery("🧑".repeat(300))).toEqual({ text: "🧑".repeat(longestQuery), cut: true });
    expect(cleanQuery(" a\u0000b\u202e  c ")).toEqual({ text: "a b c", cut: false });
  });

  it("reads the same written out again, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        const { text } = cleanQuery(typed);
        expect(cleanQuery(text).text).toBe(text);
        const { parts } = readQuery(text);
        expect(readQuery(writeQuery(parts)).parts).toEqual(parts);
      }),
      { numRuns: 500 },
    );
  });

  it("is written with words as they were meant, phrases and what is left out untouched", () => {
    const meant = new Map([["nigth", "night"]]);
    const { parts } = readQuery('nigth "nigth shift" -nigth');
    expect(writeQuery(parts, meant)).toBe('night "nigth shift" -nigth');
  });
});

it("a search has one address, in one order, holding only what is set", () => {
  const input = searchSchema.parse({
    page: "3",
    q: "a & b",
    from: "2026-01-02",
    topic: "",
    x: "y",
  });
  expect(searchAddress(input)).toBe("/search?q=a+%26+b&from=2026-01-02&page=3");
  expect(searchAddress({ q: "a", page: 2 })).toBe("/search?q=a&page=2");
  expect(searchAddress({ q: "a", page: 1 })).toBe("/search?q=a");
  expect(searchAddress({ q: "" })).toBe("/search");
});

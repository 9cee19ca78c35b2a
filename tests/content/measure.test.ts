import { describe, expect, it } from "vitest";
import { readingMinutes, wordsIn } from "@/lib/content/measure";

describe("words", () => {
  it.each([
    ["", 0],
    [" \n\u00a0 ", 0],
    ["— … !", 0],
    ["I was there.", 3],
    ["My 12-hour shift, at £2.40 an hour", 7],
    ["don’t won't", 2],
    ["word—word – word", 3],
    ["كنت هناك تلك الليلة", 4],
    ["Привет, мир", 2],
    ["नमस्ते दुनिया", 2],
  ])("%j has %i, as a word processor counts", (text, words) => expect(wordsIn(text)).toBe(words));

  it("are found where a script writes none apart", () => {
    expect(wordsIn("私はその夜そこにいました")).toBeGreaterThan(4);
    expect(wordsIn("我那天晚上在那里")).toBeGreaterThan(3);
    expect(wordsIn("ฉันอยู่ที่นั่นในคืนนั้น")).toBeGreaterThan(3);
    expect(wordsIn("NHS 病院 ward")).toBe(3);
  });
});

it("reading time is whole minutes at 230 words each, and never none", () => {
  expect([0, 1, 230, 344, 346, 2300].map(readingMinutes)).toEqual([1, 1, 1, 1, 2, 10]);
});

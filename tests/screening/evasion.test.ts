import { describe, expect, it } from "vitest";
import { screen } from "@/lib/screening/screen";
import { swearwords } from "@/lib/screening/swearwords";
import { disguises, hidden } from "./disguises";

const listed = [...swearwords.keys()].filter((word) => /^[a-z]+$/.test(word));
const decide = (text: string) => screen(text, { model: null }).decision;
const through = (name: string) =>
  listed.filter((word) => decide(`This is ${disguises[name]?.(word)} again.`) === "published");

it("lets no listed word through as it stands", () => {
  expect(listed.length).toBeGreaterThan(400);
  expect(through("plain")).toEqual([]);
});

describe.each(hidden)("%s", (name) => {
  it("hides at most one listed word in twenty", () => {
    expect(through(name).length).toBeLessThanOrEqual(listed.length / 20);
  });
});

it("reads a word broken in two, whose halves are no words", () => {
  expect(decide("This is a cluster f uck.")).toBe("refused");
  expect(decide("sh it journalism")).toBe("refused");
  expect(decide("Kennedy's hit list was a hit.")).toBe("published");
});

it("shows the disguise itself, to the last sign", () => {
  const text = "Oh f\u200bu\u200bc\u200bk that, truly.";
  const [span] = screen(text, { model: null }).spans;
  expect(text.slice(span?.start, span?.end)).toBe("f\u200bu\u200bc\u200bk");
});

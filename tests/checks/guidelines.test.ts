import { expect, it } from "vitest";
import { builtInGuidelines } from "@/lib/demonstration/guidelines";

it("every guideline says its rule, its reason and how it is judged, once each", () => {
  const { guidelines, agreement, ourSide } = builtInGuidelines();
  const keys = guidelines.map((guideline) => guideline.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(agreement.text.split("\n\n").length).toBeGreaterThan(5);
  expect(ourSide.length).toBeGreaterThan(3);
});

it("length only warns, but under 100 and over 6,000 words stops", () => {
  const length = builtInGuidelines().guidelines.find((guideline) => guideline.key === "length");
  expect(length).toMatchObject({
    effect: "advise",
    settings: { least: 400, most: 1200, blockUnder: 100, blockOver: 6000 },
  });
});

import { expect, it } from "vitest";
import { read } from "@/lib/screening/reading";
import { outweighed } from "@/lib/screening/relief";
import { utter } from "@/lib/screening/utterance";

const known = new Set(["trump", "idiots"]);
const aside = (text: string) => {
  const reading = read(text);
  const found = outweighed(reading, utter(reading), (word) => known.has(word));
  return [...found].map((at) => reading.tokens[at]?.raw);
};

it.each([
  ["I do not hate them.", ["hate"]],
  ["I would never hurt a disabled person.", ["hurt", "disabled"]],
  ["Gay people are not worthless.", ["worthless", "Gay"]],
  ["I don't think that women are stupid.", ["stupid"]],
  ["No woman deserves to be raped.", ["raped", "woman"]],
  ["I was an idiot to believe it.", ["idiot"]],
])("sets aside what is denied, or said of oneself: %s", (text, words) => {
  expect(aside(text)).toEqual(words);
});

it.each([
  "They are idiots.",
  "Never trust idiots.",
  "I do not hate them, but they are worthless.",
  "Why don't we hang them?",
  "You are not just stupid.",
  "I am sick of stupid people.",
])("leaves what is meant: %s", (text) => {
  expect(aside(text)).toEqual([]);
});

it("sets aside names the model never met, and no others", () => {
  expect(aside("The ferry from Tobermory met Trump there.")).toEqual(["Tobermory"]);
  expect(aside("Nether Wallop is a village.")).toEqual(["Nether", "Wallop"]);
  expect(aside("Nether is a word.")).toEqual([]);
});

import { expect, it } from "vitest";
import { screen } from "@/lib/screening/screen";

const rules = (text: string) => screen(text, { model: null });
const shown = (text: string) => rules(text).spans.map(({ start, end }) => text.slice(start, end));

it.each([
  "I will kill you.",
  "I'm gonna kill all the women here.",
  "You should kill yourself.",
  "Death to all of them.",
  "We know where you live and we will be visiting.",
  "String up the judges.",
  "Muslims should be exterminated.",
])("refuses a direct threat: %s", (text) => {
  expect(rules(text)).toMatchObject({ decision: "refused", phase: "threat", rule: "violence" });
});

it.each([
  "The senator should be shot.",
  "Somebody ought to beat him up.",
  "I'd love to watch him hang.",
])("does not publish a wish for violence unread: %s", (text) => {
  expect(rules(text)).toMatchObject({ rule: "violence" });
});

it.each([
  "Muslims are not human.",
  "All immigrants are vermin.",
  "I absolutely loathe gay people.",
  "Trans lives do not matter.",
  "We need to keep our race pure.",
  "I h a t e women.",
])("refuses open dehumanisation: %s", (text) => {
  expect(rules(text)).toMatchObject({ decision: "refused", phase: "dehumanising", rule: "racism" });
});

it.each([
  "You are an idiot.",
  "You sad little man.",
  "You're such a pathetic moron.",
  "The author is a liar.",
])("refuses an insult aimed at the reader or the writer: %s", (text) => {
  expect(rules(text)).toMatchObject({ decision: "refused", phase: "insult", rule: "discourtesy" });
});

it("only holds an insult to somebody who is not here", () => {
  expect(rules("He is an idiot.")).toMatchObject({ decision: "held", rule: "discourtesy" });
});

it("shows the words, and names the graver rule where there are two", () => {
  expect(shown("I think you are an idiot, sir.")).toEqual(["you are an idiot"]);
  expect(rules("You are an idiot and I will kill you.").rule).toBe("violence");
});

it("never holds by rule what the sentence before or after says", () => {
  expect(rules("I will. Kill the lights, all of you.").decision).toBe("published");
});

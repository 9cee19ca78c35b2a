import { describe, expect, it } from "vitest";
import { fromMarkdown } from "@/lib/content/markdown";
import { type Content, contentSchema } from "@/lib/content/schema";
import { deriveEdits } from "@/lib/differences/derive";
import { isMechanical } from "@/lib/differences/mechanical";
import { aText } from "../support/texts";

const written = (markdown: string): Content =>
  contentSchema.parse({ ...aText(), body: fromMarkdown(markdown).doc });

/** Whether every edit between two texts is mechanical, in the body and, where it is one line, in the headline too. */
function mechanical(before: string, after: string) {
  const base = written(before);
  const inBody = deriveEdits(base, written(after)).map((edit) => isMechanical(edit, base));
  expect(inBody.length).toBeGreaterThan(0);
  return inBody.every(Boolean);
}
const inHeadline = (before: string, after: string) =>
  isMechanical({ field: "headline", before, after }, aText());

describe("an edit is mechanical", () => {
  it.each([
    ['He said "go" -- and went.', "He said “go” – and went."],
    ["He said 'go,' and went.", 'He said "go", and went.'],
    ["It isn't so.", "It isn’t so."],
    ["The Ward was full.", "The ward was full."],
    ["From 10-12 o'clock.", "From 10–12 o’clock."],
    ["A well known case.", "A well-known case."],
    ["First, then last", "First then last."],
    ["The wait... was long; it hurt.", "The wait … was long, it hurt."],
  ])("where nothing but its spelling changed: %s", (before, after) => {
    expect(mechanical(before, after)).toBe(true);
    expect(inHeadline(before, after)).toBe(true);
  });

  it("where spaces alone lose their emphasis", () => {
    const text = (text: string, ...marks: string[]) => ({
      type: "text",
      text,
      ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
    });
    const body = (...content: object[]) => ({
      type: "doc",
      content: [{ type: "paragraph", content }],
    });
    const base = contentSchema.parse({
      ...aText(),
      body: body(text("one "), text("two", "bold"), text(" ", "bold"), text("three")),
    });
    const other = contentSchema.parse({
      ...aText(),
      body: body(text("one "), text("two", "bold"), text(" three")),
    });
    expect(deriveEdits(base, other).map((edit) => isMechanical(edit, base))).toEqual([true]);
    expect(deriveEdits(other, base).map((edit) => isMechanical(edit, other))).toEqual([false]);
  });
});

describe("an edit is of meaning", () => {
  it.each([
    ["The dog ran.", "The fox ran."],
    ["It cost 3,500.", "It cost 35,00."],
    ["It cost 3,500.", "It cost 3.500."],
    ["It was 1.5 percent.", "It was 15 percent."],
    ["It was -5 degrees.", "It was 5 degrees."],
    ["It rose 5% then.", "It rose 5 then."],
    ["It cost $5 then.", "It cost £5 then."],
    ["The dog lost its bone.", "The dog lost it's bone."],
    ["We were there.", "We're there."],
    ["He took a part.", "He took apart."],
    ["They will re-sign it.", "They will resign it."],
    ["You knew.", "You knew?"],
    ["He said he left.", 'He said "he left".'],
    ["He is the expert.", 'He is the "expert".'],
    ["It ran at 10-12.", "It ran at 10 12."],
  ])("where words, numbers, signs or quotation change: %s → %s", (before, after) => {
    expect(mechanical(before, after)).toBe(false);
    expect(inHeadline(before, after)).toBe(false);
  });

  it.each([
    ["One two three", "One **two** three"],
    ["One two three", "## One two three"],
    ["One two three. Four five six.", "One two three.\n\nFour five six."],
    ["One two [three](https://a.example/1)", "One two [three](https://a.example/2)"],
    ["One two, three", "One two**;** three"],
  ])("where it is of form: %s", (before, after) => {
    expect(mechanical(before, after)).toBe(false);
  });

  it("in a name, an address and a date, whatever changes", () => {
    const base = aText();
    for (const field of ["byline", "news.url", "news.date"] as const)
      expect(isMechanical({ field, before: "a-b", after: "a–b" }, base)).toBe(false);
  });
});

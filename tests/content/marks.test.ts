import { expect, it } from "vitest";
import { contentSchema } from "@/lib/content/schema";
import { aText } from "../support/texts";

const mark = { id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: false };
const types = (content: unknown) => JSON.stringify(content).match(/firsthand/g)?.length ?? 0;

it("keeps a first-hand sentence and its basis together", () => {
  const content = aText({ marks: [mark] });
  expect(contentSchema.parse(content)).toEqual(content);
});

it("takes the mark off a sentence that names no basis: it could never be confirmed", () => {
  const { body } = aText({ marks: [mark] });
  const smuggled = contentSchema.parse({ ...aText(), body, marks: [] });
  expect(types(smuggled.body)).toBe(0);
  expect(JSON.stringify(smuggled.body)).toContain("I signed for it myself");
});

it("drops a basis whose sentence is gone, and a second one of the same name", () => {
  const { body } = aText({ marks: [mark] });
  const twice = contentSchema.parse({
    ...aText(),
    body,
    marks: [mark, { ...mark, role: "Nurse" }],
  });
  expect(twice.marks).toEqual([mark]);
  const gone = contentSchema.parse({ ...aText(), marks: [mark] });
  expect(gone.marks).toEqual([]);
});

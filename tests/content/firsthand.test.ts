import { describe, expect, it } from "vitest";
import { schema } from "@/lib/content/document";
import { settled } from "@/lib/content/firsthand";
import { standing } from "@/lib/content/marks";
import { contentSchema } from "@/lib/content/schema";
import { aText } from "../support/texts";

/** A paragraph in which {id|words} is marked. */
const paragraph = (written: string) => ({
  type: "paragraph",
  content: [...written.matchAll(/\{(\w+)\|([^}]*)\}|[^{]+/g)].map(([all, id, words]) =>
    id
      ? { type: "text", text: words, marks: [{ type: "firsthand", attrs: { id } }] }
      : { type: "text", text: all },
  ),
});
const doc = (...paragraphs: string[]) =>
  schema.nodeFromJSON({ type: "doc", content: paragraphs.map(paragraph) });

/** Where the marks belong after a change, as their words; null for one that goes. */
function moved(before: string[], now: string[], language = "en") {
  const changed = doc(...now);
  return Object.fromEntries(
    [...settled(doc(...before), changed, language)].map(([id, place]) => [
      id,
      place && changed.textBetween(place.from, place.to, "¶"),
    ]),
  );
}

describe("a mark, after the text was changed,", () => {
  it("stays as it was where its paragraph is as it was, whatever it covers", () => {
    expect(moved(["{a|I was} there."], ["New.", "{a|I was} there."])).toEqual({});
  });

  it("covers what was added to its sentence", () => {
    expect(moved(["{a|I was there.} So."], ["{a|I was there}, alone. So."])).toEqual({
      a: "I was there, alone.",
    });
  });

  it("stays on one half where its sentence was split over two paragraphs: the longer", () => {
    expect(moved(["{a|I was there all night.}"], ["{a|I was there}", "{a|all night.}"])).toEqual({
      a: "I was there",
    });
  });

  it("covers the whole sentence again when the halves are joined", () => {
    expect(moved(["{a|I was there}", "all night."], ["{a|I was there} all night."])).toEqual({
      a: "I was there all night.",
    });
  });

  it("covers both sentences that one was made into", () => {
    expect(moved(["{a|I was there, alone.}"], ["{a|I was there. Alone.}"])).toEqual({});
  });

  it("goes over to what two sentences were joined to, and of two the first stays", () => {
    expect(moved(["{a|I saw.} {b|He ran.}"], ["{a|I saw} and {b|he ran.}"])).toEqual({
      a: "I saw and he ran.",
      b: null,
    });
  });

  it("goes from words that were pasted into the middle of its sentence as sentences of their own", () => {
    expect(
      moved(["{a|I was there all night.}"], ["{a|I was} here. Not me. Now {a|there all night.}"]),
    ).toEqual({ a: "Now there all night." });
  });

  it("leaves the marks between its parts alone", () => {
    expect(
      moved(
        ["{a|I was there all night long.}", "{b|He ran.}"],
        ["{a|I was}", "{b|He ran.}", "{a|there all night long.}"],
      ),
    ).toEqual({ a: "there all night long." });
  });

  it("ends where sentences end in the language of the piece", () => {
    expect(moved(["{a|私はいた。}次。"], ["{a|私はい}なかった。次。"], "ja")).toEqual({
      a: "私はいなかった。",
    });
  });
});

describe("the basis of a sentence that is gone", () => {
  const mark = { id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: false };
  const content = aText({ marks: [mark] });

  it("is none of the text's, and is there again when the sentence is", () => {
    const kept = [{ ...mark, id: "gone" }, mark];
    expect(standing(content.body, kept)).toEqual([mark]);
    expect(standing(aText().body, kept)).toEqual([]);
  });

  it("never keeps a text from being saved, however many there were", () => {
    const many = Array.from({ length: 150 }, (_, n) => ({ ...mark, id: `gone-${n}` }));
    const marks = standing(content.body, [...many, mark]);
    expect(contentSchema.parse({ ...content, marks })).toEqual(content);
  });
});

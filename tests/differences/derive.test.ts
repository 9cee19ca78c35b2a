import { describe, expect, it } from "vitest";
import { fromMarkdown } from "@/lib/content/markdown";
import { plainText } from "@/lib/content/plain";
import { type Content, contentSchema } from "@/lib/content/schema";
import { applyEdits } from "@/lib/differences/apply";
import { deriveEdits } from "@/lib/differences/derive";
import { aText } from "../support/texts";

const written = (markdown: string): Content =>
  contentSchema.parse({ ...aText(), body: fromMarkdown(markdown).doc });

/** The edits of a body in short: kind, the words that go, the words that come. */
function changes(before: string, after: string) {
  const base = written(before);
  return deriveEdits(base, written(after)).map((edit) => {
    if (edit.field !== "body") return edit.field;
    const text = (slice: unknown) =>
      (JSON.stringify(slice).match(/(?<="text":")[^"]+/g) ?? []).join("");
    return [edit.kind, ...edit.parts.map((part) => text(part.slice))].join(": ");
  });
}
const kinds = (before: string, after: string) =>
  changes(before, after).map((change) => change.split(":")[0]);

describe("an edit", () => {
  it("takes whole words, each change by itself", () => {
    expect(changes("The old dog ran over the hill.", "The old fox ran over a hill.")).toEqual([
      "replace: fox",
      "replace: a",
    ]);
  });

  it("begins where a word begins", () => {
    expect(changes("It was very good.", "It was very very good.")).toEqual(["insert: very "]);
    expect(changes("Yes? He said yes.", "Yes? He said no. He said yes.")).toEqual([
      "insert: He said no. ",
    ]);
  });

  it("is one where a sentence was written anew, not a scatter of the words both happen to have", () => {
    const before = "The old dog ran over the hill to the farm.";
    const after = "Nobody at the ministry answered when we called that night.";
    expect(changes(before, after)).toEqual([`replace: ${after}`]);
  });

  it("leaves the words alone where a paragraph is split, joined, quoted or made a heading", () => {
    const [one, two] = ["One two three four.", "Five six seven eight nine."];
    const apart = `${one}\n\n${two}`;
    const forms = [
      `${one} ${two}`,
      `> ${one}\n\n${two}`,
      `## ${one}\n\n${two}`,
      `- ${one}\n- ${two}`,
    ];
    for (const form of forms) {
      expect(kinds(apart, form)).toEqual(["structure"]);
      expect(kinds(form, apart)).toEqual(["structure"]);
    }
  });

  it("of formatting is not one of wording", () => {
    expect(kinds("One two three four", "One **two tree** four")).toEqual(["format", "replace"]);
    expect(kinds("One **two** three four", "**One two three** four")).toEqual(["format"]);
    expect(kinds("One two three four", "**One** two **three** four")).toEqual(["format", "format"]);
  });

  it("is one where a paragraph moved, and what changed inside it is another", () => {
    const [alpha, beta] = ["Alpha one two three four five.", "Beta is another thing entirely."];
    const gamma = (last: string) => `Gamma three is the ${last} that we know.`;
    expect(
      kinds([alpha, beta, gamma("last")].join("\n\n"), [gamma("first"), alpha, beta].join("\n\n")),
    ).toEqual(["move", "replace"]);
  });

  it("of a list is of one item", () => {
    expect(changes("- a b c\n- d e f\n- g h i", "- a b c\n- d e f\n- new one\n- g h i j")).toEqual([
      "insert: new one",
      "insert:  j",
    ]);
  });

  it("replaces a field as a whole, in the order a reader meets it", () => {
    const base = aText();
    const edited = { ...base, howKnown: "I was there.", headline: "Another", byline: "A. Byline" };
    expect(deriveEdits(base, edited).map(({ field }) => field)).toEqual([
      "headline",
      "byline",
      "howKnown",
    ]);
  });
});

describe("what is the author's own", () => {
  const mark = { id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: false };

  it("cannot be changed by an edit", () => {
    const base = aText({ marks: [mark] });
    const { disclosures } = base;
    const confessed = { ...disclosures, payment: { answer: "yes", detail: "Paid." } as const };
    expect(() => deriveEdits(base, { ...base, disclosures: confessed })).toThrow("disclosures");
    const elsewhere = { ...base, marks: [{ ...mark, place: "Leeds" }] };
    expect(() => deriveEdits(base, elsewhere)).toThrow("marks");
    expect(() => deriveEdits(aText(), base)).toThrow("marks");
    expect(() => deriveEdits(base, { ...base, language: "fr" })).toThrow("language");
  });

  it("goes with its sentence, and stays where that edit is rejected", () => {
    const base = aText({ marks: [mark] });
    const body = { ...base.body, content: base.body.content?.slice(0, -1) ?? [] };
    const edits = deriveEdits(base, contentSchema.parse({ ...base, body }));
    expect(applyEdits(base, edits).marks).toEqual([]);
    expect(applyEdits(base, []).marks).toEqual([mark]);
  });
});

describe("edits that do not fit", () => {
  it("are refused where they were made to another text or overlap", () => {
    const base = aText();
    const headline = { field: "headline", before: "Something else", after: "x" } as const;
    expect(() => applyEdits(base, [headline])).toThrow("another text");
    const cut = (from: number, to: number) =>
      ({ field: "body", kind: "delete", parts: [{ from, to, slice: null }] }) as const;
    const mutable = (edit: ReturnType<typeof cut>) => ({ ...edit, parts: [...edit.parts] });
    expect(() => applyEdits(base, [mutable(cut(1, 9_999_999))])).toThrow("another text");
    expect(() => applyEdits(base, [mutable(cut(1, 9)), mutable(cut(4, 12))])).toThrow("overlap");
    expect(() => applyEdits(base, [mutable(cut(0, 3))])).toThrow();
  });

  it("never leave an empty list, quotation or item behind", () => {
    const base = written("- One\n\n> Two\n\nThree");
    const blocks = applyEdits(base, []).body.content ?? [];
    expect(blocks.map(({ type }) => type)).toEqual(["bulletList", "blockquote", "paragraph"]);
    // The item, then the quoted paragraph, then the paragraph inside the item.
    const inside = [
      [1, 8],
      [10, 15],
      [2, 7],
    ].map(([from = 0, to = 0]) =>
      applyEdits(base, [{ field: "body", kind: "delete", parts: [{ from, to, slice: null }] }]),
    );
    const left = inside.map(({ body }) => (body.content ?? []).map(({ type }) => type).join());
    expect(left).toEqual(["blockquote,paragraph", "bulletList,paragraph", "blockquote,paragraph"]);
  });

  it("leave an item its first paragraph, if an empty one", () => {
    const base = written("- One\n\n  > Two");
    const cut = {
      field: "body",
      kind: "delete",
      parts: [{ from: 2, to: 7, slice: null }],
    } as const;
    const { body } = applyEdits(base, [{ ...cut, parts: [...cut.parts] }]);
    expect(body.content?.[0]?.content?.[0]?.content?.map(({ type }) => type)).toEqual([
      "paragraph",
      "blockquote",
    ]);
  });

  it("of a deletion and its replacement leave a place for both", () => {
    const base = written("Only paragraph of this text, which is about nothing.");
    const edited = written("- A list instead\n\nAnd some words of another kind");
    const edits = deriveEdits(base, edited);
    for (const edit of edits)
      expect(applyEdits(base, [edit]).body.content?.length).toBeGreaterThan(0);
    expect(plainText(applyEdits(base, edits).body)).toBe(plainText(edited.body));
  });
});

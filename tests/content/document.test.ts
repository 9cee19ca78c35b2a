import { getSchema } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { describe, expect, it } from "vitest";
import { documentSchema, emptyDocument, refusal, schema } from "@/lib/content/document";
import type { DocumentNode } from "@/lib/content/node";
import { contentSchema, emptyContent } from "@/lib/content/schema";
import { aDoc, aParagraph, aText } from "./makers";

const normalised = (value: unknown) => documentSchema.parse(value);
const refused = (value: unknown) => documentSchema.safeParse(value).error?.issues[0]?.message;

describe("a body", () => {
  it("comes back as the editor made it", () => {
    const made = aDoc(
      { type: "heading", attrs: { level: 2 }, content: [aText("The ward at four")] },
      aParagraph(aText("I was there, "), aText("as always", { type: "bold" })),
      {
        type: "orderedList",
        attrs: { start: 3 },
        content: [{ type: "listItem", content: [aParagraph(aText("third"))] }],
      },
      { type: "blockquote", content: [aParagraph(aText("quoted"), { type: "hardBreak" })] },
      { type: "horizontalRule" },
    );
    expect(normalised(made)).toEqual(made);
  });

  it("is equal bytes for equal text, however its marks and attributes were ordered", () => {
    const link = {
      type: "link",
      attrs: { href: "https://a.example/x", target: "_blank", rel: null },
    };
    const one = aDoc(
      aParagraph(aText("a", { type: "italic" }, link), aText("b", link, { type: "italic" })),
    );
    const two = aDoc(
      aParagraph(
        aText("ab", { type: "link", attrs: { href: "https://a.example/x" } }, { type: "italic" }),
      ),
    );
    expect(JSON.stringify(normalised(one))).toBe(JSON.stringify(normalised(two)));
  });

  it("loses the characters no text may hold, and the texts that are then empty", () => {
    const made = aDoc(
      aParagraph(aText("a\u0000b\ud800c\u202ed"), aText("\u0007", { type: "bold" })),
    );
    expect(normalised(made)).toEqual(aDoc(aParagraph(aText("abcd"))));
  });

  it("keeps headings to the two levels a piece has", () => {
    const level = (given: unknown) =>
      normalised(aDoc({ type: "heading", attrs: { level: given } })).content?.[0]?.attrs?.level;
    expect([1, 2, 3, 4, 99, "2", null].map(level)).toEqual([2, 2, 3, 3, 3, 3, 3]);
  });

  it("names what it cannot hold", () => {
    expect(refused(aDoc({ type: "iframe" }))).toBe(refusal.unknownPart("iframe"));
    expect(refused(aDoc({ type: "image", attrs: { src: "file:///etc/passwd" } }))).toContain(
      "image",
    );
    expect(refused(aDoc(aParagraph(aText("x", { type: "textStyle" }))))).toContain("textStyle");
    expect(refused(aDoc({ type: "constructor" }))).toContain("constructor");
    expect(refused(aDoc({ type: "__proto__" }))).toContain("__proto__");
  });

  it("is refused where it is no document", () => {
    const strangers = [
      null,
      undefined,
      1,
      "x",
      [],
      {},
      { type: "text", text: "x" },
      { type: "doc", content: "x" },
    ];
    for (const value of [...strangers, { type: "doc", content: [null] }, aDoc(aText("loose"))])
      expect(refused(value)).toBe(refusal.notADocument);
  });

  it("may be empty, and is then one empty paragraph", () => {
    expect(normalised({ type: "doc" })).toEqual(emptyDocument);
  });

  it("is refused when missing from a content", () => {
    const { body: _, ...rest } = emptyContent();
    expect(contentSchema.safeParse(rest).success).toBe(false);
    expect(contentSchema.safeParse(emptyContent()).success).toBe(true);
  });

  it("is refused beyond each limit, in a moment", () => {
    let deep: DocumentNode = aParagraph(aText("x"));
    for (let depth = 0; depth < 100_000; depth += 1) deep = { type: "blockquote", content: [deep] };
    const begun = process.cpuUsage();
    expect(refused(aDoc(deep))).toBe(refusal.tooDeep);
    expect(refused(aDoc(...Array(20_001).fill(aParagraph())))).toBe(refusal.tooManyParts);
    expect(refused(aDoc(aParagraph(aText("x".repeat(200_001)))))).toBe(refusal.tooLong);
    const marks = Array(20_001).fill({ type: "bold" });
    expect(refused(aDoc(aParagraph(aText("x", ...marks))))).toBe(refusal.tooManyParts);
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(500);
  });

  it("carries nothing hidden in a key", () => {
    const hostile = JSON.parse(
      '{"type":"doc","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"content":[{"type":"heading","attrs":{"level":2,"__proto__":{"polluted":1},"onclick":"x"},"content":[]}]}',
    );
    expect(normalised(hostile)).toEqual(aDoc({ type: "heading", attrs: { level: 2 } }));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("is what Tiptap's StarterKit makes: the same names hold the same things", () => {
    const theirs = getSchema([StarterKit]);
    for (const [name, type] of Object.entries(schema.nodes)) {
      expect(theirs.nodes[name]?.spec.content ?? "", name).toBe(type.spec.content ?? "");
    }
    for (const name of Object.keys(schema.marks).filter((mark) => mark !== "firsthand"))
      expect(theirs.marks[name], name).toBeDefined();
  });
});

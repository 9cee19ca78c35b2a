import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schema } from "@/lib/content/document";
import { offsetOf, plainText, positionOf, readPlain } from "@/lib/content/plain";
import { anyDocument } from "./arbitrary";
import { aDoc, aLink, aParagraph, aText } from "./makers";

const nested = aDoc(
  aParagraph(aText("One "), aText("two", { type: "bold" }), { type: "hardBreak" }, aText("three")),
  { type: "horizontalRule" },
  {
    type: "bulletList",
    content: [
      { type: "listItem", content: [aParagraph(aText("four", aLink("https://a.example/")))] },
    ],
  },
  aParagraph(),
  { type: "blockquote", content: [aParagraph(aText("five"))] },
);

describe("the plain text of a body", () => {
  it("has a line for each paragraph and break", () => {
    expect(plainText(nested)).toBe("One two\nthree\nfour\n\nfive");
  });

  it("knows each block: where it is, what it is inside of, whether it links", () => {
    expect(
      readPlain(nested).blocks.map(({ inside, linked, start }) => [start, inside, linked]),
    ).toEqual([
      [0, [], false],
      [14, ["bulletList", "listItem"], true],
      [19, [], false],
      [20, ["blockquote"], false],
    ]);
  });

  it("knows the first-hand sentences, one each however they are styled", () => {
    const mark = { type: "firsthand", attrs: { id: "m1" } };
    const body = aDoc(
      aParagraph(aText("Then "), aText("I ", mark), aText("saw", mark, { type: "bold" })),
    );
    expect(readPlain(body).blocks[0]?.firsthand).toEqual([{ id: "m1", start: 5, end: 10 }]);
  });

  it("finds its way into the document and back, for every offset of every document", () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const plain = readPlain(doc);
        const node = schema.nodeFromJSON(doc);
        for (let offset = 0; offset <= plain.text.length; offset += 1) {
          const position = positionOf(plain, offset);
          expect(offsetOf(plain, position)).toBe(offset);
          const next = plain.text[offset];
          if (next !== undefined && next !== "\n")
            expect(node.textBetween(position, position + 1)).toBe(next);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps to the text for offsets and positions outside it", () => {
    const plain = readPlain(nested);
    expect(positionOf(plain, 10_000)).toBe(positionOf(plain, plain.text.length));
    expect(offsetOf(plain, 10_000)).toBe(plain.text.length);
    expect(positionOf(readPlain({ type: "doc" }), 3)).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { sentencesOf } from "@/lib/content/marks";
import type { DocumentNode } from "@/lib/content/node";
import { plainText } from "@/lib/content/plain";
import { renderHtml } from "@/lib/content/render";
import { pointAt, segmentsOf } from "@/lib/reviews/rules";

const text = (words: string, ...marks: NonNullable<DocumentNode["marks"]>): DocumentNode => ({
  type: "text",
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: "paragraph", content });
const firsthand = { type: "firsthand", attrs: { id: "m1" } };
const doc: DocumentNode = {
  type: "doc",
  content: [
    paragraph(text("Tea & <cake> cost "), text("40%", { type: "bold" }), text(" more, they said.")),
    paragraph(),
    paragraph(text("   ")),
    {
      type: "bulletList",
      content: [{ type: "listItem", content: [paragraph(text("I was there. ", firsthand))] }],
    },
    paragraph(text("I was there. "), { type: "hardBreak" }, text("Twice 😀 over.")),
  ],
};
const plain = plainText(doc);
const spanOf = (words: string, id: string, from = 0) => {
  const start = plain.indexOf(words, from);
  return { id, start, end: start + words.length };
};
const pointed = (...spans: ReturnType<typeof spanOf>[]) => pointAt(renderHtml(doc), plain, spans);
const without = (html: string) => html.replace(/<\/?mark\b[^>]*>|<span id="f\d"><\/span>/g, "");

describe("pointing at the words of a finding", () => {
  it("marks exactly those words, through emphasis and escaped characters", () => {
    const html = pointed(spanOf("& <cake> cost 40% more", "f1"));
    const marked = [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, inside]) => inside);
    expect(marked.join("")).toBe("&amp; &lt;cake&gt; cost 40% more");
    expect(html.match(/id="f1"/g)).toHaveLength(1);
  });

  it("changes nothing else of what will be read", () => {
    const spans = [spanOf("<cake>", "f1"), spanOf("was there", "f2"), spanOf("😀 over", "f3")];
    expect(without(pointed(...spans))).toBe(renderHtml(doc));
  });

  it("finds the second of two equal sentences, after empty paragraphs and lists", () => {
    const second = plain.lastIndexOf("I was there.");
    const html = pointed(spanOf("I was there.", "f1", second));
    expect(html).toContain('<p><mark class="pointed" id="f1">I was there.</mark> ');
    expect(html).toContain('<span class="firsthand" id="mark-m1">I was there. </span>');
  });

  it("gives every finding its place where they overlap", () => {
    const html = pointed(spanOf("Tea & <cake>", "f1"), spanOf("<cake> cost", "f2"));
    expect(html).toContain('id="f1"');
    expect(html).toContain('id="f2"');
    expect(without(html)).toBe(renderHtml(doc));
  });

  it("points at nothing for a finding about the whole, or beyond the end", () => {
    expect(pointed({ id: "f1", start: 0, end: 0 })).toBe(renderHtml(doc));
    expect(pointed({ id: "f1", start: 90_000, end: 90_010 })).toBe(renderHtml(doc));
  });
});

it("cuts a line of text where findings begin and end", () => {
  const spans = [
    { id: "a", start: 0, end: 5 },
    { id: "b", start: 3, end: 8 },
  ];
  expect(segmentsOf("0123456789", spans).map(({ text: run, ids }) => [run, ids.join()])).toEqual([
    ["012", "a"],
    ["34", "a,b"],
    ["567", "b"],
    ["89", ""],
  ]);
});

it("knows the sentence under a mark", () => {
  expect([...sentencesOf(doc)]).toEqual([["m1", "I was there. "]]);
});

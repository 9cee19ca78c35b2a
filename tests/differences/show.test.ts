import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { fromMarkdown } from "@/lib/content/markdown";
import { plainText } from "@/lib/content/plain";
import { type Content, contentSchema, emptyContent } from "@/lib/content/schema";
import { readPieces } from "@/lib/demonstration/pieces";
import { deriveEdits } from "@/lib/differences/derive";
import { compareContents, showEdits } from "@/lib/differences/show";
import { anyDocument } from "../content/arbitrary";
import { aText } from "../support/texts";
import { chance, edited } from "./editor";

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
const isElement = (node: ChildNode): node is Element => "tagName" in node;
const attribute = (node: Element, name: string) =>
  node.attrs.find((one) => one.name === name)?.value;

/** The page as a tree; a page that a browser would have to mend is an error. */
function treeOf(html: string) {
  const errors: string[] = [];
  const tree = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors.filter((code) => !/control-character|noncharacter/.test(code))).toEqual([]);
  return tree.childNodes;
}
const elementsOf = (nodes: ChildNode[]): Element[] =>
  nodes.flatMap((node) => (isElement(node) ? [node, ...elementsOf(node.childNodes)] : []));

/** What a reader of one of the two versions would read: spaces aside, without what is only said about it. */
function readAs(nodes: ChildNode[], version: "base" | "edited"): string {
  const leftOut = {
    base: { tag: "ins", blocks: ["added", "moved-here"] },
    edited: { tag: "del", blocks: ["removed", "moved-away"] },
  }[version];
  return nodes
    .map((node) => {
      if (!isElement(node)) return "value" in node ? node.value : "";
      const isFormat = attribute(node, "data-kind") === "format";
      if (node.tagName === leftOut.tag && !isFormat) return "";
      if (leftOut.blocks.includes(attribute(node, "data-change") ?? "")) return "";
      if (/visually-hidden|edit-note/.test(attribute(node, "class") ?? "")) return "";
      return attribute(node, "aria-hidden") ? "" : readAs(node.childNodes, version);
    })
    .join("");
}
const bare = (text: string) => text.replace(/[\s\u00a0]/gu, "");

/** That a page shows both versions whole, in order, and each edit with one anchor. */
function expectShown(base: Content, other: Content) {
  const edits = deriveEdits(base, other);
  const { html, fields } = showEdits(base, edits, { idOf: (index) => `e${index}` });
  const tree = treeOf(html);
  expect(bare(readAs(tree, "edited"))).toBe(bare(plainText(other.body)));
  // What moved is read at its new place; where nothing did, the base can be read as it was.
  if (edits.every((edit) => edit.field !== "body" || edit.kind !== "move"))
    expect(bare(readAs(tree, "base"))).toBe(bare(plainText(base.body)));
  const inBody = edits.flatMap((edit, index) => (edit.field === "body" ? [`edit-e${index}`] : []));
  const ids = elementsOf(tree).flatMap((element) => attribute(element, "id") ?? []);
  expect(ids.sort()).toEqual(inBody.sort());
  expect(fields.headline.map(({ text }) => text).join("")).toContain(base.headline);
}

const seed = 2005;
const anyContent = anyDocument.map((body) => contentSchema.parse({ ...emptyContent("Ana"), body }));
const thorough = process.env.FIRSTHAND_THOROUGH === "1";
const [numRuns, timeout] = thorough ? [10_000, 3_600_000] : [60, 60_000];

describe("a text with its edits shown", { timeout }, () => {
  it("can be read as it was and as it would be, of any two texts", () => {
    fc.assert(fc.property(anyContent, anyContent, expectShown), { seed, numRuns });
    fc.assert(
      fc.property(anyContent, fc.nat(), (base, number) =>
        expectShown(base, edited(base, chance(number), 8)),
      ),
      { seed, numRuns },
    );
  });

  it("can be, of the demonstration's own pieces", () => {
    const random = chance(seed);
    for (const { content } of readPieces("pieces", new Map()))
      expectShown(content, edited(content, random, 15));
  });
});

const written = (markdown: string, rest: Partial<Content> = {}): Content =>
  contentSchema.parse({ ...aText(), ...rest, body: fromMarkdown(markdown).doc });
const shown = (before: string, after: string) => compareContents(written(before), written(after));

it("marks words in place, says so to those who hear the page, and can be linked to", () => {
  expect(shown("The old dog ran.", "The old fox ran.").html).toBe(
    '<p>The old <del class="edit" id="edit-1" data-edit="1" data-kind="replace">' +
      '<span class="visually-hidden">removed: </span>dog</del>' +
      '<ins class="edit" data-edit="1" data-kind="replace">' +
      '<span class="visually-hidden">added: </span>fox</ins> ran.</p>',
  );
});

it("marks whole blocks on the block, and a move at both ends", () => {
  const [alpha, beta, gamma] = ["Alpha one two three four.", "Beta is another one.", "Gamma last."];
  const added = shown(`${alpha}\n\n${gamma}`, `${alpha}\n\n${beta}\n\n${gamma}`).html;
  expect(added).toContain('<p class="edit-block" data-change="added" id="edit-1"');
  const moved = shown([alpha, beta, gamma].join("\n\n"), [gamma, alpha, beta].join("\n\n")).html;
  expect(moved.match(/data-change="[^"]+"/g)).toEqual([
    'data-change="moved-here"',
    'data-change="moved-away"',
  ]);
});

it("names a new form, and the address a link now leads to", () => {
  expect(shown("One two three", "## One two three").html).toContain("heading, was paragraph");
  expect(shown("One two three", "One [two](https://a.example) three").html).toContain(
    "now link to https://a.example",
  );
});

it("shows a field word by word", () => {
  const before = written("x", { headline: "The old dog" });
  const { fields } = compareContents(before, { ...before, headline: "The old fox" });
  expect(fields.headline).toEqual([
    { type: "same", text: "The old " },
    { type: "del", text: "dog" },
    { type: "ins", text: "fox" },
  ]);
  expect(fields.byline).toEqual([{ type: "same", text: before.byline }]);
  expect(fields["news.url"]).toEqual([{ type: "same", text: before.news.url }]);
});

it("compares versions in which the author changed what is theirs, and says that they did", () => {
  const before = written("One two three");
  const { disclosures } = before;
  const after = { ...before, disclosures: { ...disclosures, ai: { answer: "yes", detail: "" } } };
  const { edits, authorsOwn } = compareContents(before, contentSchema.parse(after));
  expect(edits).toEqual([]);
  expect(authorsOwn).toEqual(["disclosures"]);
});

it("escapes everything, names included", () => {
  const evil = '<img src=x onerror="alert(1)">';
  const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
  const base = contentSchema.parse({
    ...aText(),
    body: { type: "doc", content: [paragraph(`a ${evil}`)] },
  });
  const other = contentSchema.parse({
    ...base,
    body: { type: "doc", content: [paragraph(`b ${evil}`)] },
  });
  const { html } = showEdits(base, deriveEdits(base, other), { idOf: () => evil });
  expect(html).not.toContain("<img");
  expect(elementsOf(treeOf(html)).map(({ tagName }) => tagName)).not.toContain("img");
});

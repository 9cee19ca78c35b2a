import type { Node } from "@tiptap/pm/model";
import type { Content } from "@/lib/content/schema";
import { isBlank } from "@/lib/content/text";
import type { Edit, Part } from "./edit";
import { runsIn } from "./formatting";
import { parsed } from "./parsed";
import { readSlice } from "./tokens";

/** How much of the text on both sides is looked at: a comma is mechanical, but not inside "3,500". */
const around = 64;

/**
 * Whether an edit changes only how something is spelled that is not words: punctuation, the form of quotes and dashes,
 * spaces, small and capital letters; or takes emphasis off nothing but spaces. Then all such may be accepted at once,
 * so where it could be meant, it is: an apostrophe in a word (its, it's), a decimal point or a minus, a question or
 * exclamation mark, a sign such as % or $, quotes put on or taken off, two words made one, a byline, an address.
 */
export function isMechanical(edit: Edit, base: Content): boolean {
  if (edit.field === "byline" || edit.field === "news.url" || edit.field === "news.date")
    return false;
  if (edit.field !== "body") return saysTheSame(edit.before, edit.after);
  const doc = parsed(base.body);
  switch (edit.kind) {
    case "format":
      return edit.parts.every((part) => onlyFreesSpaces(doc, part));
    case "insert":
    case "delete":
    case "replace":
      return edit.parts.every((part) => onlySpells(doc, part));
    case "move":
    case "structure":
      return false;
  }
}

function onlyFreesSpaces(doc: Node, { from, to, slice }: Part) {
  if (doc.textBetween(from, to, "\n", "\n").trim() !== "") return false;
  const before = runsIn(doc, from, to).flatMap(({ marks }) => marks);
  const after = looksOf(readSlice(slice).content.content);
  const isEmphasis = (name: string) => name === "bold" || name === "italic";
  const stays = before
    .filter(({ type }) => !isEmphasis(type.name))
    .map((mark) => JSON.stringify(mark));
  const had = new Set(before.map((mark) => JSON.stringify(mark)));
  return [...after].every((mark) => had.has(mark)) && stays.every((mark) => after.has(mark));
}

const looksOf = (nodes: readonly Node[]) =>
  new Set(nodes.flatMap(({ marks }) => marks.map((mark) => JSON.stringify(mark))));

function onlySpells(doc: Node, { from, to, slice }: Part) {
  const $from = doc.resolve(from);
  const { content } = readSlice(slice);
  if (!$from.parent.isTextblock) return onlyBlankParagraphs(doc, from, to, content.content);
  const [start, end] = [$from.start(), $from.end()];
  const old = doc.slice(from, to).content.content;
  const all = [...old, ...content.content];
  if (all.some((node) => !node.isText) || !looksAlike(doc, start, end, from, to, content.content))
    return false;
  const left = doc.textBetween(Math.max(start, from - around), from, "", "\n");
  const right = doc.textBetween(to, Math.min(end, to + around), "", "\n");
  const said = (nodes: readonly Node[]) =>
    left + nodes.map(({ text = "" }) => text).join("") + right;
  return saysTheSame(said(old), said(content.content));
}

/** Empty paragraphs are not printed: to put one in or take one out is spacing. */
function onlyBlankParagraphs(doc: Node, from: number, to: number, added: readonly Node[]) {
  const blocks = [...doc.slice(from, to).content.content, ...added];
  return blocks.every((node) => node.type.name === "paragraph" && isBlank(node.textContent));
}

/** What is put in is formatted as what it replaces, or as what stands beside it. */
function looksAlike(
  doc: Node,
  start: number,
  end: number,
  from: number,
  to: number,
  added: readonly Node[],
) {
  const runs =
    from < to
      ? []
      : [
          ...runsIn(doc, Math.max(start, from - 1), from),
          ...runsIn(doc, to, Math.min(end, to + 1)),
        ];
  const old = from < to ? runsIn(doc, from, to) : runs;
  const looks = old.map(({ marks }) => JSON.stringify(marks));
  const isKnown = added.every(
    (node) => looks.includes(JSON.stringify(node.marks)) || looks.length === 0,
  );
  // A change that replaces two looks by one is formatting too.
  return isKnown && (from === to || added.length === 0 || new Set(looks).size === 1);
}

const saysTheSame = (before: string, after: string) => spoken(before) === spoken(after);

/** Invisible characters that only say where a word may break. */
const breakable = /[\u00ad\u200b\u2060\ufeff]/g;
const quote = "[\"“”„‟«»‹›‘’‚‛]|'{1,2}|`{1,2}|´{1,2}";
const dash = "[-\u2010-\u2015\u2212]";
/** Words with their apostrophes, what stands between and before digits, quotes, and signs that say something. */
const telling = new RegExp(
  [
    "[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*",
    `(?<=\\p{N})(?:[.,:/]|${dash})(?=\\p{N})`,
    `(?<![^\\s\\p{Sc}(])${dash}(?=\\p{N}|\\p{Sc}\\p{N})`,
    quote,
    "[%‰&@#*/\\\\§?!¿¡]",
    "\\p{S}",
  ].join("|"),
  "gu",
);

/** A text without what may be spelled one way or another: equal for texts that say the same. */
function spoken(text: string): string {
  const plain = text.normalize("NFC").replace(breakable, "").toLowerCase();
  return Array.from(plain.matchAll(telling), ([token]) =>
    token
      .replace(/(?<=[\p{L}\p{M}\p{N}])’(?=[\p{L}\p{M}])/gu, "'")
      .replace(new RegExp(`^(?:${quote})$`, "u"), '"')
      .replace(new RegExp(`^${dash}$`, "u"), "-"),
  ).join(" ");
}

import type { Mark } from "@tiptap/pm/model";
import type { DocumentMark, DocumentNode } from "@/lib/content/node";
import { cleanText, isBlank } from "@/lib/content/text";

/**
 * A kept slice with other words in it, in the form of those it had: words in a sentence, or whole blocks.
 * @param stood the marks that the base had in this place: of a link or a first-hand mark, only those are the author's
 */
export function wordedSlice(slice: unknown, text: string, stood: readonly Mark[]): unknown {
  const nodes = (slice as { content?: DocumentNode[] } | null)?.content ?? [];
  const isInline = nodes.every(({ type }) => type === "text" || type === "hardBreak");
  const content = isInline ? inlineOf(nodes, text, stood) : blocksOf(nodes, text);
  return content.length > 0 ? { content } : null;
}

/**
 * Words in a sentence: in the emphasis that all of what they replace had. A line break is only a space there. An
 * address or a first-hand mark that the editor brought would be said in the author's name without their choosing it.
 */
function inlineOf(nodes: DocumentNode[], text: string, stood: readonly Mark[]): DocumentNode[] {
  const clean = cleanText(text).replaceAll("\n", " ");
  const had = new Set(stood.map((mark) => JSON.stringify(mark)));
  const marks = marksOfAll(nodes).filter(
    (mark) => mark.type === "bold" || mark.type === "italic" || had.has(JSON.stringify(mark)),
  );
  return clean === "" ? [] : [{ type: "text", text: clean, ...(marks.length > 0 && { marks }) }];
}

function marksOfAll(nodes: DocumentNode[]): DocumentMark[] {
  const [first, ...rest] = nodes.filter(({ type }) => type === "text");
  const has = ({ marks = [] }: DocumentNode, mark: DocumentMark) =>
    marks.some((other) => JSON.stringify(other) === JSON.stringify(mark));
  return (first?.marks ?? []).filter((mark) => rest.every((node) => has(node, mark)));
}

/** Lines as blocks of the kind that the first of some blocks is: list items, a quotation, a heading, or paragraphs. */
function blocksOf([first]: DocumentNode[], text: string): DocumentNode[] {
  const lines = cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !isBlank(line));
  if (!first || lines.length === 0) return [];
  const paragraphs = lines.map(
    (line): DocumentNode => ({ type: "paragraph", content: [{ type: "text", text: line }] }),
  );
  switch (first.type) {
    case "heading":
      return paragraphs.map((node, index) =>
        index === 0
          ? { ...node, type: "heading", ...(first.attrs && { attrs: first.attrs }) }
          : node,
      );
    case "blockquote":
      return [{ ...first, content: paragraphs }];
    case "bulletList":
    case "orderedList":
      return [{ ...first, content: itemsOf(paragraphs) }];
    case "listItem":
      return itemsOf(paragraphs);
    default:
      return paragraphs;
  }
}

const itemsOf = (paragraphs: DocumentNode[]): DocumentNode[] =>
  paragraphs.map((node) => ({ type: "listItem", content: [node] }));

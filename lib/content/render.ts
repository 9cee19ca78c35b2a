/**
 * The HTML of a body, for the published page and for every preview of it, from the JSON alone.
 *
 * What styles may hold on to:
 * - `<p>`, `<h2 id="section-…">`, `<h3 id="section-…">`, `<ul>`, `<ol start>`, `<li>`, `<blockquote>`, `<hr>`, `<br>`,
 *   `<a href rel="noopener">`, `<strong>`, `<em>`; `dir` on a block that reads the other way than the piece.
 * - `<span class="firsthand" id="mark-…">`: a first-hand sentence. It may hold links and emphasis.
 * The notes beside such sentences are the page's to add (`components/articles/margin-notes.ts`).
 */
import { firstStrong } from "./direction";
import { escapeHtml } from "./escape";
import { inlineHtml, markTags, type Tags } from "./inline-html";
import type { DocumentMark, DocumentNode } from "./node";
import { isBlank } from "./text";

export type RenderOptions = {
  /** The direction of the piece; blocks that read the other way say so. */
  direction?: "ltr" | "rtl";
};

type Page = {
  direction: "ltr" | "rtl";
  /** Ids given out and how often they were asked for, so that none is given twice. */
  ids: Map<string, number>;
};

/** A body (as `documentSchema` returns it) as HTML. Empty paragraphs are not printed; unknown nodes print their text. */
export function renderHtml(doc: DocumentNode, options: RenderOptions = {}): string {
  const page: Page = {
    direction: options.direction ?? "ltr",
    ids: new Map(),
  };
  return blocks(doc.content, page);
}

const blocks = (nodes: DocumentNode[] | undefined, page: Page): string =>
  (nodes ?? []).map((node) => block(node, page)).join("");

function block(node: DocumentNode, page: Page): string {
  switch (node.type) {
    case "paragraph":
      return textblock("p", node, page);
    case "heading":
      return textblock(node.attrs?.level === 2 ? "h2" : "h3", node, page);
    case "bulletList":
      return `<ul>${blocks(node.content, page)}</ul>`;
    case "orderedList": {
      const start = Number(node.attrs?.start ?? 1);
      const from = Number.isSafeInteger(start) && start !== 1 ? ` start="${start}"` : "";
      return `<ol${from}>${blocks(node.content, page)}</ol>`;
    }
    case "listItem":
      return `<li>${blocks(node.content, page)}</li>`;
    case "blockquote":
      return `<blockquote>${blocks(node.content, page)}</blockquote>`;
    case "horizontalRule":
      return "<hr>";
    default:
      return blocks(node.content, page);
  }
}

function textblock(tag: "p" | "h2" | "h3", node: DocumentNode, page: Page): string {
  const text = (node.content ?? []).map((child) => child.text ?? " ").join("");
  if (isBlank(text)) return "";
  const id = tag === "p" ? "" : ` id="${headingId(text, page.ids)}"`;
  const reads = firstStrong(text) ?? page.direction;
  const direction = reads === page.direction ? "" : ` dir="${reads}"`;
  return `<${tag}${id}${direction}>${inlineHtml(node.content ?? [], (mark) => pageTags(mark, page))}</${tag}>`;
}

/** An id made of the heading's words: it stays while the heading does, and is unlike every id of the page's frame. */
function headingId(text: string, taken: Map<string, number>): string {
  const slug = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "")
    .toWellFormed();
  const base = `section-${slug || "untitled"}`;
  let id = base;
  while (taken.has(id)) {
    const copy = (taken.get(base) ?? 1) + 1;
    taken.set(base, copy);
    id = `${base}-${copy}`;
  }
  taken.set(id, 1);
  return id;
}

/** The tags of a mark on this page: a first-hand sentence can be linked to, where it begins. */
function pageTags(mark: DocumentMark, page: Page): Tags {
  if (mark.type !== "firsthand") return markTags(mark);
  const id = `mark-${String(mark.attrs?.id ?? "")}`;
  const first = !page.ids.has(id);
  page.ids.set(id, 1);
  return [`<span class="firsthand"${first ? ` id="${escapeHtml(id)}"` : ""}>`, "</span>"];
}

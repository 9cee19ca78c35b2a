import type { Token } from "markdown-it";
import { textOfHtml } from "./html-text";
import type { LossBook } from "./loss";
import { inlineNodes } from "./markdown-inline";
import type { DocumentNode } from "./node";
import { deepest } from "./size";

/** Room below a container for a list, its item, a paragraph and its text. */
const deepestContainer = deepest - 4;

const containers: Record<string, string> = {
  bullet_list: "bulletList",
  ordered_list: "orderedList",
  list_item: "listItem",
  blockquote: "blockquote",
};

type Writer = {
  losses: LossBook;
  /** Turns the entities of HTML into their characters. */
  decode: (text: string) => string;
  title: string | null;
  /** The containers open now, outermost first; null for one that was too deep to open. */
  open: (DocumentNode | null)[];
  /** The paragraph or heading being written. */
  block: DocumentNode | null;
  /** Whether the block is the `# heading` that becomes the title. */
  titling: boolean;
};

/** The document that markdown-it's tokens describe, and the first `# heading`, which is taken out of it as the title. */
export function writeTokens(tokens: Token[], losses: LossBook, decode: Writer["decode"]) {
  const doc: DocumentNode = { type: "doc", content: [] };
  const writer: Writer = { losses, decode, title: null, open: [doc], block: null, titling: false };
  for (const token of tokens) writeToken(token, writer);
  return { doc, title: writer.title ?? "" };
}

function writeToken(token: Token, writer: Writer) {
  const container = containers[token.type.replace(/_(open|close)$/, "")];
  if (container) return token.nesting === 1 ? enter(token, container, writer) : leave(writer);
  switch (token.type) {
    case "paragraph_open":
    case "tr_open":
      return begin({ type: "paragraph" }, writer);
    case "heading_open":
      return beginHeading(token, writer);
    case "paragraph_close":
    case "heading_close":
    case "tr_close":
      return end(writer);
    case "inline":
      for (const node of inlineNodes(token.children ?? [], writer.losses)) write(node, writer);
      return;
    case "table_open":
      return writer.losses.note("table", "");
    case "td_open":
    case "th_open":
      if (writer.block?.content) write({ type: "text", text: " · " }, writer);
      return;
    case "hr":
      return add({ type: "horizontalRule" }, writer);
    case "fence":
    case "code_block":
      writer.losses.note("code", token.content);
      return writeLines(token.content.trimEnd().split("\n"), writer);
    case "html_block":
      writer.losses.note("html", token.content);
      for (const line of textOfHtml(token.content)) writeLines([writer.decode(line)], writer);
  }
}

/** The innermost container that was opened. */
const innermost = (writer: Writer) => writer.open.findLast((node) => node !== null) as DocumentNode;

/** Adds a block where it may stand; a list item begins with a paragraph, if only an empty one. */
function add(node: DocumentNode, writer: Writer) {
  const parent = innermost(writer);
  parent.content ??= [];
  if (parent.type === "listItem" && parent.content.length === 0 && node.type !== "paragraph")
    parent.content.push({ type: "paragraph" });
  parent.content.push(node);
}

function enter(token: Token, type: string, writer: Writer) {
  const parent = innermost(writer).type;
  const isList = type === "bulletList" || type === "orderedList";
  const depth = writer.open.filter((node) => node !== null).length;
  // An item stays with its list: it is left out when the list was, and opened when the list was.
  const orphan = type === "listItem" && writer.open.at(-1) === null;
  if (orphan || (type !== "listItem" && depth >= deepestContainer)) {
    if (isList || type === "blockquote") writer.losses.note("nesting", "");
    writer.open.push(null);
    return;
  }
  const node: DocumentNode = { type };
  if (type === "orderedList") node.attrs = { start: Number(token.attrGet("start") ?? 1) };
  if (parent === "listItem" || type !== "listItem") add(node, writer);
  else innermost(writer).content = [...(innermost(writer).content ?? []), node];
  writer.open.push(node);
}

/** Closes a container; one that stayed empty gets the paragraph the grammar asks for. */
function leave(writer: Writer) {
  const node = writer.open.pop();
  if (node && !node.content) node.content = [{ type: "paragraph" }];
}

function begin(block: DocumentNode, writer: Writer) {
  writer.block = block;
  writer.titling = false;
}

function beginHeading(token: Token, writer: Writer) {
  const level = Number(token.tag.slice(1));
  begin({ type: "heading", attrs: { level: level <= 2 ? 2 : 3 } }, writer);
  if (level === 1 && writer.title === null && writer.open.length === 1) writer.titling = true;
  else if (level === 1 || level > 3) writer.losses.note("heading", token.markup);
}

function end(writer: Writer) {
  const { block } = writer;
  writer.block = null;
  if (!block) return;
  if (writer.titling) writer.title = (block.content ?? []).map((node) => node.text ?? " ").join("");
  // A paragraph that held only a picture is gone with it.
  else if (block.content || innermost(writer).type === "listItem") add(block, writer);
}

function write(node: DocumentNode, writer: Writer) {
  if (!writer.block) return;
  writer.block.content ??= [];
  writer.block.content.push(node);
}

/** A paragraph of several lines. */
function writeLines(lines: string[], writer: Writer) {
  begin({ type: "paragraph" }, writer);
  for (const [index, line] of lines.entries()) {
    if (index > 0) write({ type: "hardBreak" }, writer);
    if (line) write({ type: "text", text: line }, writer);
  }
  end(writer);
}

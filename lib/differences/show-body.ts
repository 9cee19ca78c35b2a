import type { Node } from "@tiptap/pm/model";
import { words } from "#words/differences";
import { firstStrong } from "@/lib/content/direction";
import { isBlank } from "@/lib/content/text";
import { type Block, childrenOf, documentBlock } from "./blocks";
import type { Change } from "./changes";
import {
  changedText,
  changesWithin,
  editAttributes,
  heard,
  inlineNodes,
  noteHtml,
  type Page,
  textHtml,
} from "./show-text";
import { readSlice } from "./tokens";

/** The base with its edits in place: what goes and what comes side by side, in the base's own structure. */
export function bodyHtml(page: Page): string {
  const html = insideHtml(page, documentBlock(page.doc));
  const left = page.notes.splice(0).map((change) => noteHtml(page, change));
  return left.length > 0 ? `${html}<p>${left.join("")}</p>` : html;
}

/** The blocks inside a block, with those that come and go among them. */
function insideHtml(page: Page, parent: Block): string {
  let html = "";
  let leaving: Change | null = null;
  for (const block of childrenOf(parent)) {
    html += arrivalsHtml(page, block.from);
    leaving ??= changesAt(page, block.from).find((change) => takesAway(change, block)) ?? null;
    if (!leaving) html += blockHtml(page, block);
    else {
      html += changedBlock(page, leaving, block.node, leaving.isSource ? "moved-away" : "removed");
      if (leaving.to > block.to) continue;
      if (leaving.kind === "replace") html += addedBlocks(page, leaving);
      leaving = null;
    }
  }
  return html + arrivalsHtml(page, parent.to - 1);
}

const changesAt = (page: Page, position: number) => changesWithin(page.changes, position, position);
const takesAway = (change: Change, block: Block) =>
  change.to >= block.to && (change.isSource || /delete|replace/.test(change.kind));

/** What is put in at a place between blocks. */
function arrivalsHtml(page: Page, position: number): string {
  return changesAt(page, position)
    .filter(({ from, to }) => from === to)
    .map((change) => (change.source ? movedBlocks(page, change) : addedBlocks(page, change)))
    .join("");
}

const addedBlocks = (page: Page, change: Change) =>
  readSlice(change.slice)
    .content.content.map((node) => changedBlock(page, change, node, "added"))
    .join("");

/** Blocks at the place they moved to, with what else changed inside them. */
function movedBlocks(page: Page, change: Change): string {
  const { from, to } = change.source ?? change;
  const $from = page.doc.resolve(from);
  const parent = { node: $from.parent, from: $from.start() - 1, to: $from.end() + 1 };
  return childrenOf(parent)
    .filter((block) => block.from >= from && block.to <= to)
    .map((block) => {
      const attributes = blockAttributes(page, change, "moved-here");
      return blockHtml(page, block, attributes, heard(words.movedHere));
    })
    .join("");
}

const blockAttributes = (page: Page, change: Change, what: string) =>
  ` class="edit-block" data-change="${what}"${editAttributes(page, change)}`;

/** A block of the base with the edits inside it. An empty paragraph is not printed, unless something is said in it. */
function blockHtml(page: Page, block: Block, attributes = "", label = ""): string {
  const { node } = block;
  for (const change of changesAt(page, block.from))
    if (change.kind === "structure" && change.isFirst && change.to > change.from)
      page.notes.push(change);
  if (node.isTextblock) {
    const inside = textHtml(page, node, block.from + 1);
    if (isBlank(node.textContent) && inside.replace(/<br>|\s/g, "") === "" && !attributes)
      return "";
    return element(page, node, attributes, label + inside);
  }
  if (node.type.name === "horizontalRule")
    return attributes ? `<div${attributes}>${label}<hr></div>` : "<hr>";
  return element(page, node, attributes, insideHtml(page, block), label);
}

type What = "added" | "removed" | "moved-away";

/** A whole block that comes or goes. */
function changedBlock(page: Page, change: Change, node: Node, what: What): string {
  const attributes = blockAttributes(page, change, what);
  const tag = what === "added" ? "ins" : "del";
  const label = what === "moved-away" ? heard(words.movedAway) : "";
  if (node.type.name === "horizontalRule") {
    const said = heard(`${what === "added" ? words.added : words.removed} ${words.rule}`);
    return `<div${attributes}>${label || said}<hr></div>`;
  }
  return element(page, node, attributes, insideOf(page, change, node, tag), label);
}

function insideOf(page: Page, change: Change, node: Node, tag: "del" | "ins"): string {
  if (node.isTextblock) {
    const notes = page.notes.splice(0).map((note) => noteHtml(page, note));
    return notes.join("") + changedText(page, change, tag, inlineNodes(node, 0, node.content.size));
  }
  return node.content.content
    .map((child) =>
      child.isLeaf ? "<hr>" : element(page, child, "", insideOf(page, change, child, tag)),
    )
    .join("");
}

/** A block's tag around what is inside; a label of a list stands in a block of its own, before it. */
function element(page: Page, node: Node, attributes: string, inside: string, label = ""): string {
  switch (node.type.name) {
    case "paragraph":
    case "heading": {
      const tag = node.type.name === "paragraph" ? "p" : node.attrs.level === 2 ? "h2" : "h3";
      const reads = firstStrong(node.textContent) ?? page.direction;
      const direction = reads === page.direction ? "" : ` dir="${reads}"`;
      return `<${tag}${attributes}${direction}>${label}${inside}</${tag}>`;
    }
    case "orderedList": {
      const start = Number(node.attrs.start);
      const from = Number.isSafeInteger(start) && start !== 1 ? ` start="${start}"` : "";
      return `${label}<ol${attributes}${from}>${inside}</ol>`;
    }
    case "bulletList":
      return `${label}<ul${attributes}>${inside}</ul>`;
    case "listItem":
      return `<li${attributes}>${label}${inside}</li>`;
    default:
      return `<blockquote${attributes}>${label}${inside}</blockquote>`;
  }
}

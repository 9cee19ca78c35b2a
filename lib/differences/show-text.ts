import type { Node } from "@tiptap/pm/model";
import { words } from "#words/differences";
import { escapeHtml } from "@/lib/content/escape";
import { inlineHtml, markTags } from "@/lib/content/inline-html";
import type { DocumentNode } from "@/lib/content/node";
import type { Change } from "./changes";
import type { BodyEdit, Edit } from "./edit";
import { reshapingOf } from "./forms";
import { saidOf } from "./look";
import { readSlice } from "./tokens";

/** A page that is being written, with the edits shown in it. */
export type Page = {
  doc: Node;
  direction: "ltr" | "rtl";
  edits: Edit[];
  changes: Change[];
  idOf: (order: number) => string;
  /** Edits that have their anchor already. */
  begun: Set<number>;
  /** Notes on the form of blocks, until there is a text to put them in. */
  notes: Change[];
};

/** What a screen reader says and the eye is shown in another way. */
export const heard = (text: string) => `<span class="visually-hidden">${escapeHtml(text)} </span>`;
const seen = (sign: string) => `<span aria-hidden="true">${sign}</span>`;

/** The attributes by which an edit's elements are found; the first of them is its anchor. */
export function editAttributes(page: Page, { order, kind }: Change): string {
  const id = escapeHtml(page.idOf(order));
  const anchor = page.begun.has(order) ? "" : ` id="edit-${id}"`;
  page.begun.add(order);
  return `${anchor} data-edit="${id}" data-kind="${kind}"`;
}

const wrapped = (page: Page, change: Change, tag: "del" | "ins", html: string) =>
  `<${tag} class="edit"${editAttributes(page, change)}>${html}</${tag}>`;

/** A stretch that goes or comes, said so. A line break alone, or nothing at all, is shown by a sign. */
export function changedText(page: Page, change: Change, tag: "del" | "ins", nodes: DocumentNode[]) {
  const label = tag === "del" ? words.removed : words.added;
  const hasWords = nodes.some(({ type }) => type === "text");
  if (hasWords) return wrapped(page, change, tag, heard(label) + inlineHtml(nodes, markTags));
  const [what, sign] = nodes.length > 0 ? [words.lineBreak, "↵"] : [words.emptyParagraph, "¶"];
  const breaks = tag === "ins" ? inlineHtml(nodes, markTags) : "";
  return wrapped(page, change, tag, heard(`${label} ${what}`) + seen(sign) + breaks);
}

/** The inside of a paragraph or heading whose text lies between two positions, with the edits in it. */
export function textHtml(page: Page, text: Node, start: number): string {
  const end = start + text.content.size;
  let html = page.notes
    .splice(0)
    .map((change) => noteHtml(page, change))
    .join("");
  let at = start;
  const sameUntil = (to: number) => {
    if (to > at) html += inlineHtml(inlineNodes(text, at - start, to - start), markTags);
    at = Math.max(at, to);
  };
  for (const change of changesWithin(page.changes, start, end)) {
    if (change.kind === "structure" && !change.isFirst) {
      sameUntil(change.from);
      at = Math.max(at, Math.min(change.to, end));
      continue;
    }
    sameUntil(change.from);
    html += changeHtml(page, change, inlineNodes(text, change.from - start, change.to - start));
    at = Math.max(at, Math.min(change.to, end));
  }
  sameUntil(end);
  return html;
}

function changeHtml(page: Page, change: Change, old: DocumentNode[]): string {
  if (change.kind === "structure") return noteHtml(page, change);
  const made = nodesOf(readSlice(change.slice).content.content);
  if (change.kind === "format") {
    const said = heard(`${saidOf(page.doc, page.edits[change.order] as BodyEdit)}:`);
    return wrapped(page, change, "ins", said + inlineHtml(made, markTags));
  }
  const removed = old.length > 0 ? changedText(page, change, "del", old) : "";
  return removed + (made.length > 0 ? changedText(page, change, "ins", made) : "");
}

/** What an edit of structure does, where it does it. */
export function noteHtml(page: Page, change: Change): string {
  const reshaping = reshapingOf(page.doc, page.edits[change.order] as BodyEdit);
  if (reshaping.is === "form") {
    const { form, changedForm } = words;
    const note = changedForm(form[reshaping.before], form[reshaping.after]);
    return `${wrapped(page, change, "ins", `<span class="edit-note">${escapeHtml(note)}</span>`)} `;
  }
  const [tag, label] =
    reshaping.is === "split" ? (["ins", words.added] as const) : (["del", words.removed] as const);
  const note = heard(`${label} ${words.newParagraph}`) + seen("¶");
  return `${wrapped(page, change, tag, note)} `;
}

const nodesOf = (nodes: readonly Node[]) => nodes.map((node) => node.toJSON() as DocumentNode);

/** The inline nodes between two offsets of a paragraph or heading. */
export function inlineNodes(text: Node, from: number, to: number): DocumentNode[] {
  const end = Math.min(to, text.content.size);
  return from < end ? nodesOf(text.content.cut(from, end).content) : [];
}

/** The changes that begin between two positions, both included. */
export function changesWithin(changes: Change[], from: number, to: number): Change[] {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] as Change).from >= from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while ((changes[end]?.from ?? Number.POSITIVE_INFINITY) <= to) end += 1;
  return changes.slice(low, end);
}

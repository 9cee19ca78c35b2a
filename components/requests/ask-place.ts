import type { Anchor } from "@/db/schema/requests";
import { runsIn } from "@/lib/reviews/rules";

/** As much as a request quotes; a longer selection is about its beginning. */
const most = 2_000;

/**
 * Where the selected words stand: the first field of the text they touch, in offsets of its plain text. Null where
 * nothing of the text is selected. Notes in the margin are not the text.
 * @param plain the body in plain text, as the offsets of a request count it
 */
export function placeOf(selection: Selection | null, plain: string): Anchor | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  for (const field of document.querySelectorAll<HTMLElement>("[data-field]")) {
    if (!range.intersectsNode(field)) continue;
    const found = within(field, range, field.dataset.field === "body" ? plain : null);
    if (found) return { field: field.dataset.field ?? "", ...found };
  }
  return null;
}

function within(field: HTMLElement, range: Range, plain: string | null) {
  const nodes = textsOf(field);
  const runs = nodes.map((node) => node.data);
  const text = plain ?? runs.join("");
  const starts = runsIn(text, runs);
  let start: number | null = null;
  let end = 0;
  for (const [index, node] of nodes.entries()) {
    const at = starts[index];
    if (at === null || at === undefined || !range.intersectsNode(node)) continue;
    const from = at + (node === range.startContainer ? range.startOffset : 0);
    const to = at + (node === range.endContainer ? range.endOffset : node.length);
    if (to <= from) continue;
    start ??= from;
    end = to;
  }
  if (start === null) return null;
  const chosen = text.slice(start, end);
  const quote = chosen.trim().slice(0, most);
  if (quote === "") return null;
  const begins = start + chosen.indexOf(quote);
  return { start: begins, end: begins + quote.length, quote };
}

/** The text of a field as it stands on the page, without the notes beside it. */
function textsOf(field: HTMLElement) {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("details, aside")
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

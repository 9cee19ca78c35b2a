import { escapeHtml } from "./escape";
import { linkHref } from "./links";
import type { DocumentMark, DocumentNode } from "./node";

/** The start and end tag of a mark. */
export type Tags = [string, string];

/** Text with its marks as HTML. A mark that runs over neighbours is opened once, so one sentence is one element. */
export function inlineHtml(nodes: DocumentNode[], tagsOf: (mark: DocumentMark) => Tags): string {
  let html = "";
  let open: { mark: DocumentMark; end: string }[] = [];
  const close = (to: number) => {
    for (const { end } of open.slice(to).reverse()) html += end;
    open = open.slice(0, to);
  };
  for (const node of nodes) {
    // A line break carries no marks of its own: it stays inside whatever is open.
    const marks = node.type === "hardBreak" ? open.map(({ mark }) => mark) : (node.marks ?? []);
    const shared = marks.findIndex((mark, index) => !same(mark, open[index]?.mark));
    close(shared === -1 ? marks.length : shared);
    for (const mark of marks.slice(open.length)) {
      const [start, end] = tagsOf(mark);
      html += start;
      open.push({ mark, end });
    }
    html += node.type === "hardBreak" ? "<br>" : escapeHtml(node.text ?? "");
  }
  close(0);
  return html;
}

const same = (a: DocumentMark, b: DocumentMark | undefined) =>
  a.type === b?.type && a.attrs?.id === b.attrs?.id && a.attrs?.href === b.attrs?.href;

/** The tags of a mark. Addresses are checked again here: a second wall costs nothing. */
export function markTags(mark: DocumentMark): Tags {
  switch (mark.type) {
    case "bold":
      return ["<strong>", "</strong>"];
    case "italic":
      return ["<em>", "</em>"];
    case "link": {
      const href = linkHref(mark.attrs?.href);
      return href ? [`<a href="${escapeHtml(href)}" rel="noopener">`, "</a>"] : ["", ""];
    }
    case "firsthand":
      return ['<span class="firsthand">', "</span>"];
    default:
      return ["", ""];
  }
}

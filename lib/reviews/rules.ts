import { escapeHtml } from "@/lib/content/escape";

/** A stretch of plain text something points at: offsets in UTF-16 units, and the id the page gives the place. */
export type Span = { id: string; start: number; end: number };

/** A run of text, and the ids of what points at it, outermost first. `first`: where each of `begins` is met first. */
export type Segment = { text: string; ids: string[]; begins: string[] };

/** A text cut wherever a span begins or ends. Empty spans and those outside the text point at nothing. */
export function segmentsOf(text: string, spans: readonly Span[], from = 0): Segment[] {
  const to = from + text.length;
  const here = spans.filter(({ start, end }) => start < end && start < to && end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of here) {
    if (start > from) cuts.add(start);
    if (end < to) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? to;
    const over = here.filter((span) => span.start <= start && span.end >= end);
    return {
      text: text.slice(start - from, end - from),
      ids: over.map(({ id }) => id),
      begins: over.filter((span) => span.start === start).map(({ id }) => id),
    };
  });
}

const token = /<[^>]*>|&[a-z0-9#]+;|[^<&]+/gi;
const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/**
 * The rendered body with `<mark class="pointed" id="…">` around what findings point at. The markup is ours alone
 * (`lib/content/render.ts`): escaped text and tags without ">" in attributes, so a text run can be matched to the plain
 * text it came from. Whatever cannot be matched is left alone.
 */
export function pointAt(html: string, plain: string, spans: readonly Span[]): string {
  if (spans.length === 0) return html;
  const given = new Set<string>();
  let out = "";
  let at = 0;
  for (const [piece] of html.matchAll(token)) {
    if (piece.startsWith("<")) {
      out += piece;
      continue;
    }
    const text = entities[piece.toLowerCase()] ?? piece;
    const start = matchedAt(plain, text, at);
    if (start === -1) {
      out += piece;
      continue;
    }
    at = start + text.length;
    for (const segment of segmentsOf(text, spans, start)) out += pointed(segment, given);
  }
  return out;
}

/** Where runs of text, in the order of a page, stand in the plain text they came from; null for what is not in it. */
export function runsIn(plain: string, runs: readonly string[]): (number | null)[] {
  let at = 0;
  return runs.map((run) => {
    const start = matchedAt(plain, run, at);
    if (start === -1) return null;
    at = start + run.length;
    return start;
  });
}

/** Where the text stands in the plain text, at `from` or after line ends and spaces only; -1: nowhere near. */
function matchedAt(plain: string, text: string, from: number): number {
  let at = from;
  while (!plain.startsWith(text, at)) {
    if (at >= plain.length || !/\s/.test(plain.charAt(at))) return -1;
    at += 1;
  }
  return at;
}

function pointed({ text, ids }: Segment, given: Set<string>): string {
  const escaped = escapeHtml(text);
  const [id] = ids;
  if (!id) return escaped;
  const anchors = ids.filter((candidate) => !given.has(candidate));
  for (const anchor of anchors) given.add(anchor);
  const [own, ...others] = anchors;
  const extra = others.map((other) => `<span id="${other}"></span>`).join("");
  const asked = ids.some((candidate) => candidate.startsWith("request-")) ? " asked" : "";
  return `${extra}<mark class="pointed${asked}"${own ? ` id="${own}"` : ""}>${escaped}</mark>`;
}

import { linkHref } from "./links";
import type { DocumentMark, DocumentNode } from "./node";
import { cleanText } from "./text";

type Rebuilt = { ok: true; doc: DocumentNode } | { ok: false; unknown: string | null };

/** Thrown inside this file only: the name of what we do not know, or null where it is no document at all. */
class Refused extends Error {
  unknown: string | null;
  constructor(unknown: string | null) {
    super("refused");
    this.unknown = unknown;
  }
}

/**
 * A document made anew from the parts we know: nothing of the value itself is kept, so nothing it hides can travel.
 * Takes a value that `overLimit` let through (so its depth is bounded). Says the name of the first part it does not know.
 */
export function rebuildBlocks(value: unknown): Rebuilt {
  try {
    const doc = node(value);
    if (doc?.type !== "doc") return { ok: false, unknown: null };
    return { ok: true, doc: { ...doc, content: doc.content ?? [{ type: "paragraph" }] } };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, unknown: error.unknown };
    throw error;
  }
}

/** What each node keeps of its attributes. A node that is not here is refused. */
const attributes: Record<string, ((attrs: Record<string, unknown>) => object) | null> = {
  doc: null,
  paragraph: null,
  heading: ({ level }) => ({ level: level === 1 || level === 2 ? 2 : 3 }),
  bulletList: null,
  orderedList: ({ start }) => ({
    start: Number.isSafeInteger(start) && Math.abs(start as number) < 1e6 ? start : 1,
  }),
  listItem: null,
  blockquote: null,
  horizontalRule: null,
  hardBreak: null,
  text: null,
};

/** What each mark keeps; null where the mark goes and its text stays. In the order the grammar nests them. */
const markAttributes: Record<string, (attrs: Record<string, unknown>) => object | null> = {
  firsthand: ({ id }) => (typeof id === "string" && /^[a-z0-9-]{1,40}$/.test(id) ? { id } : null),
  link: ({ href }) => {
    const allowed = linkHref(href);
    return allowed ? { href: allowed } : null;
  },
  bold: () => ({}),
  italic: () => ({}),
};

function node(value: unknown): DocumentNode | null {
  const given = record(value);
  const type = named(given.type, attributes);
  if (type === "text") return text(given);
  const keep = attributes[type];
  const content = list(given.content)
    .map(node)
    .filter((child) => child !== null);
  return {
    type,
    ...(keep ? { attrs: keep(optional(given.attrs)) as Record<string, unknown> } : {}),
    ...(content.length > 0 ? { content: joined(content) } : {}),
  };
}

/** A text node, or null where nothing is left of it. A line break inside one is how a space was typed. */
function text(given: Record<string, unknown>): DocumentNode | null {
  if (typeof given.text !== "string") throw new Refused(null);
  const clean = cleanText(given.text).replaceAll("\n", " ");
  if (clean === "") return null;
  const kept = marks(list(given.marks));
  return { type: "text", text: clean, ...(kept.length > 0 ? { marks: kept } : {}) };
}

/** The marks we know, one of each kind, in the grammar's order. */
function marks(values: unknown[]): DocumentMark[] {
  const kept = new Map<string, DocumentMark>();
  for (const value of values) {
    const given = record(value);
    const type = named(given.type, markAttributes);
    const attrs = markAttributes[type]?.(optional(given.attrs));
    if (!attrs || kept.has(type)) continue;
    kept.set(type, Object.keys(attrs).length > 0 ? { type, attrs: { ...attrs } } : { type });
  }
  return Object.keys(markAttributes).flatMap((type) => kept.get(type) ?? []);
}

/** Neighbouring texts of the same marks as one. */
function joined(nodes: DocumentNode[]): DocumentNode[] {
  const result: DocumentNode[] = [];
  for (const next of nodes) {
    const last = result.at(-1);
    if (last?.type === "text" && next.type === "text" && sameMarks(last, next))
      result[result.length - 1] = { ...last, text: `${last.text}${next.text}` };
    else result.push(next);
  }
  return result;
}

const sameMarks = (a: DocumentNode, b: DocumentNode) =>
  JSON.stringify(a.marks) === JSON.stringify(b.marks);

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refused(null);
  return value as Record<string, unknown>;
}

const optional = (value: unknown) =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Refused(null);
  return value;
}

/** A type we know; otherwise refuses with its name, cut to what a sentence can carry. */
function named(type: unknown, known: object): string {
  if (typeof type !== "string") throw new Refused(null);
  if (!Object.hasOwn(known, type)) throw new Refused(cleanText(type).slice(0, 40) || null);
  return type;
}

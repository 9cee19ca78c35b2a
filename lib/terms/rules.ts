/** A part of what was typed: a word (or what holds together without a space), or a phrase in quotation marks. */
export type Part = { text: string; phrase: boolean; without: boolean };
export type Asked = { parts: Part[]; cut: boolean };

/** What to look for, as tsqueries in PostgreSQL's own writing: made by it, and given back to it as values. */
export type Term = {
  part: Part;
  /** Lower-case, without accents. */
  folded: string;
  /** The word as it stands. */
  exact: string;
  /** The same, or another form of it. */
  query: string;
  weight: number;
  /** It says nothing by itself ("the"). */
  stop: boolean;
};

/** Longer than any question a person types; what comes after is left away, and the page says so. */
export const longestQuery = 200;
/** More words than this ask for nothing more. */
const mostParts = 12;

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
const controls = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What was typed, as it can be shown, compared and sent to the database: no control characters, one space between words. */
export function cleanQuery(typed: string): { text: string; cut: boolean } {
  const clean = typed
    .toWellFormed()
    .normalize("NFC")
    .replaceAll("\ufffd", " ")
    .replace(controls, " ")
    .replace(directions, "")
    .replace(/\s+/g, " ")
    .trim();
  const signs = [...clean];
  return { text: signs.slice(0, longestQuery).join("").trim(), cut: signs.length > longestQuery };
}

/** Whatever stands before the first letter or digit, and after the last. */
const outside = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/**
 * Reads a query: words, "quoted phrases" (in any language's quotation marks; one never closed goes to the end), and
 * either of them with a minus before it. What holds no letter or digit is nothing.
 */
export function readQuery(text: string): Asked {
  const found = text.matchAll(/([-−–]?)(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+))/gu);
  const parts: Part[] = [];
  for (const [, minus = "", quoted, typed = ""] of found) {
    const part = (quoted ?? typed).replace(outside, "");
    if (part !== "")
      parts.push({ text: part, phrase: quoted !== undefined, without: minus !== "" });
  }
  return { parts: parts.slice(0, mostParts), cut: parts.length > mostParts };
}

/** A query written out again, with some of its words as they were probably meant. */
export function writeQuery(parts: Part[], meant: ReadonlyMap<string, string> = new Map()): string {
  return parts
    .map(({ text, phrase, without }) => {
      const said = phrase ? `"${text}"` : without ? text : (meant.get(text) ?? text);
      return (without ? "-" : "") + said;
    })
    .join(" ");
}

export const every = (terms: Pick<Term, "query">[]) =>
  terms.map(({ query }) => `(${query})`).join(" & ");
export const any = (terms: Pick<Term, "query">[]) =>
  terms.map(({ query }) => `(${query})`).join(" | ");
export const allButOne = (terms: Term[]) =>
  terms.map((_, left) => `(${every(terms.filter((_, at) => at !== left))})`).join(" | ");

/** A query without the order of its phrases' words: what an index can answer by itself. Of all it finds, some hold it. */
export const sideBySide = (query: string) => query.replace(/<(?:-|\d+)>/g, "&");

/** What a word says: the more, the rarer it is (inverse document frequency, Robertson and Spärck Jones 1976). */
export const rarity = (pieces: number, all: number) =>
  Math.log(1 + (all - Math.min(pieces, all) + 0.5) / (pieces + 0.5));

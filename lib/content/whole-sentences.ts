import { endsSentence } from "./sentence-ends";

/** A stretch of a paragraph's text, in UTF-16 offsets. */
export type Span = { start: number; end: number };

/** What closes a sentence at its end, with the quotation marks and brackets after it. */
const closing = /([.!?…。！？؟۔।])["'“”’»›)\]」』]*$/u;
/** Unicode's rules do not count it among what ends a sentence. */
const ellipsis = /…["'“”’»›)\]」』]*\s+/gu;
/** Languages in which a full stop after a number makes it an ordinal ("am 3. Mai"). */
const ordinalStop = /^(bs|cs|da|de|et|fi|hr|hu|is|lb|lv|nb|nn|no|pl|sk|sl|sr|tr)\b/;

/**
 * The sentences of one paragraph in any language, without the space around them. Unicode's rules
 * (UAX #29, `Intl.Segmenter`) find where sentences may end; an abbreviation, an initial or a small letter after it says
 * that one goes on. A line break always ends one.
 * @param language BCP 47, well-formed
 */
export function sentenceSpans(text: string, language: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    const to = start + raw.trimEnd().length;
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  for (const end of mayEnd(text, language))
    if (end === text.length || text[end - 1] === "\n" || closes(text, start, end, language))
      push(end);
  return spans;
}

/** Where a sentence may end, in order. */
function mayEnd(text: string, language: string) {
  const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  const ends = new Set(Array.from(segments, ({ index, segment }) => index + segment.length));
  for (const { index, 0: matched } of text.matchAll(ellipsis)) ends.add(index + matched.length);
  return [...ends].sort((a, b) => a - b);
}

function closes(text: string, start: number, end: number, language: string) {
  const said = text.slice(start, end).trimEnd();
  const found = closing.exec(said);
  if (!found) return true;
  if (found[1] === "." && ordinalStop.test(language) && /(^|\s)\d{1,2}\.$/.test(said)) return false;
  return endsSentence(text, start + found.index, start + said.length);
}

/**
 * The whole sentences that a selection touches, from the first to the last; a caret means the sentence it stands in or
 * at the end of. Null where there is none: an empty paragraph.
 */
export function wholeSentences(text: string, selected: Span, language: string): Span | null {
  const spans = sentenceSpans(text, language);
  const caret = selected.start === selected.end;
  const touched = caret
    ? [spans.find(({ end }) => end >= selected.start) ?? spans.at(-1)]
    : spans.filter(({ start, end }) => start < selected.end && end > selected.start);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** A word, a mark of punctuation, a stretch of spaces or a line break: the smallest thing that is changed. */
export type Piece = {
  /** Equal for equal texts. */
  id: number;
  /** Equal for equal formatting. */
  look: number;
  text: string;
  from: number;
  to: number;
  isWord: boolean;
  /** The end of one block and the beginning of the next; it equals every other such end. */
  isBreak: boolean;
};

/** A word ("don’t", "1,000.5"), a line break, other spaces, or one mark or emoji with all that is drawn on it. */
const piece =
  /(?:[\p{L}\p{N}\p{M}_]|(?<=\p{L})['’](?=\p{L})|(?<=\p{N})[.,:'’](?=\p{N}))+|\n|[^\S\n]+|\p{RI}{2}|.(?:[\p{M}\p{Emoji_Modifier}\u200d]|(?<=\u200d).)*/gsu;
const wordLike = /[\p{L}\p{N}]/u;

/** Scripts written without spaces between words: there the language's dictionary must find them. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The segmenter copies its whole text for each word it finds, so it is given a little at a time. */
const morsel = /(?:\P{M}\p{M}*){1,80}|\p{M}+/gu;

let segmenter: Intl.Segmenter | undefined;

/** Numbers for texts: the same for the same text. */
export function numbering() {
  const numbers = new Map<string, number>();
  return (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}
export type Numbering = ReturnType<typeof numbering>;

/**
 * A text cut where a word begins or ends, so that no letter, accent or emoji is ever cut in two. `from` is where the
 * text stands.
 */
export function piecesOf(text: string, from: number, numberOf: Numbering): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const [match] of text.matchAll(piece)) {
    const isWord = wordLike.test(match);
    for (const word of isWord && unspaced.test(match) ? wordsOf(match) : [match]) {
      const to = at + word.length;
      pieces.push({
        id: numberOf(word),
        look: 0,
        text: word,
        from: at,
        to,
        isWord,
        isBreak: false,
      });
      at = to;
    }
  }
  return pieces;
}

function wordsOf(run: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  const known = segmenter;
  return Array.from(run.matchAll(morsel)).flatMap(([part]) =>
    Array.from(known.segment(part), ({ segment }) => segment),
  );
}

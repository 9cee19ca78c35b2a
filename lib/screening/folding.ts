/** Letters of other alphabets, and signs, that are drawn like a Latin letter. Ours, from looking at them. */
const lookalikes: Record<string, string> = {
  a: "аαɑᴀ",
  b: "ьʙᏏƅ",
  c: "сϲᴄ",
  d: "ԁᴅɗ",
  e: "еεєᴇɛ",
  f: "ꜰƒ",
  g: "ɡɢց",
  h: "һʜнհ",
  i: "іıɪιӏ",
  j: "јʝ",
  k: "кκᴋ",
  l: "ʟⅼ",
  m: "мᴍ",
  n: "ոɴпη",
  o: "оοօᴏσø",
  p: "рρᴘ",
  q: "ԛգ",
  r: "ʀгɾ",
  s: "ѕꜱʂ",
  t: "тτᴛ",
  u: "սᴜυʋ",
  v: "ѵνᴠ",
  w: "ԝᴡωѡ",
  x: "хχ",
  y: "уүʏγ",
  z: "ᴢʐ",
};
const drawnAs = new Map(
  Object.entries(lookalikes).flatMap(([latin, others]) =>
    [...others].map((other) => [other, latin]),
  ),
);
for (let at = 0; at < 26; at++) {
  const latin = String.fromCharCode(97 + at);
  for (const first of [0x1f150, 0x1f170, 0x1f130, 0x1f1e6])
    drawnAs.set(String.fromCodePoint(first + at), latin);
}

/** Characters that show nothing, and marks that sit on a letter. */
const unseen = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0\u2800]/u;

export type Folded = {
  /** Lower case, without marks and unseen characters, look-alikes written as the letter they look like. */
  text: string;
  /** For each UTF-16 unit of `text`, where it begins and ends in what was written. */
  starts: number[];
  ends: number[];
};

/**
 * What an eye reads: compatibility forms, accents, look-alikes and invisible characters folded away, in one pass that
 * remembers where every letter came from.
 */
export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const code = character.charCodeAt(0);
    const seen = code < 128 ? character.toLowerCase() : unmask(character);
    for (let unit = 0; unit < seen.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    folded += seen;
    at = end;
  }
  return { text: folded, starts, ends };
}

const seenBefore = new Map<string, string>();

function unmask(character: string): string {
  const known = seenBefore.get(character);
  if (known !== undefined) return known;
  let seen = "";
  const parts = character.normalize("NFKD").toLowerCase();
  // A whole formula in one sign is not a letter in disguise, and would make the text many times longer.
  if (parts.length > 4) return character;
  for (const part of parts) {
    if (!unseen.test(part)) seen += quotes.get(part) ?? drawnAs.get(part) ?? part;
  }
  if (seenBefore.size < 4_096) seenBefore.set(character, seen);
  return seen;
}

const quotes = new Map([
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u02bc", "'"],
  ["\u2032", "'"],
  ["\u00b4", "'"],
  ["`", "'"],
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u201e", '"'],
  ["\u00ab", '"'],
  ["\u00bb", '"'],
  ["\u2033", '"'],
]);

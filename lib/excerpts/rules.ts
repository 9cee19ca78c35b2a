/** A stretch of text, and whether it is one of the words looked for. */
export type Stretch = { text: string; hit: boolean };

/** Control characters, which no text of ours holds (lib/content/text.ts): around what was found, and between two excerpts. */
export const marker = { start: "\u0001", stop: "\u0002", gap: "\u0003", separator: "\u001f" };

const marks = new RegExp(`([${marker.start}${marker.stop}])`);

/** Text in which the database marked what it found, taken apart. Markup in it is text like any other. */
export function stretchesOf(marked: string): Stretch[] {
  const { start, stop, gap, separator } = marker;
  const out: Stretch[] = [];
  let hit = false;
  for (const part of marked.replaceAll(separator, "").split(marks)) {
    if (part === start || part === stop) {
      hit = part === start;
      continue;
    }
    const text = part.replaceAll(gap, " … ");
    const last = out.at(-1);
    if (text === "") continue;
    // Neighbouring signs of a script without spaces are found one by one, and shown as one.
    if (last?.hit === hit) last.text += text;
    else out.push({ text, hit });
  }
  return out;
}

const opens = /^["'“‘«¿¡([]*[\p{Lu}\p{Lo}\p{N}]/u;
const ends = /[.!?…。！？؟"'”’»)\]]$/u;

/** A line that ends without a stop, before one that begins as a sentence does; around both, what was found. */
const unstopped = new RegExp(
  `([\\p{L}\\p{N}][’”")\\]]*${marker.stop}?) *\\n\\s*(?=${marker.start}?["'“‘«¿¡([]*\\p{Lu})`,
  "gu",
);

/** The best of a text, with an ellipsis where a sentence is begun or broken off, and a stop after a heading. */
export function excerptOf(marked: string): Stretch[] {
  const stretches = stretchesOf(marked.replace(unstopped, "$1. ").replace(/\s+/g, " ").trim());
  const text = stretches.map((stretch) => stretch.text).join("");
  if (text === "") return [];
  return [
    ...(opens.test(text) ? [] : [{ text: "… ", hit: false }]),
    ...stretches,
    ...(ends.test(text) ? [] : [{ text: " …", hit: false }]),
  ];
}

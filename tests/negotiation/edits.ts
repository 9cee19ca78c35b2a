import type { DocumentNode } from "@/lib/content/node";
import { type Content, contentSchema } from "@/lib/content/schema";

/** Numbers from a seed, the same every time (mulberry32). */
export function dice(seed: number) {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (limit: number) => Math.floor(roll() * limit),
    chance: (of: number) => roll() < of,
    one: <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T,
  };
}
/** Chance that never takes the less likely way: what is prepared beforehand is done as it is. */
export const steady = (seed: number): Dice => ({ ...dice(seed), chance: () => false });
export type Dice = ReturnType<typeof dice>;

/** A word nobody has written before: whose it is, and which. By it a text tells where it came from. */
let words = 0;
export function aWordOf(who: "author" | "editor") {
  words += 1;
  return `${who}${process.pid.toString(36)}n${words.toString(36)}word`;
}
export const editorsWords = (text: string) => new Set(text.match(/editor[0-9a-z]+word/g) ?? []);

/** A few changes in a text, as a person makes them: words, paragraphs, forms, the lines around the body. */
export function edited(content: Content, who: "author" | "editor", random: Dice): Content {
  let text = structuredClone(content);
  for (let changes = 1 + random.below(4); changes > 0; changes -= 1) {
    text = random.one(changesOfAText)(text, () => aWordOf(who), random);
  }
  return contentSchema.parse(text);
}

type Change = (content: Content, word: () => string, random: Dice) => Content;

const changesOfAText: Change[] = [
  (content, word) => ({ ...content, headline: `${content.headline.slice(0, 60)} ${word()}` }),
  (content, word) => ({ ...content, standfirst: `${word()} ${content.standfirst.slice(0, 120)}` }),
  (content, word) => ({ ...content, authorNote: `${content.authorNote.slice(0, 80)} ${word()}.` }),
  inBody((blocks, word, random) => {
    const at = random.below(blocks.length + 1);
    return [
      ...blocks.slice(0, at),
      paragraph(`It was ${word()}, and I saw it.`),
      ...blocks.slice(at),
    ];
  }),
  inBody((blocks, _word, random) =>
    blocks.length < 4 ? blocks : blocks.filter((_, index) => index !== random.below(blocks.length)),
  ),
  inBody((blocks, _word, random) => {
    const from = random.below(blocks.length);
    const rest = blocks.filter((_, index) => index !== from);
    const to = random.below(rest.length + 1);
    return [...rest.slice(0, to), blocks[from] as DocumentNode, ...rest.slice(to)];
  }),
  inText((text, word, random) => {
    const parts = text.split(" ");
    parts[random.below(parts.length)] = word();
    return parts.join(" ");
  }),
  inText((text, word, random) => {
    const parts = text.split(" ");
    parts.splice(random.below(parts.length), 0, word());
    return parts.join(" ");
  }),
  inText((text, _word, random) => {
    const parts = text.split(" ");
    if (parts.length > 4) parts.splice(random.below(parts.length), 1);
    return parts.join(" ");
  }),
  inText((text) => text.replace(/\.?$/, "!")),
  inBody((blocks, _word, random) => {
    const at = random.below(blocks.length);
    return blocks.map((block, index) =>
      index === at && block.type === "paragraph"
        ? {
            ...block,
            content: block.content?.map((node) => ({ ...node, marks: [{ type: "bold" }] })),
          }
        : block,
    ) as DocumentNode[];
  }),
];

const paragraph = (text: string): DocumentNode => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});

function inBody(
  change: (blocks: DocumentNode[], word: () => string, random: Dice) => DocumentNode[],
): Change {
  return (content, word, random) => ({
    ...content,
    body: { ...content.body, content: change(content.body.content ?? [], word, random) },
  });
}

/** Changes one run of text somewhere in the body. */
function inText(change: (text: string, word: () => string, random: Dice) => string): Change {
  return inBody((blocks, word, random) => {
    const at = random.below(blocks.length);
    return blocks.map((block, index) => {
      const [first, ...rest] = block.content ?? [];
      if (index !== at || first?.type !== "text" || !first.text) return block;
      const text = change(first.text, word, random);
      return text.trim() === "" ? block : { ...block, content: [{ ...first, text }, ...rest] };
    });
  });
}

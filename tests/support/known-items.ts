/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
export type Chance = ReturnType<typeof seeded>;

export const pick = <T>(items: readonly T[], chance: Chance): T =>
  items[Math.floor(chance() * items.length)] as T;

/** Some of them, each once, in no order. */
export function pickSome<T>(items: readonly T[], count: number, chance: Chance): T[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(chance() * left.length), 1),
  ).flat();
}

/** English words nobody looks for. */
const idle = new Set(
  `about after again also although always among another around because been before being between both came could
  does doing done down during each either else even every from gave give given goes going gone have having here
  into itself just keep know less like made make many might more most much must need never next none once only onto
  other others ours over rather really said same says seen several shall should since some still such take than that
  their theirs them then there these they thing things this those though through together took toward under until
  upon used using very want wants well went were what when where which while whom whose will with within without
  would your yours`.split(/\s+/),
);

/** The different words of a text that say something: four letters or more. */
export const tellingWords = (text: string) => [
  ...new Set(
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}'’-])\p{L}{4,}(?![\p{L}\p{N}'’-])/gu)
      ?.filter((word) => !idle.has(word)) ?? [],
  ),
];

/**
 * A query by which somebody looks for a piece they know: three to six of its words, at least one from the headline and
 * one from the body, or all of the body.
 * @param particular the words of the body by which a person would know it, of all it holds
 */
export function queryFor(
  piece: { headline: string; body: string },
  from: "both" | "body",
  chance: Chance,
  particular: (words: string[]) => string[] = (words) => words,
): string[] {
  const size = 3 + Math.floor(chance() * 4);
  const head = tellingWords(piece.headline);
  const body = particular(tellingWords(piece.body).filter((word) => !head.includes(word)));
  if (from === "body") return pickSome(body, size, chance);
  const ofHead = Math.min(head.length, 1 + Math.floor(chance() * (size - 1)));
  return [...pickSome(head, ofHead, chance), ...pickSome(body, size - ofHead, chance)];
}

/** One slip of the fingers in one word: a letter left out, doubled, struck wrong, or two swapped; never the first. */
export function withSlip(words: string[], chance: Chance): string[] {
  const at = Math.floor(chance() * words.length);
  return words.map((word, index) => (index === at ? slipIn(word, chance) : word));
}

function slipIn(word: string, chance: Chance): string {
  const place = 1 + Math.floor(chance() * (word.length - 1));
  const [before, here, after] = [word.slice(0, place), word[place] ?? "", word.slice(place + 1)];
  const letter = pick([..."abcdefghijklmnopqrstuvwxyz"], chance);
  const slipped = pick(
    [
      before + after,
      before + here + here + after,
      before + letter + after,
      before + letter + here + after,
      before.slice(0, -1) + here + before.slice(-1) + after,
    ],
    chance,
  );
  return slipped === word ? slipIn(word, chance) : slipped;
}

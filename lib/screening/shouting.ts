import type { Verdict } from "./outcome";
import type { Reading, Token } from "./reading";

const letters = /\p{L}/gu;
const capitals = /\p{Lu}/gu;
const count = (text: string, kind: RegExp) => text.match(kind)?.length ?? 0;

/** Words that are never an acronym: a line in capitals that has none of them may be names of bodies. */
const plain = new Set(
  "the and is are was were be to of in on it you your we they them he she his her this that these those not no do does don't can can't will all now up out for with what who why how when have has had just so my our their from at by if or but get go stop never always every everyone people wake read vote lie lied lies liar liars enough please".split(
    " ",
  ),
);

const isShouted = ({ raw }: Token) => count(raw, letters) >= 2 && raw === raw.toUpperCase();
const isOrdinary = ({ word }: Token) => plain.has(word) || count(word, letters) >= 6;

/**
 * Capitals are how a text shouts, and the policy says so. Most of the letters in capitals, in words that are not all
 * names of bodies, is shouting; a line of three words might be a heading, and a stretch inside a calm comment might be
 * emphasis, so a person looks at those.
 */
export function findShouting({ text, tokens }: Reading): Verdict | null {
  const all = count(text, letters);
  const shouted = tokens.filter(isShouted);
  const ordinary = shouted.some(isOrdinary);
  if (all >= 8 && ordinary && count(text, capitals) > all / 2) {
    const short = shouted.length < 4 && all < 24;
    return {
      decision: short ? "held" : "refused",
      rule: "all_caps",
      spans: shouted.map(({ start, end }) => ({ start, end })),
    };
  }
  const stretch = longestStretch(tokens);
  return stretch.length >= 5 && stretch.filter(isOrdinary).length >= 2
    ? { decision: "held", rule: "all_caps", spans: [across(stretch)] }
    : null;
}

function longestStretch(tokens: Token[]) {
  let longest: Token[] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    if (isShouted(token) || (current.length > 0 && /^[aiAI\d]+$/.test(token.raw)))
      current.push(token);
    else current = [];
    if (current.length > longest.length) longest = current;
  }
  return longest;
}

const across = (stretch: Token[]) => ({
  start: stretch[0]?.start ?? 0,
  end: stretch.at(-1)?.end ?? 0,
});

import type { Reading } from "./reading";

/** Words that hand over to somebody else's words: what follows in the sentence is reported. */
const saying = new Set(
  "say says said saying call calls called calling name names named tell tells told telling write writes wrote written writing tweet tweets tweeted yell yells yelled yelling shout shouts shouted shouting scream screamed screaming word words term terms slur slurs insult insults phrase chant chants chanted chanting quote quotes quoted".split(
    " ",
  ),
);
/** Who hands over: "I call you an idiot" is said here and now. */
const here = new Set(["i", "i'd", "i'll", "let's", "i'm"]);

/** Words that put what follows at a distance: somebody's claim or belief, which the sentence may well refute. */
const holding = new Set(
  "claim claims claimed claiming idea notion myth stereotype belief argue argues argued believe believes believed suggest suggests suggested accuse accused taught lie prejudice think thinks thought decided imagine imagines pretend pretends implies implied".split(
    " ",
  ),
);
const ourselves = new Set("i we you and just i'd we'd to".split(" "));

/** How far a word of saying reaches. */
const reach = 8;

/** Whether the word at this place is quoted, or reported as what somebody else says. */
export function reported(reading: Reading, at: number): boolean {
  return Boolean(reading.tokens[at]?.quoted) || handedOver(reading, at, saying, here);
}

/** Whether it stands as a claim or belief of others: "people who think that ...", "the idea that ...". */
export function attributed(reading: Reading, at: number): boolean {
  return handedOver(reading, at, holding, ourselves);
}

function handedOver(
  { tokens }: Reading,
  at: number,
  handing: ReadonlySet<string>,
  here: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  for (let back = 1; back <= reach; back++) {
    const near = tokens[at - back];
    if (!near || near.sentence !== token?.sentence) return false;
    if (handing.has(near.word)) return !here.has(tokens[at - back - 1]?.word ?? "");
  }
  return false;
}

import type { Reading } from "./reading";

/** Words that hand over to somebody else's words: what follows in the sentence is reported. */
const saying = new Set(
  "say says said saying call calls called calling name names named tell tells told telling write writes wrote written writing tweet tweets tweeted yell yells yelled yelling shout shouts shouted shouting scream screamed screaming word words term terms slur slurs insult insults phrase chant chants chanted chanting quote quotes quoted".split(
    " ",
  ),
);
/** Who hands over: "I call you an idiot" is said here and now. */
const here = new Set(["i", "i'd", "i'll", "let's", "i'm"]);

/** How far a word of saying reaches. */
const reach = 8;

/** Whether the word at this place is quoted, or reported as what somebody else says. */
export function reported({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.quoted) return true;
  for (let back = 1; back <= reach; back++) {
    const near = tokens[at - back];
    if (!near || near.sentence !== token.sentence) return false;
    if (!saying.has(near.word)) continue;
    return !here.has(tokens[at - back - 1]?.word ?? "");
  }
  return false;
}

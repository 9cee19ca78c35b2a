import { byFirstWord, matchAt, patterns } from "./patterns";
import type { Said } from "./utterance";
import { classes } from "./vocabulary";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

classes.mistreated =
  set(`attacked hurt harmed insulted mocked abused blamed harassed punished shut excluded despised hated feared
  judged bullied ridiculed shamed erased silenced assaulted threatened dehumanised dehumanized discriminated mistreated killed
  murdered beaten raped deported expelled interned locked caged sterilised sterilized tortured humiliated degraded enslaved
  persecuted exploited ignored forgotten banned stoned lynched hunted stigmatised stigmatized scapegoated demonised demonized
  belittled smeared jailed imprisoned evicted segregated shot hanged burned burnt hit robbed cheated`);
classes.illdone =
  set(`die suffer starve hatred hate abuse contempt attacks attack insults insult violence blame punishment death pain
  poverty misery scorn ridicule mockery bullying prejudice`);
classes.reproach =
  set(`unacceptable wrong cruel unfair unjust shameful false untrue hateful racist sexist homophobic ignorant bigoted
  disgraceful offensive inhuman inhumane immoral horrible awful appalling outrageous indecent dishonest vile despicable`);
classes.accuse =
  set(`say call claim treat think believe hate deport hurt attack insult suggest mock exclude blame punish pretend imply
  accuse write judge despise fear kill kick send lock ban beat describe tell shout`);
classes.slighting =
  set(`inferior evil threat disease plague burden scourge danger dirty unnatural lazy stupid dumb worthless dangerous
  disgusting subhuman sick broken wrong weak lesser less problem enemy enemies worse animals objects`);

/**
 * Sentences that take people's side: they name what is done to people in order to refuse it ("Women do not deserve your
 * hatred"). The shapes of contempt hold the same words.
 */
const defences = byFirstWord(
  patterns(`
<group>|<one>|they|nobody|everybody should|must|may|ought|need|can to? not|never .. be .. {mistreated}
<group>|<one>|they|nobody|everybody should|must|may|ought|need|can to? not|never .. be .. treated like|badly|worse|so|this|that|unfairly|differently|as
no|nobody <one>|<group>? should|must|may|ought|can|deserves|deserve .. {mistreated}|{illdone}
no|nobody <one>|<group>? should|must|may|ought|can|deserves|deserve .. treated like|badly|worse|so|this|that|unfairly|differently|as
<group>|<one>|they {adv}* do|does|did not {adv}* deserve .. {mistreated}|{illdone}|this|that|dirt
<group>|<one>|they {adv}* do|does|did not {adv}* deserve .. treated like|badly|worse|so|this|that|unfairly|differently|as
not|never .. let|allow|permit|want|wish|see|watch|like .. <group>|<one>|them .. {mistreated}|{illdone}
not {adv}* want .. <group>|<one>|them to leave|disappear|vanish
not .. need|have|want|try|going|wish .. rid|deport|expel|exclude|banish|punish|blame .. <group>|<one>|them
{reproach} .. to {adv}* {accuse} .. <group>|<one>|they|them
not {adv}* true|right|fair|ok|okay|acceptable|enough that|to .. <group>|<one>|they|them
not|nothing {adv}* wrong|bad|shameful|unnatural|strange|new|abnormal with|about|in .. <group>|<one>
nothing|not .. against .. <group>|<one>
i|we .. not .. {hate}|fear|mind|blame|disgusted|ashamed|afraid .. <group>|<one>
i|we|you .. not|never {adv}* {harm}|insult|attack|mock|despise|hate|blame|punish .. <group>|<one>
<group>|<one> {adv}* are|is|were|was {adv}* not|no {adv}* {vermin}|{vile}|{crime}|{dim}|{insult}|{insulting}|{slighting}
<group>|<one> {adv}* do|does not .. ruin|destroy|disgust|harm|steal|threaten|hurt|cause|spread|commit|breed
not all|every|many|most <group>|<one> .. are|is|do|have
not call <group>|<one>|them .. names|that|vermin|scum|animals
`).map((pattern) => ({ pattern })),
);

/** After these the sentence says what it does mean, or how much of it ("not just stupid"). */
const turns = set(
  "but except until unless yet however although though just only merely simply instead",
);
/** "Why should they not be deported?" asks for it. */
const askings = set("why how since");

/**
 * Which words stand in a clause that takes people's side.
 * @returns places among the words as said
 */
export function defended(text: string, said: Said[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < said.length; at++) {
    for (const { pattern } of defences.get(said[at]?.word ?? "") ?? []) {
      const end = matchAt(pattern, said, at);
      if (end < 0 || isAsked(said, at)) continue;
      const within = clause(text, said, at, end - 1);
      for (const place of within) found.add(place);
    }
  }
  return found;
}

function isAsked(said: Said[], at: number) {
  let first = at;
  while (at - first < 12 && said[first - 1]?.sentence === said[at]?.sentence) first--;
  return askings.has(said[first]?.word ?? "");
}

/** How far a clause is followed on either side: without marks between them, the next words may be another sentence. */
const reach = 6;

/** The words of a clause about some of them, up to the turn it may take; none where it turns among these. */
function clause(text: string, said: Said[], first: number, last: number): number[] {
  const goesOn = (from: number, to: number) => {
    const [one, other] = [said[from], said[to]];
    if (!one || !other || one.sentence !== other.sentence) return false;
    return !/[,;:()–—]/.test(text.slice(one.end, other.start));
  };
  const isOf = (at: number, beside: number) =>
    goesOn(Math.min(at, beside), Math.max(at, beside)) && !turns.has(said[at]?.word ?? "");
  let [from, to] = [first, first];
  while (to < last + reach && isOf(to + 1, to)) to++;
  if (to < last) return [];
  while (from > first - reach && isOf(from - 1, from)) from--;
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

import { plainSpelling } from "./disguise";
import type { Span } from "./outcome";
import {
  conditions,
  countries,
  groupAdjectives,
  groupNouns,
  groupsOfPeople,
  memberNouns,
  onesOfPeople,
  surelyMembers,
  whoever,
} from "./peoples";
import type { Reading } from "./reading";
import { classes } from "./vocabulary";

/** A word as the rules of meaning read it: contractions opened, "black people" one word, letters set apart joined. */
export type Said = Span & { word: string; sentence: number; token: number };

/** Contractions and their careless spellings, as the words they are. */
const opened = new Map(
  Object.entries({
    "i'm": "i am",
    im: "i am",
    "i'll": "i will",
    "i'd": "i would",
    "i've": "i have",
    ive: "i have",
    "you're": "you are",
    youre: "you are",
    ur: "you are",
    "you'll": "you will",
    "you'd": "you would",
    "you've": "you have",
    u: "you",
    ya: "you",
    ye: "you",
    yer: "your",
    yerself: "yourself",
    yous: "you",
    youse: "you",
    heid: "head",
    "y'all": "you",
    yall: "you",
    "we're": "we are",
    "we'll": "we will",
    "we'd": "we would",
    "they're": "they are",
    theyre: "they are",
    "they'll": "they will",
    "they'd": "they would",
    "he's": "he is",
    hes: "he is",
    "she's": "she is",
    shes: "she is",
    "it's": "it is",
    "that's": "that is",
    thats: "that is",
    "what's": "what is",
    "who's": "who is",
    "let's": "let us",
    lets: "let us",
    "there's": "there is",
    gonna: "going to",
    gunna: "going to",
    wanna: "want to",
    gotta: "got to",
    r: "are",
    cannot: "can not",
    "can't": "can not",
    cant: "can not",
    "won't": "will not",
    wont: "will not",
    dont: "do not",
    doesnt: "does not",
    isnt: "is not",
    arent: "are not",
    didnt: "did not",
    oughta: "ought to",
    hafta: "have to",
    everyone: "everybody",
  }),
);

/** The words of a reading, ready for rules of meaning. */
export function utter({ tokens }: Reading): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    let end = at;
    while (tokens[end + 1]?.word.length === 1 && token.word.length === 1) end++;
    const apart = end - at >= 2;
    const spelling = apart
      ? tokens
          .slice(at, end + 1)
          .map(({ word }) => word)
          .join("")
      : plainSpelling(token.word).replace(/(.)\1{2,}/g, "$1");
    const base = {
      start: token.start,
      end: tokens[apart ? end : at]?.end ?? token.end,
      sentence: token.sentence,
      token: at,
    };
    const words = open(spelling);
    for (const word of words) said.push({ ...base, word });
    if (apart) at = end;
  }
  return joinBackgrounds(joinGroups(joinCompounds(said)));
}

/** Words of the vocabulary that are written with a dash, or apart: "half-wit", "asylum-seekers". */
const compounds = new Set(
  [...Object.values(classes), groupAdjectives, groupNouns].flatMap((words) =>
    [...words].filter((word) => /^[a-z']+-[a-z']+$/.test(word)),
  ),
);
const compoundsBegin = new Set([...compounds].map((word) => word.split("-")[0]));

function joinCompounds(said: Said[]): Said[] {
  if (!said.some(({ word }) => compoundsBegin.has(word))) return said;
  const joined: Said[] = [];
  for (let at = 0; at < said.length; at++) {
    const [first, next] = [said[at], said[at + 1]];
    if (!first) continue;
    const word = `${first.word}-${next?.word}`;
    if (next?.sentence === first.sentence && compounds.has(word)) {
      joined.push({ ...first, end: next.end, word });
      at++;
    } else joined.push(first);
  }
  return joined;
}

/** "people with Down's", "anyone from Nigeria", "people of colour" are a group as well. */
function joinBackgrounds(said: Said[]): Said[] {
  const joined: Said[] = [];
  for (let at = 0; at < said.length; at++) {
    const first = said[at];
    if (!first) continue;
    const end = backgroundEnd(said, at);
    if (end > at) {
      joined.push({ ...first, end: said[end]?.end ?? first.end, word: "<group>" });
      at = end;
    } else joined.push(first);
  }
  return joined;
}

function backgroundEnd(said: Said[], at: number): number {
  const { word = "", sentence } = said[at] ?? {};
  if (word !== "<group>" && !whoever.has(word)) return at;
  const near = (place: number) =>
    said[place]?.sentence === sentence ? (said[place]?.word ?? "") : "";
  const [link, what, more] = [near(at + 1), near(at + 2), near(at + 3)];
  if (link === "with" && conditions.has(what)) {
    const owned = more === "'s" ? at + 3 : at + 2;
    return near(owned + 1) === "syndrome" ? owned + 1 : owned;
  }
  if ((link === "from" || link === "of") && countries.has(what)) return at + 2;
  if (link === "of" && (what === "colour" || what === "color")) return at + 2;
  return at;
}

function open(word: string): string[] {
  const known = opened.get(word);
  if (known) return known.split(" ");
  if (word.endsWith("n't")) return [word.slice(0, -3), "not"];
  if (word.endsWith("'re")) return [word.slice(0, -3), "are"];
  if (word.endsWith("'s")) return [word.slice(0, -2), "'s"];
  return unglued(word);
}

/** Words that are glued to a harsher one to slip past: "ihate", "justpathetic", "gayvermin". */
const glued =
  /^(?:i|so|just|such|all|you|these|those|nothing|gay|black|white|trans|muslim|jewish|disabled|female)(?=[a-z]{4})/;
const harsh = new Set(
  ["harm", "hate", "vile", "vermin", "insult", "insulting"].flatMap((name) => [
    ...(classes[name] ?? []),
  ]),
);

function unglued(word: string): string[] {
  const first = glued.exec(word)?.[0];
  if (!first || harsh.has(word)) return [word];
  const rest = word.slice(first.length);
  return harsh.has(rest) || groupNouns.has(rest) ? [first, rest] : [word];
}

/** "trans people", "Muslim immigrants", "the Irish" become one word, "<group>"; one of them ("a Muslim man") "<one>". */
function joinGroups(said: Said[]): Said[] {
  const joined: Said[] = [];
  for (let at = 0; at < said.length; at++) {
    const first = said[at];
    if (!first) continue;
    let end = at;
    while (
      end - at < 2 &&
      groupAdjectives.has(said[end]?.word ?? "") &&
      said[end + 1]?.sentence === first.sentence &&
      nameable.has(said[end + 1]?.word ?? "")
    )
      end++;
    const kind = kindOf(said, at, end);
    if (kind) {
      joined.push({ ...first, end: said[end]?.end ?? first.end, word: kind });
      at = end;
    } else joined.push(first);
  }
  return joined;
}

/** What may stand behind the adjective for a kind of people. */
const nameable = new Set([
  ...groupAdjectives,
  ...groupNouns,
  ...groupsOfPeople,
  ...onesOfPeople,
  "lives",
  "life",
]);

function kindOf(said: Said[], at: number, end: number): string | null {
  const word = said[end]?.word ?? "";
  if (end > at) {
    if (groupsOfPeople.has(word) || groupNouns.has(word)) return "<group>";
    if (onesOfPeople.has(word) || surelyMembers.has(word)) return "<one>";
    if (word === "lives" || word === "life") return "<lives>";
  }
  if (groupNouns.has(word)) return "<group>";
  if (surelyMembers.has(word)) return "<one>";
  if (!groupAdjectives.has(word)) return null;
  const { sentence } = said[at] ?? {};
  const near = (place: number) =>
    said[place]?.sentence === sentence ? (said[place]?.word ?? "") : "";
  const [before, after] = [near(at - 1), near(end + 1)];
  const alone = after === "" || goesOn.has(after);
  if (alone && memberNouns.has(word) && (single.has(before) || single.has(near(at - 2))))
    return "<one>";
  return alone && severals.has(before) && !memberNouns.has(word) ? "<group>" : null;
}

const set = (text: string) => new Set(text.trim().split(/\s+/));
const single = set("a an any every each no one some another average typical");
const severals = set("the these those all most many such more damn");
/** What follows a noun and no adjective. */
const goesOn = set(`
is was are were am has have had do does did can could will would shall should must may might never always just only all and or but
on in out of like with to ever who that at from for by not into under who's eat steal lie cheat smell stink breed understand bring
take live work think know want need think run own control ruin rule hate love made make gave give took brought bring came go went got get let send deserve need should
`);

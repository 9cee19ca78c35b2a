/** A fact somebody must have measured: what kind, and its figure as written where it has one. */
export type HardFact = {
  kind: "research" | "figure" | "comparison" | "people";
  figure: string | null;
};

/** A number in figures. The look-behind keeps a long run of digits from being tried at each of them. */
const figure = String.raw`(?<![\d.,])\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,3})?(?![\d])`;
const spelled =
  "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|five|ten|fifteen";
const small = "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred";
const magnitude = "(?:hundred |thousand |million |billion |trillion )";
const people =
  "people|patients|nurses|doctors|workers|employees|staff|children|kids|pupils|students|teachers|families|households|officers|soldiers|troops|veterans|prisoners|inmates|migrants|refugees|voters|residents|tenants|homes|women|men|adults|deaths|victims|users|customers|farmers|drivers|Americans|Britons|citizens|taxpayers|jobs";

/** Those who are said to have found something, when they have no name. */
const unnamed =
  "studies|study|research|researchers|statistics|stats|surveys|polls|polling|experts|scientists|economists|(?<=^|\\b[Tt]he )(?:evidence|data)|the numbers|the science";

/** Whose it is, before the word: "our research", "user research", "that study", "Pew research" are somebody's. */
const owned =
  /(?:\b(?:[Oo]ur|[Mm]y|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Yy]our|[Uu]ser|market|own|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|same|whose|both|such|[Hh]e|[Ss]he|who)|['’]s|s['’]|[^.!?\s] [A-Z][\w-]{1,30})(?: (?:early|own|first|later|initial|recent|latest|new|user))? $/;

const found =
  "show|shows|showed|shown|suggest|suggests|suggested|prove|proves|proved|proven|say|says|agree|indicate|indicates|indicated|confirm|confirms|confirmed|find|finds|found|demonstrate|demonstrates|demonstrated|warn|estimate";

const research = [
  new RegExp(
    String.raw`\b(?:${unnamed}) (?:have |has |all |also |clearly |now |consistently |repeatedly ){0,2}(?:${found})\b(?! (?:us|me|up|off)\b)`,
    "i",
  ),
  /\baccording to (?:the )?(?:(?:some|many|most|several|recent|new|a|a recent|a new|one|various) )?(?:research|studies|study|experts|statistics|surveys|survey|polls|poll|data|scientists|reports|estimates)\b(?! (?:by|from|of|published|in the) )/i,
  /\b(?:it is|it['’]s) (?:well[- ](?:known|documented|established)|a (?:known|proven|well-known) fact)\b|^statistically\b/i,
];

/** Twice the number, a third more: changes and differences that somebody must have measured. */
const comparison = [
  new RegExp(
    String.raw`\b(?:rose|risen|fell|fallen|grew|grown|dropped|increased|decreased|declined|jumped|plunged|soared|surged|climbed|shrank|shrunk|doubled|tripled|quadrupled|halved|slashed)\b(?: \w{1,12}){0,2} (?:by|from|to) (?:(?:about|around|nearly|almost|over|more than|some) )?[$£€]?${figure}`,
    "i",
  ),
  /\b(?:twice|two times|three times|four times|five times|ten times|\d{1,3} times) (?:as (?:likely|many|high|often|common)|more (?:likely|common|often)|(?:higher|greater) than)\b/i,
  /\b(?:fell|fallen|dropped|cut|rose|risen|grown|grew|shrunk|shrank|declined|increased) by (?:(?:about|around|nearly|almost|over|more than) )?(?:half|(?:a|one|two) (?:third|quarter|fifth)s?)\b/i,
  /\b(?:doubled|tripled|quadrupled|halved) (?:since|between|in|over|within) (?:the (?:last|past) |just )?(?:\w{1,12} (?:years|decades|months|weeks)|(?:19|20)\d\d|a (?:year|decade))\b/i,
  /(?<![\d.,])\d{1,3}(?:,\d{3})? (?:fewer|more) [a-z]{3,20} than\b/i,
];

const percent = new RegExp(
  String.raw`(${figure}|\b(?:${spelled}))(?:[ -]|-to-\d{1,3} )?(?:%|percent\b|per cent\b|percentage points?\b)(?! (?:sure|certain|confident|convinced|done|finished|ready)\b)`,
  "i",
);
/** "A hundred per cent", and what gamblers and coaches give: turns of speech. */
const idiomatic = new Set(["0", "100", "110", "200", "1000", "1,000"]);

/** What an instrument said, and a rule of thumb. */
const readOff = /\b(?:saturation|humidity|moisture|gradient|battery)\b|\b80[-/]20\b/i;

const money = [
  new RegExp(
    String.raw`[$£€]\s?${figure}\s?(?:hundred|thousand|million|billion|trillion|bn|tn|m|k)\b`,
    "i",
  ),
  /[$£€]\s?\d{2,3},\d{3}(?:,\d{3}){0,3}\b/,
  new RegExp(String.raw`${figure} (?:million|billion|trillion)\b`, "i"),
];

/** What somebody must have added up: an average, a count between two years. */
const sums = [
  /\b(?:the|an|on) (?:national |median )?average\b[^.]{0,60}?\d/i,
  /\b(?:averages? (?:of )?|median [a-z ]{0,30}(?:is|was|of|at|now) )[$£€]?\d/i,
  /(?<![\d.,$£€])\d{2,3}(?:,\d{3})? (?:(?!and |or |had |have |has |was |were |been )[a-z-]{2,20} ){1,4}(?:between|since) (?:19|20)\d\d\b/i,
];

const counts = [
  new RegExp(
    String.raw`(?<![\d,.$£€])(?:\d{1,3}(?:,\d{3}){1,4}|\d{4,9}|${figure} ${magnitude})(?: ?[a-z-]{1,14}){0,2} ?\b(?:${people})\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:(?:one|1) in (?:every )?(?:${small}|\d{1,4})|(?:${small}|\d{1,2}) (?:out of|in) (?:every )?(?:${small}|\d{1,4})|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?)(?: of)?(?: all)?)(?: [a-z-]{1,14}){0,2} (?:${people})\b`,
    "i",
  ),
];

/** "Four out of five complaints": a share of anything but time. */
const shares = new RegExp(
  String.raw`\b(?:${small}|one|\d{1,2}) (?:out of|in) (?:every )?(?:${small}|\d{1,3}) (?!(?:hours|minutes|seconds|days|weeks|months|years|times|cases|rooms)\b)[a-z]{3,20}s\b`,
  "i",
);

/** "Up 9%." is the shortest there is; a text of thousands of shorter ones is no text. */
const shortest = 7;

const first = (patterns: RegExp[], text: string) =>
  patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);

/**
 * The first hard fact an English sentence states: unnamed research, a share or a large sum, a measured change, a count
 * of people. `figure` is its figure as written, where it has one. Years, small counts and prices are no hard facts.
 */
export function hardFact(sentence: string): HardFact | null {
  if (sentence.length < shortest) return null;
  const leaned = first(research, sentence);
  if (leaned && !owned.test(sentence.slice(Math.max(0, leaned.index - 60), leaned.index)))
    return { kind: "research", figure: null };

  const share = percent.exec(sentence);
  if (share && !idiomatic.has(share[1] as string) && !readOff.test(sentence))
    return { kind: "figure", figure: share[0] };
  const changed = first(comparison, sentence);
  if (changed) return { kind: "comparison", figure: changed[0] };
  const sum = first(money, sentence);
  if (sum) return { kind: "figure", figure: sum[0] };
  const counted = first(counts, sentence);
  if (counted) return { kind: "people", figure: counted[0] };
  const added = first([...sums, shares], sentence);
  if (added) return { kind: "figure", figure: added[0] };
  return null;
}

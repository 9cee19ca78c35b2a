import type { Reading, Token } from "./reading";

/**
 * Words that are also names, animals, tools or food, and the words beside which they are. A capital inside a calm sentence
 * makes them a name. (Whole words only are ever compared, so Scunthorpe and Penistone need no entry.)
 */
const doubles = `
twatt|orkney|shetland|ferry|island
dick|moby|cheney|spotted|nixon|van
dicks|sporting|goods
cock|gun|trigger|load|rifle|pistol|hammer|cannon|aim|rooster|hen|hens|crow|crowed|crows|crowing|chicken|weather|bull|poultry|pheasant|farm
cocks|rooster|hen|hens|crow|crowed|crows|crowing|chicken|weather|poultry|pheasant|farm
prick|finger|needle|pin|skin|balloon|conscience|ears
pricks|finger|needle|pin|skin|balloon|conscience|ears
hooker|rugby|prop|scrum|general|joe
hookers|rugby|prop|scrum
hoe|garden|gardening|shovel|rake|soil|weed|weeds|weeding|farm|tool|tools|dirt|field|plymouth|plough
hoes|garden|gardening|shovel|rake|soil|weed|weeds|weeding|farm|tool|tools|dirt|field|ploughs
tit|tat|bird|birds|blue|great|coal|marsh|willow|nest|feeder
tits|bird|birds|blue|great|coal|marsh|willow|nest|feeder
boobies|bird|birds|blue|footed|nest|galapagos|gannet|gannets
ass|donkey|mule|jawbone|braying|wild|foal
asses|donkeys|mules|braying|wild
bitch|vet|dog|dogs|pup|puppies|puppy|litter|kennel|breed|breeder|breeding|sporting|bark|barking|leash|spayed|terrier
bitches|vet|dog|dogs|pup|puppies|litter|kennel|breed|breeder|breeding|brew
pussy|cat|willow|kitten|riot|galore
cum|laude|summa|magna
turd|blossom
fuks|
dyke|water|sea|beach|flood|river|dam|dams|polder|building|built|near|canal|drainage|van|dick
dykes|water|sea|beach|flood|river|dam|dams|polder|canal|drainage
faggot|meat|meatball|meatballs|dinner|sticks|gravy|fried|fuel|bundle|peas|ate|food|wood|firewood
faggots|meat|meatball|meatballs|dinner|sticks|gravy|fried|fuel|bundle|peas|ate|food|wood|firewood
fagot|wood|firewood|bundle|sticks|welding
fag|cigarette|cigarettes|smoke|smoking|lit|lighter|ash|packet|butt|end
fags|cigarette|cigarettes|smoke|smoking|lit|lighter|ash|packet
coon|maine|cat|cats|hound|raccoon|dog|hunting
coons|maine|cat|cats|hound|hounds|raccoons|dogs|hunting
chink|armor|armour|light|wall|gap|door|curtain|curtains
chinks|armor|armour|light|wall|gap|door|curtain|curtains
retard|growth|progress|to|development|flame|fire|spread
cripple|to|would|will|can|could|economy|industry|budget
spastic|paraplegia|diplegia|quadriplegia|hemiplegia|cerebral|palsy|colon|gait
spic|span
spick|span
homo|sapiens|erectus|ludens|economicus|habilis
mong|hong
lesbos|island|islands|greece|greek|aegean|moria|mytilene|camp|camps|refugees|migrants|turkey|sappho
`;

/** Of those, the ones that people are called. */
const people: ReadonlySet<string> = new Set(
  "dick dicks cock cocks hooker hookers hoe hoes prick tit tits twatt fuks dyke coon faggot fag chink homo mong".split(
    " ",
  ),
);
/** "What a Dick": before a name stands none of these. */
const counting: ReadonlySet<string> = new Set(
  "a an the you your such this that these those what total complete absolute little big huge utter real any every".split(
    " ",
  ),
);

/** Words that only hold the letters of a crude or scornful one; the model, which reads letters, is asked without them. */
const harmless = `
sympathetic sympathetically unsympathetic unsympathetically antipathetic empathetic apathetic hypothetical hypothetically
hypotheticals hypocotyl idiom idioms idiomatic idiomatically idiosyncratic idiosyncrasy idiosyncrasies oxymoron oxymorons
oxymoronic dumbbell dumbbells dumbwaiter dumbwaiters dumbfounded dumbstruck pussycat pussycats pussyfoot pussyfoots
pussyfooted pussyfooting foolscap foolproof garbageman radiotherapist radiotherapists therapist therapists suckerfish
honeysuckle honeysuckles scumble scumbled scumbling jerkin jerkins jerky crapshoot scrap scraps scrapped scrapping
cockatoo cockatoos cockerel cockerels cockle cockles cockney cockpit cockpits cocktail cocktails peacock peacocks
shuttlecock shuttlecocks woodcock weathercock titmouse titmice titular cumulative circumstance circumstances cucumber
cucumbers niggle niggles niggling sniggered raccoon raccoons cocoon cocoons tycoon tycoons
shiitake clownfish trumpet trumpets pigment pigments pigeon pigeons bitumen bituminous
`;

/** Two words that are one thing, whatever the first is by itself. */
const things = `
jerk chicken|jerk pork|jerk seasoning|jerk spice|dumb waiter|dumb waiters|dumb phone|dumb phones
idiot proof|sucker punch|pussy willow|pussy willows|bitches brew|spastic paraplegia|spastic diplegia
spastic quadriplegia|spastic hemiplegia|cum laude|cock fighting|trash can|trash cans|garbage can|garbage cans|garbage truck
garbage trucks|garbage collection|garbage collectors|clown fish|killer whale|killer whales|fool proof
`;

/** Places called what is a crude or scornful word elsewhere; people live there, and say so. */
const places = `
dildo|south dildo|dildo run|fucking|titty ho|titty hill|twatt|lesbos|moron|moron de la frontera|intercourse|hooker|pussy|wank
dyke|devil's dyke|offa's dyke|plymouth hoe|sugar tit|toad suck|knob lick|great cockup|little cockup|bell end|nob end|spick
blow me down|wankers corner|wanker's corner|minge|boob|bitche
`;
/** The same, but only with a kind of place behind: "Bastard Township". */
const placesOfAKind = `
bastard|minge|dick's|cock|slutshole|slut's hole|boob|coon|chinaman's|hoe|stupid|dumb woman's|prick|whore's|tit|titty|cum|bitch
dead women|dead woman's|dead man's|murderkill|slaughter|scum|hooker|pussy|wank|dildo
`;
const kinds = `
lane street road avenue terrace close hill hills mount mountain mountains lake lakes river creek brook bay cove run point head
island islands county township parish crossing bridge valley falls springs park hall common end ho wood woods forest marsh
fields ferry abbey castle rapids junction station beach pond rock rocks corner ridge flats gap gulch canyon meadow meadows village
`;

const lines = (text: string) => text.trim().split("\n");
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const names = (text: string): ReadonlySet<string> =>
  new Set(lines(text).flatMap((line) => line.split("|")));

const doubleMeanings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lines(doubles).map((line) => {
    const [word = "", ...beside] = line.split("|");
    return [word, new Set(beside)];
  }),
);
const harmlessWords = words(harmless);
const thingNames = names(things);
const wholeNames = names(places);
const namesOfAKind = names(placesOfAKind);
const kindsOfPlace = words(kinds);

/** Whether a word only holds the letters of another, or is half of a thing's name. */
export function isHarmless({ tokens }: Reading, at: number): boolean {
  const [before, word, after] = [
    tokens[at - 1]?.word,
    tokens[at]?.word ?? "",
    tokens[at + 1]?.word,
  ];
  return (
    harmlessWords.has(word) ||
    thingNames.has(`${word} ${after}`) ||
    thingNames.has(`${before} ${word}`)
  );
}

/**
 * Whether a crude word is a name ("Dick Cheney") or has its other meaning ("a garden hoe"), which the capital or the words
 * around it say.
 * @param slur whether it is a name for people: a capital alone excuses none
 */
export function hasOtherMeaning({ tokens }: Reading, at: number, slur: boolean): boolean {
  const token = tokens[at];
  const beside = doubleMeanings.get(token?.word ?? "");
  if (!token || !beside) return false;
  const before = tokens[at - 1];
  const nextToName = [before?.raw ?? "", tokens[at + 1]?.raw ?? ""].some(isCapital);
  const inside = before?.sentence === token.sentence && !slur && !counting.has(before?.word ?? "");
  if (people.has(token.word) && isCapital(token.raw) && (nextToName || inside)) return true;
  return tokens
    .slice(Math.max(0, at - 12), at + 13)
    .some((near) => near.sentence === token.sentence && beside.has(near.word));
}

/** A word within what stands where a place is named; `known` where a place is called that. */
export type Place = { known: boolean };

/**
 * Whether the word at this place is part of a place's name: capitals in a sentence that is not all capitals, after "in" or
 * "the village of", before ", Ontario", or with a kind of place as the last of them.
 * @returns null where it does not stand as one
 */
export function asPlace({ text, tokens }: Reading, at: number): Place | null {
  const token = tokens[at];
  if (!token || !isCapital(token.raw) || !isCalm(tokens, at)) return null;
  const joined = (left: number) =>
    tokens[left]?.sentence === token.sentence &&
    tokens[left + 1]?.sentence === token.sentence &&
    /^[ -]$/.test(text.slice(tokens[left]?.end, tokens[left + 1]?.start));
  let [from, to] = [at, at];
  while (joined(from - 1) && isCapital(tokens[from - 1]?.raw ?? "") && at - from < longest) from--;
  if (from < at && tokens[from]?.word === "the") from++;
  while (joined(to) && isNamed(tokens[to + 1]?.raw ?? "") && to - at < longest) to++;
  const name = tokens.slice(from, to + 1).map(({ word }) => word);
  const kind = name.length > 1 && kindsOfPlace.has(name.at(-1) ?? "");
  const last = tokens[to];
  const inRegion =
    tokens[to + 1]?.sentence === token.sentence &&
    isCapital(tokens[to + 1]?.raw ?? "") &&
    text.slice(last?.end, tokens[to + 1]?.start) === ", ";
  if (!kind && !inRegion && !(isLocated(tokens, from) && goesOn(text, tokens, to))) return null;
  const known =
    wholeNames.has(name.join(" ")) || (kind && namesOfAKind.has(name.slice(0, -1).join(" ")));
  return { known };
}

/** Words in one name, at most. */
const longest = 4;

const isCapital = (raw: string) => /^\p{Lu}\p{Ll}/u.test(raw);
/** "Morón de la Frontera": small words stand inside a name. */
const isNamed = (raw: string) => isCapital(raw) || raw === "de" || raw === "la";

/** Where most of the words about it begin small, a capital says something. */
function isCalm(tokens: Token[], at: number) {
  const near = tokens
    .slice(Math.max(0, at - 20), at + 21)
    .filter(({ sentence }) => sentence === tokens[at]?.sentence);
  return near.filter(({ raw }) => /^\p{Ll}/u.test(raw)).length * 2 >= near.length;
}

const locating =
  words(`in near from at past along outside around through towards toward via beyond between visit visited visiting leave left
  reach reached and of`);
const settled =
  words(`village villages town towns city hamlet parish county island islands people mayor bishop council residents
  district province port borough bridge ferry valley cape lake river mount mountain abbey church station north south east west
  miles outside half part`);

/** "in", "near", "the village of"; "and" and "of" only after a place or a kind of place. */
function isLocated(tokens: Token[], from: number) {
  const before = tokens[from - 1];
  if (!before || before.sentence !== tokens[from]?.sentence || !locating.has(before.word))
    return false;
  const earlier = tokens[from - 2];
  if (before.word === "of") return settled.has(earlier?.word ?? "");
  return before.word !== "and" || isCapital(earlier?.raw ?? "");
}

const goingOn =
  words(`in is was are were and or on for has had have to at with when where after before near since until but as by
  from because who that which there would will should does did lost got makes made took`);

/** A name ends the sentence, or the sentence goes on about it; "in Fucking traffic" does neither. */
function goesOn(text: string, tokens: Token[], to: number) {
  const next = tokens[to + 1];
  if (!next || next.sentence !== tokens[to]?.sentence) return true;
  if (/[,;:()–—]/.test(text.slice(tokens[to]?.end, next.start))) return true;
  return goingOn.has(next.word) || /ed$/.test(next.word);
}

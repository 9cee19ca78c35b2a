/**
 * The words the policy calls profanity and vulgarity. A word stands with the endings it takes: "fuck|s|ed" is fuck, fucks,
 * fucked. Written by us; kept short on purpose: what is only rude in some mouths (damn, crap, hell, bloody) is not here.
 */
const profanities = `
fuck|s|ed|er|ers|in|ing|n|up|ups|off|face|faces|head|heads|wit|wits|wad|tard|tards|able|stick|ery|boy|nut|nugget|fest|ton|a|you|u|me|this|that|all
motherfuck|s|ed|er|ers|in|ing|a|as
mothafuck|s|a|as|in|er
muthafuck|a|as|er
clusterfuck|s
mindfuck|s|ed
skullfuck|ed|ing
unfuck
fucc
fuk|s|er|ers|in|ing|d|ked|king
fck|s|ed|in|ing|er|n
fcuk|s|ed|ing
fvck|s|ed|ing|er
phuck|s|ed|ing|er
phuk|s|ed|ing
fuxk|ing|er
fuq
fook|in|ing
mofo|s
mutherfuck|er|ers|ing
stfu
gtfo
lmfao
wtf
omfg
ffs
gfy
eabod
shit|s|ty|tier|tiest|ting|ted|ter|ters|head|heads|hole|holes|face|bag|bags|show|shows|storm|storms|stain|stains|post|posts|posting|poster|posters|load|loads|can|list|bird|birds|wit|ball|balls|stick|house|houses|tastic|less|faced|canned|lord|lib|libs|hawk|heel|heels|kicker|kickers
bullshit|s|ter|ters|ting|ted
horseshit
batshit
dipshit|s
apeshit
chickenshit|s
dogshit
jackshit
ratshit
shithouse
shyt|ty
sht
biatch|es
beotch|es
biotch
bitch|es|ed|ing|y|in|ier|ass
sonofabitch|es
ass|es
asshole|s|ry
arse|s|d|wipe|wipes
arsehole|s
asshat|s
asswipe|s
assclown|s
assface|s
assbag|s
assholery
asscrack
asskisser|s
jackass|es|ery
dumbass|es
dumass|es
smartass|es
badass|es|ery
fatass|es
lardass|es
hardass|es
kickass
wiseass|es
candyass
azz
azzhole|s
azhole|s
ahole|s
aholes
bastard|s|ly
bollocks
bollox
bugger|s|ed|ing
wank|s|ed|er|ers|ing|y|stain
tosser|s
twat|s|waffle|waffles
pisser|s
piss|ed|es|ing|ant|ants|y
pissoff
goddamn|ed|it
goddam|ned
goddamnit
gawddamn
prick|s
dick|s|head|heads|wad|wads|hole|bag|ish|face|weed
dik|head|heads
cock|s|sucker|suckers|sucking|head|heads|womble
cocksuck|s|er|ers|ing
cuck|s|ed|servative|servatives
douche|s|y|bag|bags|canoe
douchebag|s|gery
knobhead|s
bellend|s
nutsack|s
ballsack|s
numbnuts
turd|s
scumbag|s
`;

const vulgarities = `
cunt|s|y|ish|ing
whore|s|d|dom|ish|house|monger
slut|s|ty|tier|tiest|tish
skank|s|y
hoe|s
hooker|s
tit|s|ties|ty
titties
boob|s|ies
boobies
pussy|s
pussies
clit|s
cum|s|shot|shots|dump|bucket|guzzler
jizz|ed
spooge
blowjob|s
handjob|s
rimjob|s
dildo|s|es
butthole|s
buttplug|s
butthurt
buttfuck|er|ers|ed|ing
assfuck|er|ed|ing
titfuck|ing
deepthroat|ed|ing
gangbang|ed|ing|s
milf|s
horny
jerkoff|s
jackoff|s
circlejerk|s|ing
fap|ping
cooch|ie
coochie
schlong
poontang
minge
fleshlight
cocksleeve
`;

/** Names for people that exist to put them down for who they are. */
const slurs = `
nigger|s|ish|y
niggar|s
niggr|s
nigga|s|z
niggas
niglet|s
sandnigger|s
faggot|s|ry|y
fagot|s
fag|s|gy
kike|s
spic|s
spick|s
chink|s|y
gook|s
wetback|s
beaner|s
tranny
trannies
trannie
shemale|s
coon|s
raghead|s
towelhead|s
cameljockey|s
darkie|s
darky
jigaboo|s
paki|s
wop|s
dago|s
pikey|s
gyppo|s
heeb|s
kaffir|s
golliwog|s
muzzie|s
muzzy
zipperhead|s
chinaman
injun|s
dyke|s
lesbo|s
homo|s
mong|s
mongoloid|s
spastic|s
spaz
retard|s
cripple|s
negress
halfbreed|s
`;

/** Slurs that those they were meant for also use of themselves: never refused unread. */
export const reclaimed: ReadonlySet<string> = new Set(
  "nigga niggas niggaz queer queers dyke dykes fag fags homo homos tranny cripple cripples coon mong spastic wop paki".split(
    " ",
  ),
);

/** Whole phrases of plain words; not before a word with a sign: "blow me down" is no oath. */
const phrases = `
go to hell
kiss my ass
kiss my arse
eat shit
suck my
suck it !up
suck a dick
screw you !over
screw off
screw yourself
blow me !down !away !over
piss off
bugger off
sod off
eff off
eff you
f off
f you
f u
son of a bitch
sons of bitches
bloody bastard
bloody bastards
burn in hell
rot in hell
up yours
go screw
jerk off
jack off
hell with you
what the hell is wrong with you
who the hell do you think
what the f
shut the hell up
pain in the ass
no shit
damn you
goddamn you
god damn
your mom sucks
eat a dick
bag of dicks
balls deep
`;

const list = (text: string) => text.trim().split("\n");

function spelledOut(text: string): string[] {
  return list(text).flatMap((line) => {
    const [stem = "", ...endings] = line.split("|");
    return [stem, ...endings.map((ending) => stem + ending)];
  });
}

export type Kind = "racism" | "profanity" | "vulgarity";

export const swearwords: ReadonlyMap<string, Kind> = new Map([
  ...spelledOut(slurs).map((word) => [word, "racism"] as const),
  ...spelledOut(vulgarities).map((word) => [word, "vulgarity"] as const),
  ...spelledOut(profanities).map((word) => [word, "profanity"] as const),
]);

/** The words of each phrase, and those before which it means something else. */
export const swearingPhrases = list(phrases).map((line) => {
  const words = line.split(" ");
  return {
    words: words.filter((word) => !word.startsWith("!")),
    unless: words.filter((word) => word.startsWith("!")).map((word) => word.slice(1)),
  };
});

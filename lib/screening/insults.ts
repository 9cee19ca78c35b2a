import { shapePhase, shapes } from "./meaning";
import { patterns } from "./patterns";

/** An insult whose target is the one spoken to, or who wrote the piece. */
const aimed = patterns(`
you are {adv}* {insult}
you are {adv}* {insulting}
your {adv}* a|an {adv}* {insult}
you {adv}* sound|look|act|talk|write|think like {adv}* idiot|moron|imbecile|retard|troll
you sad|stupid|pathetic|ignorant|disgusting|ugly|silly|miserable|vile|little|lying|dumb|arrogant {adv}* {insult}|man|woman|person|people|troll|excuse|creature|worm|thing
you {adv}* idiot|idiots|moron|morons|imbecile|imbeciles|scum|retard|retards|dimwit|cretin|twit|loser|losers|lowlife|scumbag|libtards|libtard
author|writer|columnist|editor|reporter|journalist|reviewer|moderator is {adv}* {insult}
author|writer|columnist|editor|reporter|journalist|reviewer|moderator is {adv}* {insulting}
your mother|mom|parents should|must {adv}* have|be {adv}* {adv}* ashamed|aborted|dropped
your life is {adv}* worth|worthless|nothing
i|we {adv}* {hate} you
you {adv}* disgust|sicken|repulse me
you make me sick
piece|waste of {adv}* garbage|trash|skin|space|oxygen|filth|scum
drop dead
crawl back under|to|into
go back under|to|into your {adv}* bridge|hole|rock|cave|basement|swamp
you are|sound {adv}* stupid|dumb as a
nobody|everybody likes|laughs|hates|cares|mocks at|you|about|what you
`);

/** Aimed at somebody who is not here, or at what was said, or rude without a name: a person looks. */
const possible = patterns(`
{third}|<one> is|are|was|were {adv}* {insult}
{third} is|are {adv}* {insulting}
{role}|{speaker}|people are {adv}* {insult}
what {adv}* idiot|moron|imbecile|loser|coward|jerk|retard|pig|scumbag
what {adv}* stupid|ignorant|idiotic|moronic|pathetic {adv}* comment|post|reply|person|man|woman|question|remark
your {adv}* {insulting} {adv}* comment|post|argument|opinion|lies|article|reasoning|logic|drivel|brain|head|mind|ideas|rant
your {adv}* ignorance|stupidity|idiocy|bigotry|arrogance|cowardice|drivel
{adv}* {insulting} {insult}|woman|man|people|person|bunch|liberals|conservatives|comment|drivel|article
this|these|those|such|bunch|pack|of {adv}* idiots|morons|imbeciles|losers|cowards|clowns|scum|liars|fools
^ {adv}* {insult} $
shut up
shut your|the|it {adv}* mouth|trap|pie|up|face|piehole
get a life|brain|clue|grip
grow up
go away troll|you
are you {adv}* stupid|dumb|retarded|insane|blind|illiterate|brainless|crazy|dense|idiot
do not be {adv}* {insulting}|{insult}
how stupid|dumb|ignorant|dense|thick can|are you|do|must
your|your mother's|mommy's mother's|mom's|mommy's basement
take your meds|medication
need|needs|get|seek {adv}* psychiatric|mental help|treatment|care
have no brain|brains|shame
your {adv}* tiny|small|little|pea brain|mind|brained
only {adv}* {insult}|a {adv}* would|could
too stupid|dumb|ignorant|dense|thick to
brain|brains of a
you people are
nobody|no cares|one asked|what|cares you
must be nice to
imagine being {adv}* this|that|so
short bus
thinking|reading|logic|math is {adv}* not your {adv}* strong|forte|thing
keep typing|talking|crying|digging it|while
cry|cope more|harder
go cry|whine to|about
bless your heart
sit down and
you are|sound|must|look|seem|were .. {insult}|{insulting}
you {adv}* {insult}
your .. {insult}|{insulting}
{speaker} .. is|must|sounds .. {insult}|{insulting}
he|she|they|{speaker} is|are|was|were .. {insult}
you are|must|have .. too|so .. {insulting}
only .. {insult}|{insulting} like|as you
all|most|those|these {role} .. {insult}|{insulting}|{vile}
{role} are .. {insult}|{insulting}|{vile}|{vermin}
iq of|lower|below
learn|know how? to read|think|spell $
you are not .. bright|smart|clever|sharp|sane
brain cell|cells
what is wrong with you
you .. embarrassment|embarrassing
embarrassing yourself|yourselves
padded cell|room
are you always|really|just this|that|so|too .. {insulting}|slow|blind
sick|soft in the head
off your meds|rocker
you .. ashamed of yourself|yourselves
nothing but contempt|disgust|scorn for .. {person}
i|we .. {hate} you|{role}
you .. make|makes .. me .. sick|puke|vomit|ill
little man|boy|girl|lady $
`);

export const findInsult = shapePhase("discourtesy", [
  ...shapes("refused", aimed),
  ...shapes("held", possible),
]);

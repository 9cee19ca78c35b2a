import { dismissals } from "./dismissals";
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
you are {adv}* {dimmer} than
you are {adv}* {dimmest} {adv}* person|man|woman|commenter|writer|human|creature|thing|poster
you {adv}* waste of {adv}* space|oxygen|air|skin|time
you {adv}* excuse for {det}* human|man|woman|person|journalist|writer|being|editor
whoever wrote|writes this|that is {adv}* {insult}|{insulting}
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
{dimmer} than
{dim} as {det}* brick|bricks|post|plank|planks|mud|rock|rocks|stump|doorknob|door|dirt|two|box|fence|pig|sheep
{brighter} than you
you|your|they|he|she|{speaker} .. {dimmest} .. person|man|woman|commenter|writer|human|creature|thing|poster|one|people
{dimmest} {adv}* person|man|woman|people|thing .. on|in|i .. site|page|thread|planet|earth|world|met|ever|here|seen
brain .. size of
you|your|his|her|their|the|{speaker} .. size of .. pea|peanut|walnut|raisin
intelligence|iq|brain|brains|wit|mind|personality|charm|charisma|spine of .. {det} .. doorknob|brick|pea|turnip|potato|goldfish|gnat|slug|rock|plank|toddler|child|flea|cabbage|amoeba|hamster|houseplant|snail|sheep
your iq|brain|brains|head|skull .. is|must|be|are .. size|lower|smaller|empty|hollow|missing|mush|fried|dead|damaged|made|rotten|smooth|room
you|your .. brain damaged
you .. brain damage
you {adv}* {adv}* have|has|got no|half|zero {det}* {adv}* brain|brains|spine|shame|soul|intelligence|decency|morals
you {adv}* lack|lacks .. intelligence|brain|brains|sense|decency|wit|shame|spine
dropped .. on .. your|his|her head
mother|mom|mum|parents .. drop|dropped|ashamed .. you|of
whoever|anybody|anyone .. wrote|writes|believes|thinks|likes .. is .. {insult}|{insulting}
only .. {insult} .. would|could|like
you|{speaker}|he|she .. is|are|must|be .. {insult}|{insulting}|{dim}
what kind|sort of .. {insult}|person|man|woman .. write|writes|are|would|says|thinks
are you really|that|this|always|actually|seriously|honestly|so|just .. {dim}|{insulting}|{insult}
are you .. {dim}|{insult} or
how {dim}|{insulting} .. can|could|are|do|must .. you|one|anybody|be
get|grow|buy|find|borrow|use|rent .. a|some|your {adv}* brain|brains|spine|backbone|grip $
get|grow|buy a|some|yourself brain|brains|spine|backbone|life|clue|iq
get lost|stuffed|bent|over yourself|{insult}|you|pal
get lost $
your|his|her head out of|up your|his|her
your {adv}* backside|behind|rear|arse|bum
with both hands
full of it|yourself|crap|rubbish|hot|nonsense $
you are .. full of it|yourself|yourselves|crap|hate|rubbish|garbage|nonsense|bile|shit
stop|quit being {adv}* {insult}|{insulting}|{dim}
not the sharpest|brightest|smartest|quickest
sandwiches|cards|bricks|fries|eggs short of
lights are on
go {adv}* play in traffic
go back to bed|school|kindergarten|nursery|sleep|mommy|mummy|preschool|your
play in traffic
take|took|swallow|forgot your pills|meds|medicine|tablets|medication
nobody|noone likes|loves|wants|asked|needs|respects|invited you
nobody .. wants|needs|asked|cares .. your|you {adv}* opinion|opinions|here|think|for
excuse for {det}* human|man|woman|person|journalist|writer|being|editor|article|father|mother|reporter
sorry|poor|pathetic|vile|miserable|sad|lame|pitiful excuse for {det}*
you are .. stain|blot|disgrace|shame|insult|embarrassment|embarassment|cancer|plague|curse|blight|burden|pest .. on|to|of
your .. stupidity|ignorance|idiocy|arrogance|dishonesty|hypocrisy|cowardice|malice|vanity .. is|are|knows|has|amazes|astounds|never
your|you .. {insult} $
your a|an {adv}* {insult}|{insulting}
you .. creature|beast|rodent|insect|worm|wretch|slime $
you {adv}* creature|beast|rodent|insect|worm|wretch|slime|scum|vermin|swine|filth
what {det}* {adv}* {insulting}|miserable|ugly|wretched|sad|horrible {adv}* creature|person|man|woman|human|specimen|individual|people you
you .. look|looks|smell|sound|sounds like .. back|end|pig|dog|monkey|ape|toad|clown|horse|cow|brat|toddler|whale|baby|child|rat|{insult}
my dog|cat|hamster|toddler|goldfish|parrot|houseplant|budgie .. smarter|better|more|brighter|knows|writes|understands .. than|you
houseplant|houseplants|rocks|vegetables|turnips|goldfish .. smarter|brighter|cleverer|better .. than
{insult} like you|yourself
as {dim} as you
people like you make|are|disgust|ruin|should
basement|cellar $
living|lives|live in|with .. mother's|mom's|mum's|mother|mom|mum|parents
piece of work
you would not know .. if it bit|hit|slapped|punched
could not find your|his|her own
off your|his|her|their trolley|head|nut|rocker|meds
stop breathing|wasting .. our|my|air|oxygen
do .. us .. favour|favor .. and shut|stop|leave|go|die|quit|disappear
born .. stupid|dumb|an idiot|a fool
die stupid|dumb|ignorant
you .. too {dim}|{insulting}|{dim} .. to|for
{dim} people|person|man|woman like you
crawl|slither|scurry|creep back|away|off
go back to .. hole|cave|swamp|rock|sewer|bridge|zoo
shut it|up|your
zip it|your
you {adv}* {insulting} {insult}|man|woman|boy|girl|person|pig|cow|dog|old|thing
you make .. me .. sick|puke|vomit|ill
you|your ... {rude}
{rude} ... you are|sound|look|write
{rude} you $
{speaker}|whoever .. {rude}
person who|that .. {rude}
nobody|none .. as {dim}|{insulting} as
{brighter} .. than you|this|him
seen|met|known|heard {brighter} .. than|at|in
rocks|sawdust|straw|air|nothing|mush|porridge|cotton .. in|between .. your head|ears|skull
tie|lace your .. shoes|shoelaces|laces
you belong|belongs in|on .. asylum|zoo|circus|nuthouse|cage|institution|dump|gutter|kindergarten
brains|brain|wit|manners|morals|charm|iq of .. a|an
keep|close|shut .. your {adv}* mouth|trap|gob
special kind of {dim}|idiot
takes a special
are you|we .. five|six|three|four|ten|two years
how .. even|ever .. manage .. to|get .. dressed|tie|breathe|morning
you .. reason .. they .. instructions|warning|warnings|labels
can not|could not even spell|read|write|count
you .. failed .. every|school|class|life
shame on you .. {insult}
`);

export const findInsult = shapePhase("discourtesy", [
  ...shapes("refused", aimed),
  ...shapes("held", [...possible, ...dismissals]),
]);

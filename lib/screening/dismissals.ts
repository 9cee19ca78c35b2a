import { patterns } from "./patterns";

/**
 * Contempt for a person in the set phrases of English, British and American, that have no harsh word in them: for a want
 * of wits, of standing, of anybody's love; and ways to send somebody off. A person looks.
 */
export const dismissals = patterns(`
you {adv}* are|is {adv}* a|an|such {adv}* {jibe}
you are {adv}* {jibe} $
you are {adv}* {slight}
^ {adv}* you are {adv}* {mad}
are you {adv}* {slight} $
you absolute|complete|total|utter|right|proper|massive|colossal|prize|giant|daft|silly|stupid|sad|bitter|miserable|dozy|gormless|muppet|great {adv}* {jibe}|{insult}|cow|bat|bag|man|woman
what a|an {adv}* {jibe}|{insult} you|he|she
a complete|total|utter|absolute|proper|right {jibe} $
{speaker} {adv}* is|seems|sounds|must {adv}* be? {adv}* {jibe}|{slight}|{insult}|{insulting}
this|that {fellow} {adv}* is|are|must|needs {adv}* be? {adv}* {insult}|{insulting}|{jibe}|{slight}
you obviously|clearly|really|must are|be|have .. {insult}|{insulting}|{jibe}|{slight}
{resident} {adv}* troll|idiot|fool|clown|moron|drunk|lunatic|bore|know-all|windbag|genius|crank|expert
you {fellows} {adv}* are|make|have|should|never|can|disgust|need
you .. bunch|pack|shower|load of {adv}* {insult}|{jibe}|{vermin}
^ call|calling yourself|himself|herself|yourselves {det}
and|you|he|she|they call|calls yourself|himself|herself|yourselves|themselves {det}
you|he|she|{speaker} write|writes|think|thinks|argue|argues|reason|reasons|talk|talks|sound|sounds|behave|behaves|act|acts|spell|spells|type|types|look|looks|smell|smells|sing like .. {lowly}|{jibe}|{insult}
you|your|he|she|{speaker} .. have|has|had|with {det}* {adv}* {faculty} {faculty}? of .. a|an|your|my
as {use} as {det} {adv}* {lowly}|chocolate|glass|wet|dead|damp|concrete|ashtray|brick|bricks|rock|rocks|hammer|plank|planks|post|fridge|marble|spoon|doorknob|stump
{use} as {det} {adv}* chocolate|ashtray|brick|bricks|rock|rocks|hammer|plank|planks|marble|spoon|doorknob|stump
met|seen|known|had|got|owned|scraped .. with|has more|better .. {faculty}|sense|talent|class|style|empathy|honesty|credibility|wisdom|knowledge|insight|decency|understanding than you|this|the|that|him|her
{lowly} .. with|has|have|had more|better|greater .. than you|this
{lowly} {adv}* could|can|would .. write|do|argue|think|explain|understand|run|have .. better
even {det} {adv}* {lowly} could|can|would .. write|do|see|understand|manage .. this|that|better|it
{many} .. brain cell|cells
{few} .. brain cell|cells|braincell|braincells
you|he|she|{speaker} .. not .. got .. brain|brains|clue|wits|sense|wit|spine|backbone|marbles
lights|light .. on|out .. nobody|nobody's|home|upstairs
nobody home|upstairs
nothing|little|much|empty|vacant|vacancy .. between|upstairs .. ears|$
not .. sharpest|brightest|cleverest .. tool|knife|bulb|crayon|pencil|box|drawer|shed|spark|penny|star|you|is|are
sharpest tool|knife|pencil .. in|you|are
brightest bulb|spark|crayon|star|button .. in|you|are
{short} of a|the|your
{short} .. short
a few|couple .. short of|of
few|couple|several|one {many} short
not .. playing|play with .. full deck
half|not .. a|full|all .. deck|shilling|marbles
not all there
loose|screw|screws loose
you {adv}* have? {adv}* lost the|your plot|marbles|mind|grip|reason|senses
off|out of? your {adv}* trolley|head|rocker|nut|mind|tree|skull|chump|depth
thick as two|pig|mince
rub|rubbing .. together
crayon|crayons
colour|color is the sky
what|which planet .. you|he|she .. on|from|live|living|inhabit
back on|to your planet
wheel .. hamster
have|get|need|needs|want|wants your|his|her head|brain {adv}* examined|checked|read|looked
brain|personality transplant
your carer|nanny|nurse|mummy|mommy|warder|babysitter
past|beyond your bedtime|nap|naptime
your bedtime
let|allowed|allow you .. out|near|online|loose|unsupervised
take|remove|confiscate|grab {det}* keyboard|crayons|laptop .. off|away|from
put|step .. down|away .. keyboard|crayons|pipe
day release
what {adv}* are you|they {adv}* smoking|drinking|on|taking|sniffing $
what .. you .. smoking|sniffing|snorting
have|been you been|been drinking|smoking
are you {adv}* drunk|stoned|high|blind|deaf|mental|nuts|mad|thick|slow|dim|special|illiterate|stupid $
do|did|can you even|ever|actually|at know|learn|read|write|think|count|spell .. how|read|write|think|count|spell $
can you {adv}* even read|write|count|spell|think
did you {adv}* ever? {adv}* go|attend|finish|pass to? school|college|university|kindergarten
which|what box|packet|cereal|cracker|mill .. degree|diploma|licence|license|qualification
got|get|bought|found|won your|his|her {adv}* degree|diploma|licence|license|qualifications|phd|badge .. in|from|out|on|off
how .. someone|somebody|anybody|person|one|you so {dim}|{slight}|{insulting}
how {adv}* did|do you {adv}* ever {adv}* get|got|graduate|qualify|become|pass|survive|manage
how do you {adv}* sleep|live|look .. night|yourself|mirror
wow|amazing|incredible|breathtaking|astonishing|staggering .. how|you {adv}* {dim}|{slight}|{insulting}
as {dim}|{insulting}|{slight} as you|he|she .. look|looks|sound|sounds|write
being this|so thick|dumb|stupid|dense|dim|clueless
imagine .. being|choosing|waking|thinking .. {dim}|{insulting}|{slight}
being this {dim}|{insulting}|{slight}|simple|gullible|naive
it must be {adv}* {soft} {adv}* to|being|living|that
you must be .. {fun} at|in
fun|hoot|riot|joy|delight|laugh|blast|hit at parties|dinner|weddings
you {adv}* really|actually|honestly|genuinely think|believe you are {adv}* clever|smart|funny|special|important|witty
who do you think you are
you think|thinks you|yourself are|as .. clever|special|funny|important|witty|genius
nobody|noone|who {adv}* cares|asked|gives|invited|wants|likes|misses you|what|for|about|to|a .. {adv}* you|your
who asked you
nice|good|great|well try|one|done|work .. genius|einstein|sherlock|sunshine|sweetheart|sweetie|darling|buddy|moron|dummy|princess
okay|ok|sure|right|yes|yeah|aww|oh|sorry|listen|look|hey|hello|well|no|thanks|wow genius|einstein|sherlock|sunshine|sweetheart|sweetie|darling|princess|grandad|grandpa|grandma|gramps|boomer|granny|snowflake|cupcake|buttercup|petal|karen|kiddo|sonny|fatso|tubby|baldy|shorty|fatty|lardy|pal|bozo|love $
einstein|sherlock|cupcake|buttercup|sonny|grandad|fatso|fatty|tubby|baldy|bozo|chump|kiddo|lardy|numbnuts|brainbox|bigmouth $
^ genius|einstein|sherlock|sunshine|sweetie|princess|cupcake|buttercup|petal|sonny|grandad|gramps|fatso|fatty|baldy|bozo|chump|kiddo .. you|your|try|go|get
slow clap|handclap
give .. medal|biscuit|cookie|lollipop|gold
congratulations|congrats|bravo .. you .. managed|won|proved
congratulations|thanks|thank .. for .. proving|confirming .. {insult}|{slight}|{insulting}|{jibe}|{vermin}|{vile}|you
stupidest|dumbest|thickest|silliest|daftest|laziest {adv}* {thing} .. i|you|ever|on|in|this
worst|laziest {adv}* writer|columnist|journalist|author|person|reporter|doctor|teacher|mother|father|editor|commenter .. ever|i|in|on|this|who
most {dim}|{insulting}|{slight} {adv}* person|man|woman|writer|commenter|columnist|human|individual|people|author|creature|idiot
^ {adv}* you are {adv}* a|an {!kindly}
^ {soft2} {adv}* you are {adv}* a|an {!kindly}
you have|possess|has {adv}* the {!kindly} .. of a|an
you are .. kind|sort|type of {fellow}|people|person|parent|teacher|doctor who|that
^ you are {adv}* what is wrong
you are {adv}* the reason {det}* {!kindly} .. can not|no|never|hates|dying|failing|broken|laughs|hate
come|comes across|over as {adv}* a|an|{slight}|{insulting}|{jibe}
you are {adv}* about as
you are|have {adv}* as {!kindly} {use}? .. as a|an|two|the
as much|little use|good|help|sense|brain|brains|wit|charm|tact as {det}
you are not .. you are {adv}* {adv}* a|an
your brain|skull is|runs|must|has
your mind|head is|runs|must .. empty|running|tiny|rotten|broken|gone|full|made|mush|closed|small
^ {adv}* you {nasty} {!verbs}
{nasty} {nasty} {jibe}|{insult}|lump|hag|bint|crone
you {nasty} .. {!kindly} $
ego|nerve|cheek|gall|neck|stupidity|brass of|on {det} {fellow}|{insult}|{jibe}|one|you
you {adv}* have {adv}* some neck|nerve|cheek|gall|brass
cop on|yourself
catch yourself on
boil your head
^ {adv}* shove|buzz|clear|push off $
feck|naff|bog|sod|bugger off
hand back|in your {adv}* degree|licence|license|badge|diploma|notebook|medal|pen|card|keyboard|salary
your {adv}* late? {family} would|must|will be .. spinning|turning|ashamed|weeping|horrified|rolling
is there .. {adult} .. who|at|around|in|we|there
off your|his|her|their medication|meds|pills|tablets again
off your medication|medicine|pills|tablets|rails
oxygen thief|thieves|bandit
{wits} .. you|he|she|they was|were born with
^ you|{fellow}|he|she|that|this {fellow}? have|has|did|do|does not {adv}* have? got? the|an|any {adv}* brains|brain|sense|wit|wits|decency|guts
you|{speaker} are|is {adv}* beneath|below|beyond contempt
not in your case
you people|libs|cons|lot|guys|liberals|lefties|tories|conservatives|boomers are .. all {adv}* the? same|{insult}|{insulting}|{vermin}|dumb|thick|liars
{family}|class|{lowly} {adv}* makes|writes|has|knows|argues|thinks|shows|talks .. better|more|stronger .. than you|this
collect|fetch|control your|his|her|their {adv}* nan|gran|granny|grandad|dad|grandpa
women|men|parents|mothers|fathers|liars|cowards|idiots|types|morons like you {adv}* are|make|should|set|never|have|give|ruin|deserve|need
what {adv}* sort|kind of .. a|an {insult}|{slight}|selfish|terrible|bad|monster
you are|is {adv}* a {adv}* {terrible} {adv}* {!kindly}
you .. terrible|awful|useless|rotten|lousy|dreadful|horrible mother|father|parent|teacher|doctor|nurse|husband|wife|writer|person|human
{speaker} must have? be|been .. drunk|high|stoned|mad|asleep|drinking|smoking|insane|blind|paid|bribed
^ {adv}* stop|quit {adv}* whining|moaning|crying|lying|bleating|trolling|whingeing|sulking|barking|blathering|ranting|drooling
you {adv}* should|ought|belong|must .. in {det}* asylum|jail|prison|zoo|circus|straitjacket|nuthouse|dump|bin|museum|home
did you {adv}* {adv}* finish|pass|attend .. school|kindergarten|exam|exams|grade
has|have never {adv}* worked|done|had .. day|job
shame about {det} brain|brains|face|personality|rest|mind|attitude|character|manners
shut|pipe|button|zip|belt up|down|it|your $
shut .. up {adv}* you|and|already|about|now|please|will
sock in it
give it a rest $
stick|stay to|in|with {det}* {adv}* knitting|cooking|ironing|cleaning|baking|gossip|makeup|handbags|lane|gardening|shopping
leave .. to .. grown-ups|adults|grownups
grown-ups|adults|grownups are talking|speaking
know|learn|remember|forget your place
^ {adv}* run|trot|toddle|jog|hop|pop|scuttle|waddle along|off|on
off you trot|pop|toddle|go|jog|scuttle|crawl
jog on
do one $
sling your hook
^ {adv}* take a hike
take a {adv}* running jump
get knotted|stuffed|bent
^ {adv}* go|get back to|in|into|under {det}* {adv}* {den}
^ {adv}* get back in|under|to your|the {adv}* {den}|box|lane|kitchen
crawl|slink|slither|creep|scuttle|scurry back|home|away|off under|to|into|where
go|crawl|get|slink back|home .. where you came|come|crawled|belong
who|whoever|what|which .. let|lets|hired|hires|employs|employed|pays|gave|published|elected you|{insult}|{jibe}|{speaker} .. anywhere|a|to|near|in|be|out|loose|column|job|degree|should
who|whoever .. gave|let|hired|pays this {insult}|{jibe}|{fellow}
^ {adv}* do|and .. us|world|humanity|everybody|yourself|planet|rest .. favour|favor|favours|favors|kindness|service
so|please do .. us|world|humanity|everybody|yourself|planet|rest .. favour|favor|favours|favors|kindness|service
never write|publish|post|breed|reproduce|procreate again|anything $
spare us|me .. your|you
stop .. embarrassing|humiliating|kidding|fooling|deluding .. yourself|yourselves
give up|not .. day job
^ {adv}* get|find|try|buy a|some|an life|grip|clue|girlfriend|boyfriend|hobby|friend|mirror|dictionary|education|wash|haircut|therapist|shrink|room $
get|find yourself a life|job|grip|clue|girlfriend|boyfriend|hobby|friend|mirror|education|therapist|shrink|doctor|decent
^ {adv}* get|find|pick|try|read|open|buy|borrow a|an|yourself? .. dictionary|spellchecker|thesaurus $
try reading|thinking|opening .. book|for|before $
^ {adv}* seek|get {adv}* medical|professional|psychiatric|serious|some|immediate help|attention|treatment|therapy
you {adv}* should? {adv}* need|seek {adv}* medical|professional|psychiatric|serious help|treatment
you .. need|needs .. sectioned|therapist|shrink|straitjacket|straightjacket|exorcist|slap|spanking|psychiatrist|medicating|committed|psychologist|therapy|locking|lobotomy
go touch|eat grass|worms
touch grass
cry me a
^ {adv}* go .. cry|weep|whine|moan|sulk|whinge
boo hoo
have a word with yourself
look in {det} mirror
take a {adv}* long|good|hard look at yourself
state of you|him|her $
have you {adv}* no|any|zero shame|self|dignity|decency|brain|soul|conscience|morals|class
you {adv}* ought|should|must|need|deserve {adv}* to? be {adv}* fired|sacked|struck|sectioned|horsewhipped|muzzled|jailed|locked|neutered|institutionalised|institutionalized|disbarred
{speaker}|whoever .. should|ought|must|needs|deserves .. be .. fired|sacked|struck|sectioned|jailed|muzzled|locked|dismissed|disbarred
you are {adv}* not|hardly {adv}* fit|worthy|clever|bright|smart|capable .. to|of|enough|for
you are {adv}* not {adv}* worth my|our|anybody's|arguing|a
i|we would not {adv}* trust|hire|employ|believe|follow you
i|we would not let you .. near|my|anywhere|anybody|run|treat
your {adv}* {family} .. must|should|would .. be|so|feel .. ashamed|embarrassed|mortified|disappointed|horrified|sorry|hang|cry
your {adv}* {family} .. deserve|deserves|deserved|need|needs .. better|medal|sympathy|new
your {adv}* {family} .. hate|hates|left|leave|leaves|divorced|despise|despises|pity|pities|laugh|laughs|dumped|regret|regrets|disown|disowned|cries|wept .. you|laughs|$
no wonder {adv}* you|your .. left|divorced|single|alone|friends|sacked|fired|unemployed|lonely|likes|loves|hate|hates|dumped|failed|lost|job
i|we {adv}* {sorry} your {adv}* {family}
{sorry} .. for your {adv}* {family}
i|we {adv}* pity .. who|whoever|anybody .. you
who|anybody|whoever would .. marry|love|want|kiss|employ|hire|date|befriend|miss you
you will|would {adv}* die .. alone|lonely|unloved|forgotten
you {adv}* have|got no {adv}* friends|mates|girlfriend|talent|brain|shame|spine|backbone|class
face {adv}* for radio
face only {det} mother
face|brain|attitude|haircut|mug like that|yours
with .. face|brain|attitude|looks like that|yours
your {family} 's basement|cellar|spare|couch|attic|sofa|apron
you know nothing|nowt $
you know nothing|less .. about anything|and|of
you would not {adv}* know|recognise|recognize|spot|pass .. if
you could|would|can not {adv}* {verb} .. brewery|bath|paper|arse|backside|behind|elbow|map|stall|boot|bag
you do|does not know .. from your|a|his
wipe your own
you .. live|lives|living in|on .. fantasy|cloud|cuckoo|parallel|la|dream|bubble|dreamland
you peaked in|at
you {adv}* have|lead|live {det}* {adv}* sad|pathetic|lonely|empty|miserable|small|little|boring|tiny {adv}* life|existence|mind|world|brain|man
your {adv}* sad|pathetic|lonely|empty|miserable|tiny|little|pea-sized|small|meaningless|feeble {adv}* life|existence|mind|brain|head|world|lives|heart
every|each|all .. word|thing|sentence .. you|your .. say|write|mouth|pen|type .. garbage|rubbish|lie|lies|drivel|trash|poison|bile|vomit|bull
everything|anything .. you .. say|write|touch|type|post .. is .. garbage|rubbish|lie|lies|drivel|trash|nonsense|crap
your {adv}* drivel|bile|bilge|claptrap|twaddle|poison|garbage|trash|vomit|hogwash|rubbish|tripe|diatribe|ramblings|rantings|whining|whingeing|bleating|moaning|blathering|propaganda|pity
writer|author|purveyor|peddler of .. drivel|rubbish|garbage|trash|tripe|lies|filth|twaddle|nonsense|bilge .. is|are|should|must|has
waste|wasting|wasted of|on|my|our|your .. space|oxygen|air|skin|ink|electricity|flesh|atoms|education|parents|sperm
you|he|she|{speaker} .. waste of .. time|money|paper|education|degree|salary|ink|column|space|vote|name|life|taxpayers
should|must|ought be .. ashamed of yourself|himself|herself|yourselves
shame on you|him|her $
you {adv}* self-righteous|smug|arrogant|sanctimonious|pompous|patronising|patronizing|condescending|entitled|spoiled|spoilt|bitter|nasty|rude|vain|shallow|hateful|spiteful {adv}* {fellow}|old|little|man|woman|people|lot|{insult}|{jibe}|lot|git|so
you {det}* little|sad|old|bitter|miserable|nasty|spoilt|spoiled|sour|jealous|lonely|frustrated {adv}* {fellow}|{jibe}|{insult}|git|{lowly}
just jealous|bitter|envious $
you are {adv}* {adv}* jealous|bitter|sad|lonely|desperate|frustrated {adv}* {adv}* {fellow}|{insult}|{jibe}|because|$
typical|another|just|yet {adv}* another? {adv}* arrogant|lazy|smug|ignorant|clueless|spoilt|spoiled|privileged|pompous|overpaid|entitled|pampered|useless|stupid|bitter|thick|moronic {adv}* {fellow}|snob|liberal|academic|journalist|teacher|doctor|student|lefty|tory|lawyer|columnist|writer|boomer|londoner|man|woman|millennial|politician|professor|{insult}|{jibe}
never .. done .. day's .. work
your parents .. related|cousins|siblings
`);

import { exclusions } from "./exclusion";
import { shapePhase, shapes } from "./meaning";
import { patterns } from "./patterns";

/** A whole group of people, protected by who they are, called less than people, or shut out for it. */
const open = patterns(`
{det}* <group> {adv}* are {adv}* {vermin}|{vile}|subhuman
{det}* <group> are {adv}* not {adv}* human|people|humans
{det}* <group> are {adv}* less|lesser {adv}* human|intelligent|than|beings|people|smart|civilised|civilized|evolved
{det}* <group> are {adv}* a|the {adv}* disease|plague|cancer|pest|stain|scourge|curse|virus|blight|threat|danger|burden
i|we {adv}* {hate} {det}* <group>
i|we can not stand {det}* <group>
sick|tired|disgusted of|by {det}* <group>
{det}* <group> {adv}* disgust|sicken|repulse|revolt me|us
{det}* <group> make me|us {adv}* sick|puke|vomit|angry
nothing|only but? contempt|disgust|hatred|hate|scorn for {det}* <group>
so? much contempt|disgust|hatred|hate|scorn|disdain|rage for {det}* <group>
contempt|disgust|hatred|scorn i|we have|feel for {det}* <group>
<lives> {adv}* do|does not {adv}* matter|count
<lives> {adv}* are|is not {adv}* worth protecting|saving|anything|living|a|much|mourning
<lives> are {adv}* worth|worthless {adv}* nothing|less
{det}* <group> do|should not {adv}* belong|exist|vote|breed|reproduce
{det}* <group> do not {adv}* deserve .. rights|respect|equality|protection|mercy|help|live|exist|vote|marry|here|free|freedom|love|sympathy|compassion|dignity|citizenship|benefits|justice|life|better
{det}* <group> do not {adv}* deserve it|anything|any|much|children|jobs|votes
{det}* <group> should {adv}* be {adv}* {banished}
{det}* <group> have no place|right|business|rights
rights should not apply to {det}* <group>
{det}* <group> should {adv}* not {adv}* be|have|vote allowed|here|rights
{det}* <group> {adv}* act|behave|look|breed|smell|live like {adv}* {vermin}
nothing i|we {adv}* like|hate less|more than {det}* <group>|<one>
nothing {adv}* worse|lower {adv}* than {det}* <group>|<one>
only <group> can|are|could {adv}* be? {adv}* {vile}|{vermin}
no one else is {adv}* {vile}
{vermin} like {det}* <group>
<group>|<one> {vermin} like you
keep|save|preserve|protect our|the white? race|blood|bloodline pure|white
white|our race|power|pride is|will|world {adv}* wide|superior|rule
genetically|racially|biologically|intellectually inferior
inferior|lesser|superior race|races
{det}* <group> should {adv}* go|get {adv}* back|out
go back to your|africa|mexico|china|their|his|her {adv}* country|home|africa|mexico|own
{det}* <group> are {adv}* mentally|sick ill|sick|deranged|retarded|in|people
{det}* <group> are {adv}* by? nature {vile}|{vermin}|violent|criminals
her|his|their|your kind should|are|is|do|belong|breed
no <one>|<group> should {adv}* ever? be {adv}* allowed|let|permitted|hired|trusted
send|ship|deport|throw|kick|chase|drive {det}* <group> {adv}* back|out|home|off
^ deport|expel|castrate|sterilise|sterilize|cage|banish {det}* of? {det}* <group>
<group> are {adv}* by? nature {crime}|{dim}
every|each {adv}* {det}* of? {det}* <group>|<one> is {adv}* {crime}|{vermin}|{vile}
`);

/** The same of one of them, or of people set apart as "they", or milder: a person looks. */
const possible = patterns(`
{det}* <one> {adv}* is {adv}* {vermin}|{vile}
<one> must|could have|has
typical|just|another|only|stupid|some <one>|<group> like you
typical|typically of|for? {det}* <one>|<group>
{vile} {adv}* <group>|<one>
{vermin} {adv}* <group>|<one>
{vile} as {det}* <group>
{det}* <group> {adv}* are {adv}* to? blame|taking|ruining|destroying|invading|breeding|polluting|the|stealing|everything
{det}* <group> {adv}* ruin|ruined|destroy|destroyed|commit|spread|rape|steal|breed
{det}* <group> {adv}* control|controls|run|own the|all|our {adv}* media|banks|world|government|hollywood|money
{det}* <group> {adv}* can not {adv}* be|think|control|drive|behave|learn|be trusted|help|govern|assimilate
{det}* <group> {adv}* will {adv}* never {adv}* fit|be|assimilate|learn|belong
{det}* <group> with|in {adv}* power|charge
{det}* <group> being in charge
they|these|those are|people|animals {adv}* are {adv}* {vermin}|subhuman|animals|savages
these|those|such people are {adv}* {vermin}|{vile}
they are <group> after
one|some of them|those $
for one of them|those
{vile}|{vermin} because they are <group>
dirt|animals|dog|dogs|monkey|monkeys|rats {adv}* under|more|than|before {adv}* than|intelligent|<group>|my|smarter|testing|better|about
more {adv}* than {det}* you <group>
get|send|ship|throw|kick {det}* <group> {adv}* out|back|home
deport|ban|expel|enslave|castrate|sterilise|sterilize|remove|segregate|cage {det}* all|every {det}* <group>
no {adv}* <group> {adv}* allowed|wanted|here|please
demographic|racial|ethnic hygiene|purity|cleansing|suicide|replacement
great replacement
white genocide
better off without|if {det}* <group>
who|what would {adv}* let|hire|trust|marry|want {det}* <group>|<one>
{role}|{det} {role} are {adv}* {vermin}|{vile}|{insult}
all {role} are {adv}* {vermin}|{vile}|{insult}|lazy
i|we {adv}* {hate} {det}* {role}
<group>|<lives> .. {vermin}|{vile}
<group> .. are|is .. {insulting}|{insult}
{hate}|sick|disgusted|contempt|scorn|disdain|disgust|disgusts|hatred|rage|loathing .. <group>|<one>
<group> .. should|must|ought|deserve|need|deserves .. {banished}|{harmed}|die|suffer
<group>|<lives> .. not .. worth protecting|saving|anything|living|much|a|it|mourning|the|our|my|as
<group>|<lives> .. not .. matter|deserve|belong|trusted|human|intelligent|count|equal|clever|smart|capable|normal|natural
<group> .. less|lower|inferior|lesser|fewer .. intelligent|iq|iqs|intelligence|race|beings|human|capable|civilised|civilized|brains|value|evolved|worth
nothing .. worse|lower|lesser|less|disgusting .. <group>|<one>
<one> .. is|be|being .. {vile}|{vermin}|{insult}
typical|expect|trust .. <one>|<group> .. like|be|can|would|will|are
race|races|blood|bloodline|gene|genes .. pure|purity|superior|inferior|mixing|polluted|mixed
kind|their .. kind .. should|never|belong
<group> .. out|back|home .. of|to .. our|your|their|my
i|we .. not .. want|like|trust|hire|need|stand .. <group>
i|we .. not .. let|allow .. <group> .. in|near|here|into|teach|have|vote|marry|work|live|rule
<group> .. a|the threat|danger|menace|burden|plague|disease|curse to|on|for|of
<group> .. fill|fills|make|makes|give me|us .. rage|sick|angry|ill|creeps|puke
{groupadj} vermin|scum|filth|cockroaches|parasites|subhuman|subhumans|throats|throat|savages
swarm|swarms|horde|hordes|infestation of .. <group>
<group> .. infest|infesting|infested|infests|swarming|overrun|overrunning
more intelligent|clever|human|civilised|civilized than .. <group>
put an end to .. <group>
no space|place|room|future .. for .. <group>|<one>
<group> .. belong|belongs in|on
<lives> .. not .. important|equal
they .. act|behave|live|look|breed|multiply|smell like .. {vermin}|rabbits
{creed} is .. {vermin}|{vile}|perversion|cult|poison|evil|sickness|illness
in|it's their|your|his|her blood|dna|genes
send|ship|deport|throw|kick them .. back|home|out
those|these people .. not belong|assimilate
out of the jungle|ghetto|hood
all look the same|alike
white country|nation|race|land|civilisation|civilization
only understand|understands violence|force|fear
too emotional|irrational|hormonal|primitive to
never trust .. <one>|<group>
<group> .. taking|take|took our|over
<group>|<one> .. can not|never .. govern|drive|think|lead|control|integrate|assimilate|themselves|learn|raise
would|will not .. hire|rent|marry|trust|let|sell|date .. <one>|<group>
no .. <group> .. in|near my|our
belong|belongs|back in|to the kitchen|jungle|zoo|trees|fields|plantation
<group>|<one> .. is|are|be|being .. {crime}|{dim}|{vermin}
<group>|<one> {adv}* {offends}
<group> are|is .. full of {vermin}|{crime}|{ill}
<group> .. bring|brings|brought|spread|spreads|carry|carries .. {ill}|{vermin}
nothing .. but {ill}
{ill}|{crime} .. in|into|by .. blood|genes|nature|dna|culture
<group> .. do not|never {adv}* work|wash|bathe|pay|raise|belong|mix|fit|learn|assimilate|understand
<group> .. never|not .. be real|true|proper|one|civilised|civilized
<group>|<one> .. not .. have|has|got .. brain|brains|intelligence|mind|minds|capacity|morals|souls|soul
<group>|<one> .. has|have|got .. mind|mentality|brain|brains|iq|intelligence|morals of .. child|children|animal|animals|ape|goat|dog
<group> .. only .. good|understand|understands|respect|respects|know|knows|care|want .. for|the|with|a|how
<group> .. understand|respect|know nothing|only .. but|the .. whip|boot|stick|fist|violence|force
<group> .. nothing .. but .. {vermin}|{crime}|{ill}|whip|force
<group> .. live|living|lives off|on .. tax|taxes|taxpayer|taxpayers|government|benefits|welfare|dole|state|us
<group> .. collect|collecting|claim|claiming|grab .. benefits|welfare|dole
lie|lies|sit|lying|sitting .. around .. benefits|welfare|dole
<group>|{groupadj} .. pull|pulls|pulling .. strings
{groupadj} bankers|elites|financiers|lobby|cabal|puppeteers .. control|controls|run|runs|own|owns|pull|pulls
<group> .. own|owns|run|runs|control|controls|behind|profit|profits .. banks|bank|media|press|government|governments|world|money|hollywood|everything|war|wars|finance
{det}* <group> {adv}* {adv}* have|has {adv}* taken over
if .. not for .. <group>
is always {det}* <group>
always|again {det}* <group> {adv}* who|that|behind
too many|much .. <group> .. here|in|around|town|country|already|now
not need|want .. more|any .. <group>|<one>
enough of {det}* <group>
get|got|getting|keep|kick|kicked|throw|send|ship|pack|chase|run|drive them|<group> .. out|off|back|away|home
keep|kick|throw|get|want .. <group> .. out
^ {det}* <group> .. out $
^ {det}* <group> out|off
no {adv}* <group>|<one> .. in|on|near|at .. my|our|this|these
no {det}* <one>|<group> should .. ever .. hold|teach|own|vote|run|have|set|sit|lead|govern|live|marry
<group>|<one> .. should .. not|never .. be|have|hold|get|vote|own|teach|marry|adopt|breed .. let|allowed|given|trusted|kids|children|jobs|job|office|vote|near|here|right|rights|citizenship
<group>|<one> .. should .. never|not .. vote|breed|reproduce|marry|adopt|teach|drive|govern|exist
<group> .. should|must|need|ought .. stay|kept|keep|go|remain .. away|out|home|own
should|must|let|can round up {det}* <group>
deport|expel|ban|banish|evict|intern {det}* of? {det}* <group>
round up {det}* of? {det}* <group>
<group> .. should|must|ought|needs|need .. be .. deported|expelled|locked|removed|driven|interned|segregated|separated|kept|sterilised|sterilized|evicted|banned|caged|shipped|sent|rounded|drowned|beaten
<group> .. invading|invasion|invaders|horde|hordes|swarm|flood
<group> .. are|is .. army
not|never .. trust|expect|let|want|hire .. <one>|<group> .. with|to|near|next|in|around
refuse|rather .. sit|live|work|eat|stand|share .. <one>|<group>
smelly|dirty|filthy|stinking|stupid|lazy|greedy|thieving|lying|sneaky|uncivilised|uncivilized|backward|primitive|savage|useless {adv}* <group>|<one>
<one>|<group> .. out of the jungle|ghetto|cave|slum|trees|desert
<one>|<group>|{groupadj} behaviour|behavior|mentality|manners|trick|logic {adv}* {crime}|lying|stealing|cheating|begging|of|from
typical {groupadj} behaviour|behavior|mentality|manners|trick
show me .. <one>
<group> .. better off under|when|with
better off under us|colonial|colonialism|slavery|apartheid
<group> .. are|is .. race|breed|people|nation .. of {crime}|{vermin}|{dim}|slaves|liars|slave
<group> .. slave|inferior|lesser|servile race|people|breed|nation
white|aryan|nordic man|race|people|blood .. superior|supreme|purest|master|best|better
<group>|<one> .. are|is|be .. superior|better|above|purer .. to|than .. <group>|others|rest|other|all
<group>|<one> built .. this|our|the .. civilisation|civilization|country|nobody|else
for <group> .. rest|others|everybody|else|only
white|british|european|american|english|german|french .. not|never .. really|real|truly .. {groupadj}|american|british
not {groupadj} .. not really|real|truly
woman's|women's|woman|<group>|<one> .. place is|belongs in .. kitchen|home|bed|field|fields
<group> .. place .. is .. kitchen
<group> .. sick|ill|wrong|mad in the head|brain
<group>|{creed} .. sickness|perversion|perverts|disorder|disease|tumour|tumor|tumours|tumors|virus|poison|curse|plague|abomination
<group>|<one> .. are|is .. broken|defective|faulty|burden|drain|dirt|waste|unnatural|subnormal|mistake|mistakes
<group> .. breed|breeding|multiply|multiplying .. like|faster|more
<group> .. apes|monkeys|dogs|rats|cockroaches|pigs|goats .. with|in|on|and|like
<group> .. eat|eats .. dogs|cats|rats .. and|like
{vermin} .. from .. africa|asia|eritrea|somalia|syria|mexico|haiti|nigeria|pakistan|india|afghanistan|morocco|algeria|romania|albania|iraq|iran
animals|savages|vermin|parasites|rats .. in|into our country|countries|land|town|towns|city|streets|neighbourhood|neighborhood
why do we let {det}* {vermin}|{crime}
^ race mixing is|will|must
race traitor|traitors|mixer|mixers
mixing .. races|blood
destroy|destroying|destroys|pollute|polluting|diluting .. white|our|pure race|blood|people|bloodline
<group> .. and .. do not mix
women|girls|children .. not safe .. <group>
<group>|<one> .. too .. {dim}|emotional|weak|hysterical|lazy|primitive|ugly .. to
raise|raising|breed|produce|create .. {crime}|{vermin}
<group> .. raise|breed|produce {crime}|{vermin}
{groupadj} .. not like us|ours
people like that|them|those .. next|near|in|filthy|around .. to|my|our
<group> .. lazy|dumb|thick|stupid|dirty|filthy|smelly|primitive|uncivilised|savage
lazy|lazier|dumber|stupider|dirtier|filthier .. than .. <group>
<group> .. cow|goat|dog|devil|idol worshippers|worshipers|lovers|eaters
<group> are|is .. minority|majority .. own|soon .. country|land
<one>|<group> on|with .. horseback|spear|spears|sticks
<group> .. only|just|merely .. good .. for|with|at
you can not .. expect|teach|civilise|civilize|trust .. <one>|<group>
<group>|<one>|{groupadj} ... {slander}
{slander} ... <group>|<one>
<group> .. will {offends}|rob|stab|cheat|lie
<group> have|has turned|made|ruined|destroyed|wrecked|spoiled|poisoned .. into|our|this|the|everything
something|anything .. wrong|off|missing|rotten|broken .. with|in|about .. <group>
<group> .. lower|lowers|drag|drags|bring|brings|pull|pulls .. level|standard|standards|tone|quality|iq|down
^ {det}* <group> .. cost|costs more|us .. than|worth
<group>|<lives> .. more than .. are|is worth
<group> .. have|has|got no souls|soul|morals|honour|honor|conscience|shame|brains|manners|culture|loyalty|decency
<group> .. more|lower|higher|better|equal|equals|beneath .. than|to .. me|us
nobody wants|likes|needs|trusts .. <group>|<one>
never .. marry|date|befriend .. <one>|<group>
rather .. than .. <one>|<group>
crime|crimes|rape|rapes|theft|problem|problems|evil .. by|of|from|because .. <group>
whoever|anybody|anyone .. hires|trusts|marries|lets|invites .. <one>|<group>
give|show|trust .. <one> .. and
cut|stop|end .. benefits|welfare|aid|money .. of|to|for .. <group>
crawl|crawling .. home|back
born {crime}|{vermin}|liars|violent|stupid|inferior
<group> .. disease|illness|sickness .. cured|cure
being gay|trans|homosexual|black|jewish|muslim .. disease|illness|sickness|disorder|sin|choice
close|seal|shut .. borders|border .. before .. <group>
before .. <group> .. us|everything|take|outnumber
`);

export const findDehumanising = shapePhase("racism", [
  ...shapes("refused", open),
  ...shapes("held", [...possible, ...exclusions]),
]);

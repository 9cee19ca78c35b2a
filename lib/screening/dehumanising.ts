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
{det}* <group> do|should not {adv}* belong|deserve|exist|vote|breed|reproduce
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
`);

/** The same of one of them, or of people set apart as "they", or milder: a person looks. */
const possible = patterns(`
{det}* <one> {adv}* is {adv}* {vermin}|{vile}
<one> like|must|could you|have|has
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
get|got|send|sent|ship|shipped|throw|kick|kicked {det}* <group> {adv}* out|back|home
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
<group>|<lives> .. not .. worth|matter|deserve|belong|allowed|trusted|human|intelligent|count|equal|clever|smart|capable|normal|natural
<group> .. less|lower|inferior|lesser|fewer .. intelligent|iq|iqs|intelligence|race|beings|human|capable|civilised|civilized|brains|value|evolved|worth
nothing .. worse|lower|lesser|disgusting .. <group>|<one>
<one> .. is|be|being .. {vile}|{vermin}|{insult}
typical|expect|trust .. <one>|<group> .. like|be|can|would|will|are
race|races|blood|bloodline|gene|genes .. pure|purity|superior|inferior|mixing|polluted|mixed
kind|their .. kind .. should|never|belong
<group> .. out|back|home .. of|to .. our|your|their|my
i|we .. not .. want|like|trust|hire|need|stand|let|allow .. <group>
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
`);

export const findDehumanising = shapePhase("racism", [
  ...shapes("refused", open),
  ...shapes("held", possible),
]);

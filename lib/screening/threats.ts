import { shapePhase, shapes } from "./meaning";
import { patterns } from "./patterns";

/** Somebody says they will, or calls on others to, do harm to people: a target, and a will. */
const direct = patterns(`
i|we will|would {adv}* {harm} {det}* <group>|<one>|you|bastards|traitors|throat|throats|family
i|we am|are going to {adv}* {harm} {det}* <group>|<one>|you|him|her|them|family|throat|throats
i|we want|plan|intend|wish|love|like to {adv}* {harm} {det}* <group>|<one>|you|him|them
i|we will {adv}* find|hunt|come|get|visit you
i|we will cut {det}* <group>|<one>|throat|throats
i|we will make {det}* {person} suffer|pay|bleed
^ kill|hang|shoot|lynch|gas|behead|exterminate|nuke|execute|slaughter|murder|burn {det}* <group>|them|yourself|him|her|everybody|bastards|traitors|judges|politicians|journalists|liberals|jews|senators|lawyers|editors
should|must|can|please|just|go|and|or|now|to kill yourself|yourselves
kys
^ death to {det}* {person}
hope|wish|pray you|he|she|they {adv}* die|dies|died|suffer|suffers|choke|burn|drown
hope|wish|pray {det}* <group> {adv}* die|suffer|burn|drown
hope {det}* {person} get|gets {adv}* raped|killed|murdered|shot|cancer|stabbed|hanged|aids|hit
hope somebody|someone {harm}|kills|shoots|murders|rapes|hurts|stabs {them}
{person} should|must {adv}* be {adv}* exterminated|gassed|lynched|raped|eradicated|slaughtered|castrated
<group> should|must|need|deserve|ought to? {adv}* be {adv}* {harmed}
<group> should|must|deserve|ought to? {adv}* {harm}|die|suffer
string|hang them|him|her {adv}* up|high
string|strung up {det}* {person}
we|somebody|someone should|must {adv}* {harm} {det}* <group>|you
somebody|someone should|must|ought|needs to? {adv}* {harm} {det}* you|him|her|them|<group>
only good <one>|<group> is|are {adv}* dead
i|we {adv}* know where you live $
i|we {adv}* know where you live and|so|we|i
you are {adv}* dead $
you are {adv}* dead meat
you will {adv}* die|burn|hang|bleed|suffer
i|we will {adv}* {wreck} your {adv}* {body}
i|we am|are going to {adv}* {wreck} your {adv}* {body}
i|we hope|wish|pray you|your .. get|gets|die|dies {adv}* raped|killed|murdered|shot|cancer|stabbed|aids
go {adv}* kill|hang|shoot|drown yourself|yourselves
go {adv}* jump off|under|in|from
`);

/** What might be said of a court, a war or a film, or in anger alone: a person looks. */
const possible = patterns(`
{person}|he|she|they|who|it should|must|ought to? {adv}* be {adv}* {harmed}
{person}|he|she|they|who need|needs|deserve|deserves|ought|have|has to {adv}* be {adv}* {harmed}|die|suffer|hang
{person}|he|she|they|who deserve|deserves {det}* death|bullet|noose|rope|beating|bullets|cancer|killing
{person}|he|she|they|who should|must {adv}* {harm}|die|hang|rot|burn|suffer
{person}|he|she|they better {adv}* watch
we|you|somebody|someone|let us {adv}* should|must|could|need|ought to? {adv}* {harm} {det}* {person}
let us {adv}* {harm} {det}* {person}
let|lets {det}* {person}|them|him|her die|drown|starve|burn|bleed|rot|hang
just {harm} {det}* {person}
^ {harm} {det}* {person}
what if we {adv}* {harm}|killed|shot|hanged {det}* {person}
put|puts a bullet in|through|into
bullet|bullets in|through|into|between|for his|her|their|your|him|them|you|{them}
i|we could|will|would {adv}* {harm} {det}* {person}|him|her|them|bastards
i|we would {adv}* pay|love|like {det}* good? money? to see|watch {det}* {person}|him|her|them|hang|die|burn
see|watch {det}* {person}|him|her|them {adv}* hang|hanged|die|burn|suffer|bleed|swing|shot
i|we will {adv}* {harm} {det}* {person}
want|like to {adv}* {harm} {det}* {person}
want {det}* {person}|him|her|them dead|killed|hanged|shot
wish {det}* {person}|him|her|them were|was|would {adv}* dead|die
{det}* {person} should not be|stay alive|breathing
wipe|wiped {det}* {person}|them off|out
get rid of {det}* <group>
beat|beaten {det}* {person}|him|her|them {adv}* up|senseless|down|bloody
beat|kick|smash|punch|slap the|your|his|her|their {adv}* crap|hell|out|face|faces|head|heads|teeth|skull|snot|living
break|breaking your|his|her|their|every legs|neck|necks|arms|bones|bone|kneecaps|jaw|face|teeth
smash|bash|cave your|his|her|their in? face|head|skull|teeth|heads|skulls
watch your back
you will regret this|it
{harming} {det}* <group>|<one>|women|them should|is|would {adv}*
{harming} {det}* <group>|<one> like you
take|grab|get your|our|up guns|arms|pitchforks|rifles|torches
second amendment people|solution|solutions|remedies|remedy
hang|hanging|swing from|by {det}* lamppost|lampposts|tree|trees|rope|ropes|gallows|neck|lamp
{person}|him|her|them {adv}* up against the|a wall
line|lined them|him|her|{person} up and? shoot|against
heads|head on a|pikes|spikes pike|spike|stick
burn it|the|this|their|his|her {adv}* house|houses|office|offices|mosque|mosques|synagogue|church|churches|building down|to
i|we|somebody|someone|they|will|to come|find|get|pay for|to|after|you you|him|her|them
accident|accidents could|might|may|can happen|happens to
sleep|sleeps with one eye
your|his|her|their family|kids|children|house|days|life will|are|is {adv}* numbered|next|pay|burn|over
drop|go|and dead|die $
should|would have been aborted|drowned|strangled|smothered
i|we will|want|going|wish|plan|intend|need .. {harm} .. <group>|<one>|you|him|her|them|family|everybody|people
should|must|ought|needs|need|deserve|deserves|hope|wish|let .. {harmed}
should|must|let|someone|somebody|time|please|ought|need|needs .. {harm} .. {person}
hope|wish|pray .. die|dies|died|cancer|suffer|suffers|hang|hangs|killed|raped|rot|rots|bleed|drown|drowns
deserve|deserves|deserved .. die|death|beating|bullet|rope|noose|cancer|suffer
pay|love|like|enjoy|wait .. see|watch|watching|seeing .. hang|die|burn|bleed|suffer|swing|hanged|beaten|shot
you|he|she|they will|are .. die|bleed|hang|regret .. this|soon|slowly|it|for
i|we know where .. live|lives|sleep|sleeps|work|works
i|we|people are|will .. coming|come for|after you|him|her|them|your
you|he|she|they better|had|should .. watch .. back|yourself|himself|herself|out|step
{harming} .. <group>|<one>|you|them .. should|is|would|not .. good|legal|illegal|crime|fun|right|best
make .. <group>|<one>|you|them|him|her suffer|bleed|beg|pay
will|should|to|gonna cut .. throat|throats
{harming} .. <group>|<one>|you|them .. legal|decriminalised|decriminalized|allowed|illegal|crime|okay|fine|mandatory
<group>|<one> will .. die
get|got|gets what is|'s|are coming to
what is|'s|are coming to you|him|her|them
teach|taught .. you|him|her|them .. a lesson
not live to see
bring|time|get|build .. guillotine|guillotines|gallows|noose|firing
lock and load
taken|take|took .. out and|back .. shot|shoot
good beating|hiding|thrashing|whipping|flogging|horsewhipping
needs|need|deserves|deserve .. bullet|beating|rope|noose|lynching|hanging
run|mow .. them|him|her|you|{person} over|down
out of his|her|their|your misery
blood will|shall|must
i|we swear .. {harm}
{person}|{speaker}|he|she .. should|must|ought .. shot|hanged|hung|killed|executed|burned|beaten|whipped|flogged|caned
i|we|somebody|someone|they will|would|to|could|should|might .. {wreck}|cut|beat|kick|burn .. your|his|her|their|{them} .. {body}|pulp|house|home|door|windows|car
i|we will|would|going|want|gladly|love .. {wreck}|beat|knock|smash|hurt|hit|cut .. you|his|her|him|them|your|whoever .. out|up|down|pulp|face|open|senseless
i|we .. will|would|going|want|like|love|wish|swear .. {harm} .. whoever|anybody|everybody|{person}
somebody|someone|time|please|ought|should|needs|must|let us .. burn|torch|bomb|blow|flatten .. house|home|office|building|newspaper|mosque|church|synagogue|temple|place|down|up
burn|torch|bomb {det}* mosque|church|synagogue|temple|embassy|parliament|newsroom|office|house
house|home|office|car .. will .. burn|explode|blow|flames
in flames|up .. with you|them|him|her
{them}|you .. will|shall|'s|is|are get|getting .. what .. coming|deserve
get|gets|got what is|you|he|she|they coming|deserve|deserves .. to|just|wait|soon|one
hope|wish|pray|may .. you|your|he|she|they|{person}|council|cabinet|his|her|their .. {calamity}
hope|wish|pray .. get|gets|getting|catch|catches .. {calamity}|beaten|stabbed|run|hit
^ may you|he|she|they .. {calamity}
one|a|put .. bullet|bullets .. for|would|in|into|through|between .. solve|fix|him|her|them|his|her|their|{them}|head|governor|skull
{det}* bullet|bullets would|will|could .. solve|fix|end|settle|sort
solve|fix|settle .. with|by .. bullet|bullets|rope|gun
deserve|deserves|deserving|earned .. {harmed}|beaten|shot|death|bullet|beating|rope|noose|gallows|whipping|pain|die|suffering|coffin|grave|stoning|stoned
belong|belongs in|on|under|in|before|at .. coffin|grave|gallows|scaffold|firing|noose|morgue|guillotine|lamppost
front of .. firing squad
get|bring|fetch|grab|take|tie|ready|out|need .. the|your|a|some {adv}* rope|noose|gallows|guillotine|pitchforks|torches|scaffold .. out|for|ready|now
the rope|noose|gallows|guillotine .. out|ready .. for
{harm}|string|hang .. from .. lampposts|lamppost|trees|tree|bridge|nearest|rafters
should|must|be|let us|ought .. lined|line|put|stood|stand .. against .. wall
^ put|line|stand .. against .. wall
picking|spitting|swallow|swallowing .. your|his|teeth .. teeth|floor
you will be .. sorry|dead|next|crying|bleeding|limping|eating
i|we know|have|got|found .. where|what|which|your|his|her .. live|lives|car|drive|drives|school|address|work|works|sleep|kids|park|home
i|we have|got .. gun|knife|address|bat|rifle .. and|you|your
i|we will be .. waiting|outside|watching .. your|you|for
waiting|wait|outside .. your|his|her house|home|office|door|school|car
next time i|we see|meet|catch you|him|her|them .. i|we|you .. will|going
if i|we .. ever|see|meet|catch .. you|him|her|them|this .. will|would .. {wreck}|{harm}|smash|beat|hurt|break|knock|hit|sorry
i|we will knock|beat|punch|smash|kick|take|put you|him|her|them .. out|down|senseless|pulp|ground|up|hospital
beat|beaten you|him|her|them .. pulp|senseless|bloody|death|black
go|please|just|should|could|and {adv}* jump|throw|leap .. off|under|from|in|into|front .. bridge|cliff|train|roof|building|lake|traffic|bus|yourself
world|everybody|us .. favour|favor .. and .. kill|die|hang|jump|shoot|drown|end
good|only .. is .. dead <one>|one|politician|cop|liberal|journalist|lawyer|banker|conservative|judge|socialist
i|we .. pull|squeeze the trigger
coming|come for|after you|your {adv}* family|kids|children|house|next
wait|until|till .. we|i come|get|find|catch .. you|your
can not wait .. to|for|until .. see|watch .. {calamity}|swing|dead|hanged|jail|{harmed}|him|her|them
love|like|pay|enjoy|want .. to .. see|watch .. {calamity}|{harmed}|burning|flames|swing|dead|bleeding|beaten|rope
{person}|{role}|he|she|they|you .. needs|need|ought|should|must|deserve|deserves .. to? be .. {harmed}|beaten|whipped|run|put|stoned|burned|burnt|dragged|skinned .. over|down|like|alive|up|by|every
protesters|cyclists|marchers|{person} .. should|need|needs|must|ought .. run over|down
will|does|do|should|must not .. live|alive|survive|see|make .. to|next|the .. see|election|another|christmas|morning|long
body bag|bags
mean|end|leave|finish|home|be .. in a coffin|hearse|ambulance|body
{wreck}|teach|smash .. with .. baseball|crowbar|hammer|bat|fist|axe
teach .. {person}|him|her|them|you .. a .. lesson
you will not .. see|hear .. it .. coming
not see|hear it|me|us coming
you are .. dead|finished|toast|done .. man|meat|woman|walking
dead man|woman walking
time|start|started|begin|resume|again .. {harming} .. {person}|<group>|{role}|{them}
should|must|let us|time .. start|begin .. {harming}
out back .. and .. shoot|put|shot|him|her|them
put|putting|shot|shoot|shooting {det}* {person}|him|her|them|you .. down .. like
like a|the|dogs .. dog|dogs|pig|rabid .. should|deserve|put
let them|him|her|you .. drown|die|burn|starve|rot|choke|bleed|freeze|hang
{harm} .. them|him|her|you .. at birth
at birth .. drowned|strangled|smothered
drowned|drown|strangled|smothered .. at|in .. birth|cradle
strangled|smothered .. him|her|you|them|in .. years|cradle|ago|birth
should .. have .. strangled|smothered|drowned|aborted|shot|killed|hanged|beaten|drowned|finished .. him|her|you|them|at|in|years
anybody|anyone|everybody|those|people|whoever|who .. should|must|deserves|deserve|ought|needs .. {harmed}|shot|hang|beaten|die
should|would have .. you|him|her|them|been .. {harmed}|aborted
bare hands
swear .. i|we .. will .. {harm}|hurt|kill|find|make
make sure .. you|he|she|they .. never|not .. walk|breathe|wake|see|write|work|talk|speak .. again
never walk|breathe|wake again
accident|accidents .. may|might|could|can|will|do .. happen|happens .. to
good|proper|sound beating|hiding|thrashing|whipping|kicking|slap|stoning
left to bleed|die|rot
on sight $
shoot|shot {det}* {person}|{role}|them .. on sight
gas|shoot|hang|drown|burn|execute|kill the|every|all|them|this {adv}* lot|bunch|whole|rest|gang
{harm} all the {person}|{role}|<group>
pay|visit|visiting .. him|her|them|you .. visit|home .. at|home|night|cry
heads .. on|for .. pikes|spikes|sticks|plates|platter|pike|stake
head|heads .. should|must|will|belongs .. roll .. in|off|on .. basket|pike|spike
die in .. fire|pain|agony|hole|ditch|hell
in .. fire|hell|ditch .. you|and .. die|burn|rot
rot in .. hell|pain|ditch|gutter
slow .. painful .. death
somebody|someone .. should|ought|needs|must|please .. {harm}|strangle|assassinate|silence|end|finish .. {person}|this|that|him|her|you|man|woman
you will|are .. going .. regret .. day|ever|being|born|it
regret the day
watch your|out .. back|step .. when|you|tonight|at
should not .. be .. breathing|alive
pity|shame .. shooter|gunman|bomber|sniper|bullet|bomb|assassin .. missed
keep|start|continue {adv}* attacking|hurting|beating|hitting|hunting {det}* you|<group>|<one>|them
extermination|execution|death|annihilation|eradication .. only|best|right|final .. solution|answer|cure .. for|to
until you|they|<group> are {adv}* gone|dead|extinct|wiped
{person}|he|she|they|who .. should|must|ought|needs|deserves|deserve|need .. {harmed}
should|must|ought|needs|deserves|deserve be .. dragged|burned|burnt|stoned|skinned|hunted|strung .. through|alive|to|down|like|up|by
hope|wish|pray .. your|you|his|her|their|he|she|they .. plane|car|house|family|brakes|heart|ship|train|building|office .. down|crash|crashes|burns|fails|fail|stops|explodes|collapses|sinks|off
i|we|somebody|someone am|are|is|will .. coming|come .. to .. your|his|her|their house|home|door|office|street .. with|tonight|and|to|soon
coming|come to your house|home|door
bring|got|get|grab|load .. bat|rifle|rifles|gun|guns|knife|machete|axe|shotgun .. tonight|for|you|ready
bring .. rifles|guns|rope|ropes|knives|pitchforks|shotguns|weapons
knife|bullet|blade|axe|sword .. between|in|into|through|to .. his|her|your|their|the .. ribs|head|heart|back|throat|skull|brain|eyes|gut|guts|stomach
i|we will .. set|send|let .. dogs .. on|at
i|we .. break|snap|crush|smash .. every|each|all .. bone|bones|rib|ribs|tooth
break|snap|crush .. every bone in your|his|her|their
run|push|knock|drive|force .. him|her|them|you|{person}|{role}|cyclist|cyclists|protester .. off .. road|bridge|cliff|track
should|somebody|someone|would|will|good .. run|push|blow|blew|blown|burn|burns|blows .. off|up|down .. with|inside|for
blew|blow|blows up .. with .. them|him|her|everybody|inside|you
all of them inside
hunt|hunting you|him|her|them .. down
shut .. you|him|her|them|{person} .. up .. forever|permanently|good
shame|pity|sad|unfortunate if .. anything|something .. happened|happens .. to .. you|them|him|her|your
nice|lovely|beautiful .. family|kids|children|house|home|daughter|wife .. shame|pity|if|burn|happen|be
your days .. numbered
rope and|or|plus .. tree|lamppost|beam|branch
all .. need|needs|take|takes|want .. rope|bullet|tree|wall
finish {them}|them|him|her off
and finish them|him|her
`);

export const findThreat = shapePhase("violence", [
  ...shapes("refused", direct),
  ...shapes("held", possible),
]);

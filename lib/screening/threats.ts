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
i|we know where you live
you are {adv}* dead $
you are {adv}* dead meat
you will {adv}* die|burn|hang|bleed|suffer
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
`);

export const findThreat = shapePhase("violence", [
  ...shapes("refused", direct),
  ...shapes("held", possible),
]);

import { patterns } from "./patterns";

/**
 * Contempt for a people that needs no harsh word: shutting out, refusing to deal, laying crime or decay at everybody's
 * door, denying a place, a mind, a wish of one's own. A person looks.
 */
export const exclusions = patterns(`
{expel} {det}* of? {lot} {adv}* {adv}* back|home|out|away|packing|off
{expel} .. every|all|each last? one|of .. back|home|out|away|packing|off
{expel} {det}* {adv}* lot of? them? .. back|home|out|away|packing|off
deport|expel|evict|eject|banish|exile|oust|repatriate|kick|chuck|boot|sling|turf|chase|hound {det}* of? {det}* {savage}|<one>
{expel} .. <group>|<one>|{creedplace} .. out|back|home|away|off|packing
should|must|let|please|just deport|expel|evict|repatriate|intern|sterilise|sterilize|castrate|segregate|banish|exile|outlaw {det}* of? {det}* <group>|<one>|them|{savage}
<group>|<one>|they|these|those|them should|must|ought|need|needs|have|has .. be {adv}* sterilised|sterilized|castrated|deported|interned|caged|neutered|expelled|culled|euthanised|euthanized|quarantined|shipped|repatriated|enslaved|whipped|drowned
<group>|<one> .. should|must|ought|need|needs|deserve|deserves|belong|belongs .. be? .. {expelled}
<group>|<one> .. should|must|may never|not .. {right}
<group>|<one>|<lives> .. not .. {fit} {fit}? .. to|for
should|must|could|can not|never {adv}* be? {adv}* {permit} {det}* <group>|<one> .. to|near|in|into|anywhere|on|at|have|with|vote|teach|drive
should|must not|never {permit} .. <group>|<one>
not|never|stop|quit|refuse {permit} .. <group>|<one> .. in|into|near|here|to|have|around
no {det}* <group>|<one> will|would|should {adv}* ever|get|touch|set|come|enter|own|hold
never|not|refuse|refuses|refused|rather {deal} .. <group>|<one>
would|will|could|should|can|do|must never|not {adv}* {deal} {adv}* to|with|beside|for|near|next|under|alongside|among? .. <group>|<one>
not {adv}* want .. <group>|<one>|{creedplace} .. near|next|here|teaching|touching|living|around|moving
not want|need .. next|near|beside|alongside|around|among .. <group>|<one>
if it|i was|were|had .. me|way|charge|president|king|minister|power .. <group>|<one>
god|nature|creator|lord .. never|not .. make|made|want|wanted|mean|meant|intend|intended .. <group>|these|those|them|races|gay|people
<group>|<one>|she|he|they|that just|only|simply|all needs|need .. real|proper|good|firm man|woman|husband|beating|slap|hiding|whip|whipping|lesson|bath|wash|hand
<group>|<one> .. need|needs .. whip|whipping|bath|wash|soap|psychiatrist|exorcism|deodorant|cage|leash|muzzle|master|cure|curing|fixing|taming|civilising|civilizing|delousing|straightening
overrun|swamped|flooded|infested|inundated|polluted by|with .. {savage}
{place} .. overrun|invaded|occupied|conquered|colonised|colonized|swamped|infested|run|besieged|plagued by|with .. savages|barbarians|scum|foreigners|invaders|parasites|criminals|aliens|hordes|illegals|immigrants|migrants|islamists|vermin|peasants|heathens
swarm|swarms|horde|hordes|flood|floods|tide|plague|herd|herds|pack|packs|infestation|avalanche of {det}* {adv}* {savage}
third world .. scum|filth|sewage|dump|hellhole|invaders|trash|savages|vermin|rubbish|peasants|garbage|dross
scum|filth|dregs|dross|trash|sewage|rubbish|garbage|refuse|sweepings of|from .. earth|world|africa|asia|society|east|gutter|europe|third|middle|humanity
every|each|all|most|any|other {adv}* <one>|<group> .. i|we have? met|known|know|seen|employed|taught|hired .. {vile}|{crime}|{vermin}|{dim}|lied|stole|cheated
never|yet {adv}* {adv}* met|seen|known|meet|know .. a|an|one|single honest|decent|clever|smart|hard|working|hardworking|intelligent|good|sober|clean|civilised|civilized|normal|happy|peaceful .. <one>|<group>|{groupadj}
show|name|find me|one .. <one>|<group> .. who|that|with|not
once a|an <one> .. always
behind every .. <one>
scratch a|an .. <one>|<group> .. and|you
wherever|everywhere <group>|they|<one> {adv}* {arrive} .. {ill}|follows|follow|rots|dies|crumbles|downhill
since|after|when|until|before|once {det}* <group>|<one>|these|they .. {arrived} .. {decay}
{decay} .. since|after|when|because|until|thanks|ever .. <group>|<one>|these
nice|decent|clean|safe|quiet|lovely .. until|before|till .. <group>|<one>
there goes the neighbourhood|neighborhood|street|area|village
<group>|<one> .. {grab} .. our jobs|job|women|daughters|houses|homes|benefits|schools|wives|girls|land|country|girlfriends|husbands|place
<group> .. grabbing|stealing|taking|nicking .. our|jobs|houses|homes|benefits|land|women
<group>|<one> {adv}* {adv}* {burden}
put|putting up with .. <group>
tolerate|endure|suffer|stomach|abide {det}* <group>
better|safer|cleaner|richer|happier|nicer|greater .. without|minus {det}* <group>|their
without {det}* <group> .. would|there
rid|free|cleansed|purged|cleared|empty of {det}* <group>
free|cleanse|rid|purge|clean|cleaned .. of {det}* <group>
only good <one>|<group> is|are
{institution} .. is|are .. run|owned|controlled|ruled|funded|bought by {det}* {adv}* <one>|<group>
<group> {adv}* do not|never {adv}* {virtue}
<group>|<one> {adv}* has|have no {adv}* {virtue}
<group> will|would? always {!verbs} .. own|cheat|lie|steal|themselves|victim|money|first|free|hate|kill|fight|complain
<group> {adv}* always play|plays|lie|cheat|steal|want|get|have|cry|complain|stick|run|fight|smell|take|demand|blame|whine|hate
<group>|<one>|they {adv}* look|looks|stick|sticks|care|cares|only .. their own
<group> .. and|but nothing|little else
^ {adv}* never {dealings} ... <one>|<group>
<group>|<one>|they|you should|must|ought to? be {adv}* thankful|grateful|glad|lucky|happy .. we|to|let|here|live|that|for
{creed}|<group> and|with .. can not .. coexist|exist|live|mix|together
{creed}|<group> .. {fit2} .. civilisation|civilization|democracy|society|west|europe|freedom|culture|values|decency
not {adv}* fit into|in .. society|culture|country|here
sick|tired|fed|enough of|up .. foreign|brown|black|{groupadj}|<group> {adv}* faces|accents|languages|names|music|food|people|everywhere|voices|language|shops
foreign|brown|black|muslim|asian faces|accents .. in|on|everywhere|all|my|our
<group>|<one> .. are|is not .. they|he|she are|is {adv}* .. {vermin}|{vile}|{crime}|{ill}|invaders|aliens
they are {adv}* {adv}* subhuman|cockroaches|parasites|savages|animals|plague|vermin|barbarians|infestation|scum $
they are {adv}* {adv}* subhuman|cockroaches|parasites|savages|plague|vermin|barbarians|infestation|filth .. and|who|that|we|from|on|in|here
ashamed|disown|disowned|horrified|disgusted|sick|die if|when|that my .. <one>|<group>
<group> {adv}* made|make|spread|brought|bring|created|create|did|do|import .. on purpose|deliberately
<group> .. should|must|will {adv}* pay .. for|blood|price|dear|dearly|in
go|back pick|picking|to cotton|bananas
camel|goat|sheep|cow|donkey jockey|jockeys|herder|herders|lover|lovers|botherers|shagger|shaggers|humper|humpers
<group>|<one> .. were|was {adv}* never .. real|proper|true|nation|people|country|civilised|civilized
soul|mind|heart|mentality|morals|instincts of .. slave|slaves|animal|beast|peasant|thief|pig|whore|savage
for|leave .. the {group2} .. rest|others|everybody .. go|out|pack|leave|bags
rest|others can|should|must {adv}* pack|leave|go|get .. bags|out|home|back
{camps} .. should|must|ought|deserve|needs|need .. burned|burnt|bulldozed|flattened|razed|cleared|torched|demolished
burn|bulldoze|flatten|raze|torch|demolish .. {camps}
total|complete|permanent|blanket ban on .. <group>|{creed}|immigration
ban|bar|exclude|block {det}* {adv}* <group>
<group>|<one> .. carry|carries|carrying|spread|spreads|spreading .. aids|hiv|disease|diseases|virus|lice|germs|plague|infection
blacks|<group> .. blame .. everybody|others|us|whites
<group>|{creed} .. destroy|destroying|weapon|weapons|weaken|corrupt|undermine|undermining .. family|nation|race|west|civilisation|civilization|society|country|christianity|christian
<group>|<one> .. not .. {fit} to|for|as|parents|fathers|mothers
the? average|typical <one>|{groupadj} .. has|is|does|have|can|will .. no|not|never|{vile}|{crime}|lazy|interest|iq|idea
<group>|<one>|woman .. over|without|after .. is|are worthless|useless|nothing|finished|done
<group>|<one> .. ruin|ruins|spoil|spoils|wreck|drag .. class|everything|school|lessons|country|neighbourhood|neighborhood|down
^ {adv}* put|keep|send|lock|hide .. them|<group> .. somewhere|elsewhere|separate|apart|special|away|institution|institutions
<group>|<one> .. give|gives me the creeps|shivers|willies
fat|obese|ugly|old|mentally people|women|men|ill .. disgusting|burden|lazy|gross|worthless
{sodomites} .. {!kindly}
god hates|hated|punishes|curses|abhors
<group>|<one> .. drag|dragging|lead|leading|take|taking .. hell|damnation
deserve|deserves what they|he|she get|gets|got|had
<group>|<one> are|is {adv}* sick and|so
no|without .. <group>|<one> .. no .. crime|problem|problems|terrorism
not|never turn|show .. back .. on .. <one>|<group>
women|females|<group> should|must|ought to? be? {adv}* lose|stripped|denied|forfeit .. vote|rights|citizenship|passports|passport
^ {adv}* take|strip|remove .. vote|citizenship|passports|rights .. from|of|off|away .. <group>|women
women|females|girls|feminists .. only|just|all after|want|care|money|looks|gold|trouble
foid|foids|femoids|roasties|thots|femoid
<group>|<one> .. should|must|can {adv}* stay|remain|live|go .. in|to|where {country}|africa|they|own
they are not|nothing {adv}* like us|you
<group>|they {adv}* got|get|getting what .. deserve|deserved|coming|asked
{groupadj}|{creed}|<group> .. is|are .. religion|culture|cult|ideology|nation|people|history of {adv}* {ill}|{crime}|hate|hatred|death|war|conquest|laziness|lies|murder|theft|slaves|savagery
{groupadj} culture|cultures|religion|civilisation .. is|are .. {ill}|{vile}|{vermin}
have|having|has|pop|pumping|produce .. babies|kids|children .. just|only|for|to .. benefits|money|welfare|flat|flats|citizenship|passport|passports
<group> are {adv}* robots|machines|drones|clones|slaves|sheep|zombies|puppets|children|aliens|insects|ants|goblins|freaks
too many of them|those|these
they {adv}* breed|multiply|stink|steal|smell|infest $
people|they|them|lot|kind|sort belong|belongs {adv}* in|on|behind {adv}* {lock}
<group>|<one> can not {adv}* {adv}* do|understand|handle|learn|master|play|speak .. maths|math|science|logic|chess|numbers|languages|engineering|english|sums
their {adv}* brains|minds|skulls are
sterilise|sterilize|castrate|neuter|gas|deport|drown|cage .. lot|all|every|each of|last|one
born {adv}* to serve|steal|obey|kill|beg|cheat|lie|clean
{groupadj} men|women|boys|girls|youths|males .. treat|beat|rape|grope|harass .. {how}
clean|cleanse|purge|empty|clear|sweep|fumigate|disinfect .. out|of|up|away {det}* <group>
world|country|town|society|humanity|planet .. without|less|fewer .. <group>
wish|hope|pray|hoping|wishing .. <group> .. would|had|could|all .. die|vanish|disappear|never|drown|leave|go
<group>|<one>|they should|must never|not .. have .. been born|let|allowed|given|existed|released|freed|permitted
should|must have .. been aborted|sterilised|sterilized|drowned|left|smothered|strangled|whipped
^ {adv}* let|watch|leave them {adv}* drown|starve|freeze|rot|sink|die|burn|suffer|beg
one {adv}* less|fewer mouth|<one>
one {adv}* less|fewer of them
fewer|less mouths|of to|them
{adv}* old|disabled|sick|poor should just|all|hurry .. die|up
<group> .. should|must|can|could {adv}* {adv}* die|drown|starve|rot|leave|vanish|disappear|hang|shut|obey|submit|perish|bugger
<group> .. go|went|get|move|clear|leave .. home|back|packing|away|elsewhere .. to|where|now|$
<group>|<one> are|is {adv}* not|never {adv}* {adv}* welcome|wanted|needed|civilised|civilized|tamed|compatible|suited|trustworthy|loyal|reliable|clean|honest|worthy|wired|evolved|developed
<group>|<one> .. incompatible|unsuited|unfit|unwelcome|unwanted|ungrateful|untrustworthy|disloyal|unclean|beneath|unworthy|inhuman|subhuman|undesirable|undesirables|inferiors|aliens|alien
{adv}* barely|hardly|scarcely|half|semi|sub|almost human|civilised|civilized|people|evolved|humans
<group>|<one> .. barely|hardly|scarcely .. human|read|write|think|speak|civilised|civilized|evolved|count|work
<group>|<one> .. are|is {adv}* {adv}* {vile}|{crime}|{vermin}
<group>|<one>|they|these {adv}* {adv}* {offends} {adv}* {likes}
they {adv}* {adv}* breed|multiply|reproduce|spawn|swarm|stink|smell|steal|live|act|behave|copulate like
like|as rabbits|cockroaches|rats|flies|vermin|locusts|lice|animals|maggots .. they|<group>|them|these
not|never help|stop {adv}* stealing|lying|breeding|cheating|fighting|drinking|raping|themselves|begging|robbing|killing
all|every <group>|last? one|<one> .. are|is .. {crime}|{vermin}|{vile}|same
no|not .. such thing .. as .. moderate|honest|decent|good|peaceful|innocent|trans|bisexual|real|clever <one>|<group>
some|these|those|certain|their cultures|culture|races|peoples|race|nations|religions .. are|is .. inferior|lesser|lower|backward|barbaric|savage|superior|primitive|worthless|evil|incompatible
{groupadj} culture|blood|mentality|religion|countries|way|ways|values|mind|brain|nature .. is|are|means .. {vile}|{vermin}|{crime}|incompatible|rape|violence|{ill}
{groupadj} hordes|horde|infestation|infiltration|peril|menace|plague|scum|parasites
jewish|zionist|gay|trans|homosexual|muslim|islamic agenda|conspiracy|plot|cabal|tentacles|takeover|supremacy|lobby|mafia|propaganda|money|ideology|indoctrination
<group>|<one> .. plot|plots|plotting|scheme|schemes|scheming|conspire|conspiring|infiltrate|infiltrated|infiltrating|outbreed|outbreeding|replace|replacing|displace|displacing|conquer|conquering|colonise|enslave|islamise|islamising .. us|our|to|the|against|every|everything|europe|america|britain|whites
replace|replacing|replaced us|our|whites|by|with .. by|with? .. <group>
fifth column|columnists
trojan horse|horses of|for .. islam|<group>
enemy|enemies within
sleeper cells|cell
breeding|breed|outbreed us|them out
own kind|kinds
stick|keep|mix|marry|stay .. to|with|among {adv}* their|your|own kind|race|sort
<group>|<one> .. {adv}* pretending|pretend|dressed|dressing|playing|confused|posing|claiming .. to|as|up .. be|woman|women|man|men|dress|girl|girls
men|man|bloke|blokes in|wearing {adv}* dresses|dress|frocks|frock|skirts|wigs|wig|drag|lipstick|heels
mentally|seriously ill|sick|deranged {adv}* men|man|women|boys|freaks|perverts
trans|<group>|<one>|they|transwomen|he|she will|can never|not .. be .. {adv}* woman|women|man|men|girl
<group>|<one>|{creedadj} is|are {adv}* {sickness}
being|turning|going|turned {creedadj} .. is|are .. {sickness}|wrong|sinful|unnatural|abnormal|disgusting|sick|choice|sin
{creed}|mosques|transgenderism|lesbianism .. is|are .. {sickness}|{vile}|wrong|sinful|violence|{vermin}|hate|death|terror|terrorism|{slander}
{creed} .. has|have no|not .. place|business|room .. in|here|among|belong
{creed} .. should|must|ought .. be .. {expelled}|{banished}|cured|illegal|criminal
cure|fix|convert|straighten .. <group>|<one>|gays|gay|homosexuality
{marry} .. against .. nature|god|law|bible|order
groom|grooming|corrupt|corrupting|indoctrinate|indoctrinating|recruit|recruiting|molest|molesting|infect|infecting|turn|turning our|the|your children|kids|sons|daughters|boys|young|youth .. gay|trans|<group>|queer|homosexual
<group>|<one> .. groom|grooming|corrupt|corrupting|indoctrinating|recruit|recruiting|molest|molesting|infect|infecting|prey|preying .. our|on|children|kids
not|never .. <group>|<one> .. near|around|alone|teaching|teach|with .. children|kids|toilets|changing|bathrooms|daughters|schools|classrooms
<group>|<one> .. should|ought|must .. be .. kept|nowhere|away|banned .. from|near|of|out|kids|children|away|apart|indoors|$
<group>|<one> belong|belongs|belonged {adv}* in|on|to|behind .. {lock}
<group>|<one>|lot|them|those back in|to|on|where .. {lock}|cage|cages|trees|jungle|kitchen|boats|boat|came|belong|desert
place .. for .. <group>|<one> .. is|are in|on|behind|at|under
no <group>|<one> .. smart|clever|intelligent|capable|fit|worth|can|deserves|belongs|ever|has|have
<group>|<one> .. lack|lacks|lacking .. intelligence|brains|capacity|morals|discipline|soul|decency|culture|ability|brain|empathy|wits|honour|honor|civilisation|civilization|hygiene|values
<group>|<one> .. lower|low|smaller|inferior|small|weak|weaker|lesser|defective|tiny {adv}* iq|iqs|intelligence|brains|brain|mind|minds|genes|stock|blood|race|beings|minded
iq of {det}* .. <group>|<one>
{stereotype} <one>|<group> .. $
<group>|<one> .. all|always|only|just|never after|want|wants|care|cares|think|thinks .. money|rape|free|benefits|handouts|sex|sympathy|attention|themselves|breed|breeding|steal
<group>|<one> .. come|came|coming|flock|flocking|arrive|here .. only|just .. benefits|handouts|welfare|steal|rape|leech|sponge|free|rob|take|live
come|came|coming|come over here .. to|for|and .. steal|rape|sponge|leech|breed|rob|scrounge|milk|freeload|grope|benefits|handouts
<group> .. free houses|housing|handouts|phones|hotels|money|cars
<group>|<one> .. worship|worships|worshipping|worshiping .. {lowly}|rats|cows|satan|devil|death|paedophile|pedophile|murderer|goats
<group>|<one> .. {eat} .. anything|dogs|cats|babies|rats|bats|pets|children|filth|garbage|swans
act|acts|acting|throw|throws|cry|cries|fight|haggle|bargain|beg|lie|behave|behaves|stink|stinks like {det}* {adv}* <one>|<group>|gypsies|gypsy
jew|jewed|gyp|gypped|welsh me|him|them|us|you down|out|on
so|that's|totally|how gay|jewish|ghetto|retarded|spastic|autistic $
<group>|<one>|they|{groupadj} .. filthy|primitive|savage|disgusting|barbaric|pathetic|primitive|backward|vile|heathen habits|customs|rituals|ways|food|culture|religion|practices|lifestyle|language|bodies
<group>|<one> .. smell|smells|stink|stinks|reek|reeks $
<group>|<one> .. smell|smells|stink|stinks|reek|reeks of|like
<group>|<one> .. worth {adv}* nothing|less|half|dirt
<group>|<lives> .. worthless|valueless|expendable|disposable|meaningless|superfluous
<group>|<one>|child|children|baby|babies .. waste of .. money|resources|space|skin|bed|tax|food|air|oxygen|time|life
not .. worth .. keeping|feeding|saving|treating|educating .. <group>|<one>
why .. keep|feed|save|educate|treat|house|school .. {disabled}
weed|breed|breeding|weeding|screen out {det}* .. <group>|weak|disabled|unfit
{disabled} .. should|ought|must .. not|never .. have|breed|be|marry|reproduce|live .. born|children|kids|babies|alive|allowed|$
{disabled} .. should|must|ought|be|better .. kept|locked|hidden|put .. away|down|institutions|asylums|asylum|home|apart|out
<group> .. responsible|guilty|cause|causing|caused|blame|source|root .. for|of .. all|every|everything|our|most .. crime|war|wars|trouble|evil|problems|misery|decline|plague|ills|wrong|disease|woes
blame {det}* <group> for
<group> .. killed|murdered|crucified christ|jesus|god
<group> .. deserve|deserved|deserves|earned|asked|asking|had .. it|holocaust|slavery|coming|punishment|genocide
holocaust|slavery|apartheid|genocide .. {good} .. for|thing|idea|them|<group>
hitler|nazis .. was|were|had|did {adv}* right|good|point|idea|job|correct|finish|finished
finish|finished|finishing .. job .. {started}
women|girls|wives|woman should|must|ought|need|belong|belongs|are|is to? be? {adv}* {adv}* in? the? {obey}
make|makes|making me|us|him|your .. sandwich|tea|dinner .. woman|love|girl|$
woman|women|girl .. job|place|role|duty|purpose .. is|are .. to|in|kitchen|home|breed|bear|please|children
<group>|<one> .. too {adv}* {weak} .. to|for|be
<group>|<one> .. can not|barely|hardly .. drive|think|reason|lead|govern|read|write|count|run|fight|handle|rule|be|swim|logic|behave|assimilate|integrate|learn|change|civilised|trusted|cured
<group>|<one> .. incapable|unable|unfit .. of|to
<group>|<one>|they {adv}* act|acts|behave|behaves|live|lives|breed|breeds|eat|eats|smell|smells|fight|look|looks like {adv}* {vermin}
live|lives|living|behave|behaving|acting|breed|breeding like pigs|animals|rats|vermin|savages|beasts|cockroaches|rabbits|apes|barbarians|dogs .. <group>|they|these|ten|twelve|to|in
these|those {savage2} .. from|should|coming|breed|must|need|deserve
{adv}* brown|black|dark|darker skin|skinned|faces .. out|keep|close|borders|border|not|never|stop|everywhere|enough|trust|dirty|smell
close|seal|shut|lock|bar .. borders|border|doors|gates|door|ports .. to|on|against|before .. <group>|<one>|brown|black|skin|them|muslim|savages
nation|race|people|country|tribe|bunch|breed|gang|pack of {adv}* {adv}* {crime}|{vermin}|slaves|liars|cowards|drunks|peasants|plumbers|beggars|savages|swindlers|goatherds|idiots|terrorists|killers|cheats|barbarians
{country} is|was {adv}* {adv}* fake|made-up|shithole|hellhole|cesspit|cesspool|dump|sewer|toilet|zoo|jungle|backward|uncivilised|uncivilized|primitive|barbaric|subhuman|savage|worthless
its|their|whose people are|is {adv}* {adv}* {vile}|{vermin}|{crime}|worthless|nothing
`);

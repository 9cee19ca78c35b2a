import { countries, setOf as set } from "./peoples";

/** Words by what they do in the set phrases of contempt and in calls to shut people out. Written by us. */
export const slights: Record<string, ReadonlySet<string>> = {
  /** Tame nouns that are unkind names when somebody is called one. */
  jibe: set(`eejit gobshite melt bampot bawbag gowk dafty daftie dobber roaster walloper gombeen langer gurrier scut tube chancer mediocrity
    stenographer lackey flunkey minion crony yes-man bint lump moaner dose hag leech tapeworm rocket knob prune pillock prat twonk
    numbskull nincompoop plebeian philistine ignoramus dilettante poseur poser dabbler nitpicker pedant bluffer blusterer fantasist
    narcissist egotist egomaniac megalomaniac hysteric sadist masochist degenerate reprobate rogue rascal scoundrel blackguard
    walnut donut doughnut melon spanner plank lemon tool turnip potato cabbage pudding spud sausage helmet wombat egg
    bozo chump dingus goober goofball goof ninny booby dodo nutter headcase basketcase fruitcake fruitloop wackjob whackjob crackpot
    kook crank oddball misfit loner virgin incel nerd geek swine hog cow heifer bag bat crone harpy shrew battleaxe bimbo tart
    trollop floozy slapper chav pleb peasant yokel hick hillbilly bumpkin drone lemming lemmings zombie zombies robot bot parrot
    pawn mouthpiece lapdog poodle sycophant toady suckup sell-out sellout turncoat quisling scribbler pen-pusher bean-counter fake
    impostor imposter conman grifter scammer sponger scrounger layabout slacker waster wastrel good-for-nothing deadbeat tramp
    drunk drunkard alcoholic alkie druggie junkie crackhead stoner pothead brute animal ogre maniac madman madwoman loony moaner whiner
    whinger wuss sissy milksop chicken jellyfish doormat drip bore killjoy spoilsport misery grouch grump know-it-all know-all
    smartypants wiseguy show-off braggart bigmouth loudmouth gossip snob prig prude toff busybody do-gooder git wally berk div divvy
    wazzock nonentity has-been never-was wannabe amateur child baby toddler infant teenager brat princess diva drama-queen
    hypochondriac attention-seeker narc rube sucker dupe mug patsy pushover stick-in-the-mud dinosaur fossil relic dotard old-timer
    vegetable pinko grinch scrooge karen wreck ratbag toerag scrote shyster schmuck putz schmo yahoo galoot lummox palooka
    cur mongrel viper cockroach flea gnat louse amoeba invertebrate gargoyle lard lardball lump tub whale blob blimp beanpole
    windbag blabbermouth tosspot pisspot wimp scaredy-cat fraudster con-artist propagandist bully-boy muppets clots clot`),
  /** Said of the one spoken to, unkind; said of anything else, often fair. */
  slight:
    set(`gormless witless empty-headed hare-brained bird-brained pea-brained addled addle-brained vacuous fatuous asinine
    silly simple-minded feeble-minded weak-minded pig-headed pigheaded boneheaded thick-skulled innumerate cowardly craven
    sly sleazy smarmy smug arrogant conceited pompous stuck-up snobbish vain self-obsessed self-centred self-centered
    narcissistic egotistical greedy idle workshy deceitful crooked corrupt hypocritical sanctimonious holier-than-thou spiteful
    bitter vindictive malicious vicious callous inhuman wicked foul barmy potty loopy batty
    deluded gaga doolally unstable paranoid hysterical obese smelly worthless hopeless inept
    unemployable talentless unlovable unloved friendless lonely washed-up soulless gutless evil brainwashed childish petty
    immature weird creepy vulgar crass rude insolent obnoxious odious toxic unbearable intolerable ridiculous absurd oblivious
    dumb stupid thick dim dense slow simple demented psychotic shameful unhinged cringe
    embarrassing humourless humorless charmless classless tasteless graceless friendless jobless loveless`),
  /** Said of anybody in passing ("as if you were mad"); of the one spoken to at the beginning of a sentence, meant. */
  mad: set(`insane mad crazy nuts bonkers crackers cuckoo mental sick unwell`),
  /** What a person has of mind and character. */
  faculty:
    set(`brain brains brainpower intelligence intellect iq wit wits charm personality charisma attention span reading
    comprehension vocabulary insight depth empathy morals integrity spine backbone manners maturity memory imagination looks
    emotional mental moral sensibility sensibilities sensitivity subtlety finesse tact judgement judgment ethics scruples principles style grace prose range compass mentality mind grammar spelling logic reasoning intelligent common sense conscience`),
  /** What nobody likes to be likened to. */
  lowly:
    set(`toddler child baby infant schoolboy schoolgirl teenager kid year-old five-year-old drunk drunkard monkey chimp chimpanzee ape gorilla
    baboon parrot dog cat hamster gerbil goldfish fish rat mouse pig cow donkey ass mule sheep goat horse toad frog snail slug worm
    flea gnat amoeba sponge jellyfish haddock trout cod budgie pigeon chicken turkey hen duck doorknob brick plank gnome gnomes
    potato potatoes turnip turnips cabbage cabbages lettuce carrot turd houseplant houseplants plant cactus fern toaster teapot kettle fridge
    rock rocks stone stones tapeworm leech tick louse maggot barnacle lighthouse fishwife robot zombie caveman neanderthal lunatic madman maniac toothbrush teaspoon puddle kiddie preschooler
    mushroom mushrooms walnut pea teabag doormat dishcloth mop wardrobe sock insects dinosaur traffic`),
  /** What one compares for use, or wit. */
  use: set(`useful interesting sharp bright deep subtle charming thick dumb dense dim stupid daft slow honest straight appealing
    reliable intelligent smart clever welcome funny mad nutty barmy daft crazy fit empty hollow shallow bent ugly`),
  fellow:
    set(`guy guys man woman bloke lady person fella chap dude girl boy kid fellow creature character individual gentleman
    cow git bat bag hag pig swine pup pups devil prig so-and-so toad troll thing people lot crowd soul`),
  fellows:
    set(`lot lots people types folk folks crowd bunch clowns idiots sort guys ones liberals lefties tories conservatives leftists
    remainers brexiteers journalists academics boomers millennials feminists columnists teachers`),
  resident: set(`resident village local forum board site's site in-house token usual`),
  many: set(
    `bricks sandwiches cards fries chips eggs beers pence cents cans crayons players sheep apples screws spoons bob clowns`,
  ),
  few: set(`two one half three few both single couple last only remaining lonely`),
  short: set(
    `sandwich sandwiches brick bricks fries chips picnic load deck six-pack dozen sixpack shilling pound dollar hod paddock`,
  ),
  soft: set(`nice lovely wonderful easy great blissful relaxing peaceful comforting`),
  fun: set(`fun hoot riot joy delight laugh blast barrel treat great lovely hit`),
  thing:
    set(`thing comment article piece column paragraph sentence post take argument person man woman human commenter question
    opinion drivel rubbish reply idea remark statement people`),
  /** Where contempt sends people back to. */
  den: set(`hole cave swamp rock sewer bridge zoo basement cellar gutter pond slum trailer bunker lair kennel sty cage bubble
    mansion tower kitchen sandpit playground crib cot pram cradle school nursery kindergarten playgroup preschool bed sleep
    reddit facebook twitter 4chan mumsnet breitbart dentist`),
  family:
    set(`wife husband mother mum mom mam father dad kids children son daughter parents family partner spouse grandchildren
    students pupils patients clients colleagues neighbours neighbors employer boss dog cat teachers readers boyfriend girlfriend
    grandmother grandfather ex staff pet class`),
  sorry: set(`pity pities sorry sympathy sympathise sympathize condolences fear dread`),
  verb: set(`find spot recognise recognize organise organize run pour tell spell write win lead lie think boil manage get fight argue
    reason pass make do understand see read hit hold beat`),
  /** Dealings that people refuse to those they look down on. */
  deal: set(`rent rents renting sell sells lease let lend hire hires employ employs employing marry marries date dates dating trust
    trusts trusting serve serves vote live lives living sit sits sitting work works working eat eats eating share shares
    sharing shop buy befriend hug kiss shake play plays mix mixes socialise socialize teach treat house invite welcome
    adopt elect promote touch talk associate sleep swim drink follow obey`),
  /** Ways to be rid of people. */
  expel:
    set(`deport expel evict eject remove banish exile oust repatriate ship send throw kick chuck boot sling turf pack
    drive chase run clear round lock kick fly sail haul drag push hound force kick keep`),
  expelled:
    set(`deported expelled evicted ejected removed banished exiled ousted repatriated shipped sent thrown kicked chucked booted turfed
    packed driven chased rounded locked barred banned excluded kept interned caged segregated separated sterilised sterilized
    castrated neutered aborted euthanised euthanized quarantined drowned enslaved whipped tagged registered fenced
    dumped outlawed`),
  /** What is not for everybody, in the eyes of some. */
  right:
    set(`vote teach adopt marry drive serve hold run own work live enter settle stay sit speak breed have reproduce join buy
    rent study govern lead stand wear pray build preach raise bring come use get be compete play swim`),
  /** Houses, clothes and laws of faiths. */
  creedplace:
    set(`mosque mosques minaret minarets synagogue synagogues gurdwara gurdwaras burqa burqas burka burkas hijab hijabs niqab
    niqabs headscarf headscarves turban turbans sharia halal koran quran talmud`),
  savage:
    set(`savages barbarians scum invaders parasites hordes horde criminals vermin illegals foreigners aliens thugs rapists
    terrorists beggars locusts trash filth peasants <group>`),
  /** Whom "they" stand for where somebody is to be shut out. */
  lot: set(`them they those lot these`),
  fit: set(
    `fit suited qualified ready capable able good built meant equipped worthy right wired born made`,
  ),
  permit:
    set(`allow allowed allowing permit permitted let letting trust trusted give given hire admit admitted invite accept grant
    granted welcome welcomed appoint`),
  place:
    set(`europe britain england america country countries land town towns city cities village villages street streets
    neighbourhood neighborhood schools hospitals borders world london paris canada australia ireland germany france sweden west`),
  arrive: set(
    `go goes settle settles live lives move moves turn turns show shows arrive arrives appear land gather are is come comes rule`,
  ),
  arrived: set(
    `came arrived moved turned showed started appeared settled flooded poured landed took began come move arrive let`,
  ),
  decay:
    set(`downhill dirty filthy unsafe rubbish dump ghetto rots ruined ruin stealing stolen theft
    unrecognisable unrecognizable litter slum filth stinks smells `),
  grab: set(
    `take takes took taking steal steals stole stealing grab grabs rob robs nick nicks rape rapes molest after`,
  ),
  burden:
    set(`drain drains ruin ruins spoil spoils pollute pollutes infest infests contaminate contaminates infect infects poison poisons destroy
    destroys leech leeches sponge sponges scrounge scrounges parasitise plague plagues disgust sicken stink stinks reek reeks`),
  likes: set(
    `like for because and from whenever everything anything constantly everywhere all by more`,
  ),
  trans: set(
    `<group> <one> they trans transgender transwomen transwoman transmen homosexual gay queer lesbian he she`,
  ),
  sickness:
    set(`sickness illness disease disorder perversion perversions abomination abominations sin sinful delusion plague cancer
    poison evil deviance deviancy filth unnatural curse cult fetish mistake degeneracy ideology-of-death virus`),
  creedadj: set(
    `gay trans homosexual lesbian black jewish muslim queer transgender bisexual disabled autistic brown deaf`,
  ),
  marry: set(`homosexuality gay lesbian marriage <group> sodomy trans`),
  lock: set(`prison jail zoo cages cage kitchen gutter jungle desert asylum asylums institutions institution fields field trees bars camps
    camp kennel home caves cave sewer ghetto ovens gallows africa asia reservation reservations bed hell mud`),
  stereotype:
    set(`lazy dirty filthy thieving lying greedy stupid smelly stinking drunken treacherous scheming ungrateful backward
    uncivilised uncivilized primitive savage cowardly thick inbred greasy hysterical useless shifty sneaky grasping miserly
    bloodthirsty violent goddamn bloody damn damned fucking typical`),
  eat: set(`eat eats eating ate devour cook cooks drink drinks`),
  disabled: set(
    `<group> <one> disabled retarded handicapped deformed cripples defective defectives downs unfit weak`,
  ),
  good: set(
    `good great best right useful necessary improvement favour favor blessing benefit justified`,
  ),
  started: set(`started began hitler them <group> off left`),
  obey: set(`obey submit kitchen sandwich barefoot pregnant cooking hysterical hormonal emotional nagging nag gossip belong inferior
    weaker quiet silent`),
  weak: set(`stupid dumb thick emotional weak hysterical lazy primitive ugly slow simple backward irrational hormonal moody childish violent
    dishonest greedy dim savage fragile sensitive drunk dirty fat dangerous inbred`),
  country: countries,
  /** What one may be called and be glad of it, or not mind: one's work, one's part, praise. */
  kindly:
    set(`good great fine kind kinder wonderful brave better best lovely true rare real generous gentle thoughtful careful honest decent
    clever wise smart brilliant gifted talented excellent superb splendid marvellous fantastic amazing remarkable terrific beautiful strong
    breath credit treasure star gem hero heroine saint angel legend gentleman lady blessing gift inspiration example joy
    friend neighbour neighbor colleague reader subscriber citizen voter taxpayer member person human man woman mother father
    parent mum mom dad grandmother grandfather doctor nurse teacher writer journalist author columnist professor lecturer
    scientist engineer lawyer judge farmer driver builder carer soldier veteran student pupil child christian catholic
    muslim jew hindu buddhist liberal conservative democrat republican socialist libertarian labour tory green voter
    scholar historian economist economists expert specialist pensioner landlord tenant homeowner owner worker builder
    lot little bit long few couple professional part fan supporter immigrant refugee foreigner <one> <group> canadian
    american british english irish scottish welsh local native resident younger older young old well regular lifelong
    trained qualified public private natural courteous polite civil mp councillor minister senator politician
    optimist optimists dreamer realist pessimist pragmatist idealist romantic poet thinker master natural wordsmith voice rock pleasure
    necessary wise patient lucky fortunate busy hard hard-working formidable refreshing sharp sensible fair balanced reasonable
    reliable trusted different difficult hopeful cheerful happy proud loyal devoted dedicated committed experienced
    fellow former retired new big huge great admirer guest host visitor stranger newcomer beginner minority woman's man's
    working single married widow widower survivor victim witness target threat adult grown grown-up champion delight
    cyclist commuter motorist passenger tourist traveller traveler customer consumer client patient resident homeowner
    shareholder investor manager director chair chairman editor reporter critic reviewer novelist artist musician actor
    politician mp councillor officer official civil servant employee employer volunteer activist campaigner believer
    sceptic skeptic atheist vegetarian vegan feminist moderate centrist conservative progressive
    free paid-up private serious very quite rather bit fine few handful step mile year product result sign symbol
    one first second right power freedom courage patience support help honour dignity heart makings rest majority safety
    level same number quality interest size price cost value much many far soon welcome`),
  /** What may stand before "you are". */
  soft2:
    set(`and but so well oh because sorry yes no face admit frankly honestly sir madam mate look listen lol bro dude
    man wow seriously remember`),
  /** Unkind adjectives right behind "you". */
  nasty:
    set(`big daft silly wee thick old stupid bitter sad ugly fat nasty rotten miserable lazy dirty filthy greedy selfish
    childless barren shameless vile horrible evil wicked wretched pathetic dozy soppy smug pompous pretentious jumped-up stuck-up
    snivelling sniveling whining whingeing grovelling spineless gutless brainless clueless useless worthless ghastly odious
    deluded jealous vindictive twisted sour dried-up washed-up overpaid overgrown so-called self-satisfied disgusting
    repulsive revolting loathsome despicable contemptible hateful cowardly two-faced double-faced lying cheating conniving
    scheming thieving sneaky slimy creepy heartless soulless callous cruel arrogant ignorant dumb absolute
    utter insufferable intolerable obnoxious poisonous toxic senile demented decrepit wrinkly gormless witless feckless hapless
    mindless moronic idiotic imbecilic cretinous ridiculous tiresome entitled spoilt spoiled pampered privileged`),
  /** What follows "you silly", and is no name: a verb, or a word that goes on. */
  verbs:
    set(`can could will would are were is was have had do did and but or to the a an of in on at for as be it that this people
    make makes get gets`),
  wits: set(`brains brain sense wits wit`),
  terrible:
    set(`terrible awful useless rotten lousy dreadful horrible shameful disgraceful lame poor bad sorry pathetic third-rate
    second-rate failed wannabe so-called glorified overpaid mediocre washed-up`),
  institution:
    set(`bank banks media newspaper newspapers press hollywood government governments parliament world television tv finance wall
    money universities university courts court industry studios networks network studio ngos un everything`),
  /** What a people is said not to have or do. */
  virtue: set(`respect value honour honor wash bathe integrate assimilate belong
    contribute obey appreciate fit mix behave morals conscience shame
    loyalty decency manners culture soul souls brains discipline honesty gratitude dignity civilisation civilization compassion
    empathy interest feelings emotions creativity imagination ambition initiative talent humour humor originality`),
  /** What nobody should ever do with them, in the eyes of some. */
  dealings:
    set(`turn lend leave go accept believe open give take let ask expect buy trust marry hire rent sell vote employ walk
    invite forgive befriend date do argue negotiate bargain sign shake count rely eat drink sleep put show`),
  fit2: set(`incompatible irreconcilable unsuited unfit hostile alien`),
  group2: set(`<group> poles whites english british germans french`),
  savage2: set(
    `vermin animals savages barbarians rats cockroaches parasites scum filth beasts monkeys apes subhumans brutes`,
  ),
  how: set(`cattle dogs dirt animals property nature culture blood always objects slaves meat`),
  adult: set(`grown-up adult carer nurse minder`),
  camps:
    set(`camp camps mosque mosques synagogue synagogues hostel hostels shelter shelters ghetto ghettos settlement settlements
    caravans caravan site sites ghettoes temple temples`),
  sodomites: set(`sodomites sodomite sodomy perverts deviants fornicators buggers`),
};

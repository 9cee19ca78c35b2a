import { groupAdjectives, setOf as set } from "./peoples";
import { slights } from "./slights";

/** Words by what they do in a sentence, for the rules of meaning. Written by us; each list says what belongs in it. */
export const classes: Record<string, ReadonlySet<string>> = {
  groupadj: groupAdjectives,
  /** What groups believe or are. */
  creed: set(`islam judaism christianity catholicism hinduism homosexuality blackness feminism`),
  /** Doing harm to a body. Words with a tame everyday sense (beat, hit, cut, destroy) stand in patterns of their own. */
  harm: set(`kill murder shoot hang stab strangle lynch execute behead slaughter exterminate eradicate gas drown rape
    torture castrate flog crucify massacre annihilate assassinate choke decapitate hurt maim burn poison skin nuke
    liquidate sterilize sterilise whip bomb guillotine punch slap behead impale`),
  harmed:
    set(`killed murdered shot hanged hung stabbed strangled lynched executed beheaded slaughtered exterminated
    eradicated gassed drowned raped tortured castrated flogged crucified massacred annihilated assassinated choked
    decapitated sterilized sterilised whipped euthanized euthanised guillotined impaled culled neutered drawn dragged skinned bludgeoned mauled burnt burned tarred
    blown caned`),
  harming:
    set(`killing murdering shooting hanging stabbing strangling lynching executing beheading slaughtering
    exterminating eradicating gassing drowning raping torturing castrating flogging massacring annihilating burning
    bombing nuking`),
  /** Shutting people out of common life. */
  banished:
    set(`deported banned expelled removed locked caged shot segregated enslaved sterilised sterilized deported eliminated
    extinguished outlawed dumped whipped purged wiped rounded kicked shipped exterminated killed shot hanged burned burnt
    drowned gassed executed eradicated beaten tortured raped murdered slaughtered annihilated punished silenced turfed booted chucked repatriated interned expatriated exiled evicted ejected excluded neutered euthanised euthanized aborted quarantined separated fenced culled`),
  /** Whom one may threaten. */
  them: set(`you him her them everybody all those these anybody yourself yourselves`),
  person:
    set(`you him them everybody <group> <one> people bastards traitors traitor judges judge senators senator
    politicians politician president congressmen congressman mayor governor minister ministers journalists journalist
    reporters reporter editors editor author writer cops police policeman bankers banker criminals looters protesters
    protestors rioters liberals conservatives democrats republicans lefties leftists thugs terrorists pedophiles paedophiles
    lawyers teachers doctors officials bureaucrats landlords rapists murderers scum family kids children mother wife
    lot bunch bosses ceos ceo elites commies communists socialists fascists nazis invaders leaders swine pigs dogs
    throat throats head neck guy man woman`),
  /** Whom one blames without hurting: groups by trade or opinion. */
  role: set(`liberals conservatives democrats republicans lefties leftists teachers lawyers politicians journalists reporters
    editors bureaucrats cops bankers landlords feminists boomers millennials professors academics socialists communists
    unions voters supporters commenters athletes footballers fans waiters butchers accountants engineers students parents
    atheists rednecks progressives libertarians environmentalists activists nurses doctors managers developers drivers cyclists tourists
    americans canadians germans`),
  det: set(`all these those the a an every any each of more such some most many kind kinds that this your their his her our sort sorts whole
    bloody damn damned goddamn fucking stinking disgusting filthy dirty lazy stupid little rich corrupt so-called illegal other
    lying dumb treasonous crooked one last single`),
  adv: set(`just really so very totally completely absolutely utterly truly such a an the of nothing but all only always
    still simply basically literally obviously clearly such quite pretty damn fucking bloody even more most as too complete
    total utter absolute real big huge little sad poor old typical ignorant stupid dumb pathetic arrogant lying lazy miserable
    disgusting fat ugly worthless silly insufferable self-righteous sorry pompous whole bunch pack lot bit both also mostly by nature
    naturally mainly largely firmly seriously entirely known right-wing left-wing liberal conservative hateful bitter sick
    dirty filthy evil mindless brainless racist sexist delusional spineless gutless cowardly like being`),
  /** What makes people less than people. */
  vermin:
    set(`vermin rats cockroaches cockroach roaches parasites parasite leeches leech animals beasts apes monkeys pigs swine
    insects pests pest scum filth trash garbage dirt waste disease plague cancer virus infestation savages savage barbarians
    subhuman subhumans sub-human untermenschen abominations abomination degenerates maggots germs freaks  trash rubbish
    sewage excrement inferior subspecies mongrels mutants dogs creatures rapists thieves criminals locusts        hyenas   vultures  mongrel cur curs      chimps chimpanzees  bacillus tumour tumours tumor tumors         sludge   contagion  untermensch   offal maggot louse   bedbugs termites    beasts brutes orcs barbarian savage hordes infestation blight`),
  /** What nobody may call a whole group of people. */
  vile: set(`disgusting inferior filthy dirty stupid dumb dumber dumbest ignorant lazy evil vile repulsive repugnant worthless
    useless uncivilised uncivilized primitive backward backwards retarded brainless despicable sickening unintelligent abhorrent
    loathsome revolting dishonest untrustworthy uneducated inhuman undeserving pathetic barbaric subhuman unclean violent
    cruel rotten idiots morons imbeciles whores sluts bitches liars thugs lowlifes freeloaders bums brutes terrorists predators
    perverts deviants sinners worst horrible awful hideous repellent contemptible crooks cowards fools beggars monsters
    unnatural deranged ugly smelly stink stinks dangerous greedy ungrateful unfit incapable uncultured bloodsuckers scroungers
    vulgar foul sneaky treacherous bloodthirsty leeches incompetent subnormal abnormal lowest nasty mentally-ill uncivil subhuman barbarous wicked lecherous perverted depraved immoral amoral godless heathen shifty devious cunning workshy bloodthirsty brutish beastly bestial diseased contagious infectious parasitic thieving lying cheating murderous fanatical backwards unevolved unwashed unhygienic stinking incestuous inbred satanic demonic poisonous corrupting insane cowardly lesser defective faulty savage animalistic feral`),
  hate: set(`hate hates hated detest loathe despise abhor`),
  /** Names for a person that are meant to hurt, whoever says them. */
  insult:
    set(`idiot idiots moron morons imbecile imbeciles loser losers coward cowards troll trolls scum jerk jerks creep
    dimwit dimwits muppet dipstick dunderhead numpty plonker pillock prat dingbat doofus knucklehead meathead rodent narcissist
    sociopath blowhard gasbag wretch sleaze looser loosers half-wit know-nothing dimbulb goon goons dork dweeb stain embarassment embarrassment
    halfwit halfwits nitwit nitwits simpleton simpletons buffoon ignoramus airhead bonehead blockhead numbskull
    numskull cretin cretins dolt dullard degenerate degenerates lowlife lowlifes dirtbag dirtbags slimeball sleazebag
    nutcase nutjob wacko pervert sicko weirdo retard retards libtard libtards libturd republitard vermin trash garbage filth pig
    pigs worm maggot parasite parasites cancer scumbag scumbags crybaby crybabies ingrate twit twits nincompoop fathead
    dumbo dummy dummies dunce fool fools clown clowns liar liars bigot bigots shill snowflake snowflakes disgrace joke failure
    nobody hag pond-scum scoundrel lunatic lunatics psycho psychopath ape dope dopes cockroach rat weasel brat windbag
    freeloader freeloaders bum bums hypocrite hypocrites sheep sheeple twerp wimp wimps stooge toad halfbrain lamebrain fraud frauds crook crooks puppet bootlicker bootlickers thug thugs leech
    bully bullies pinhead pinheads charlatan charlatans phony phonies oaf oafs savage savages monster monsters vulture vultures
    disgraceful bastard bastards witch witches slob slobs slug slugs hack hacks snake snakes quack quacks lackey lackeys plank-head bozo chump dingus ninny nutter crackpot wackjob whackjob grifter scammer sponger layabout wastrel wazzock berk divvy chancer toerag ratbag imposter impostor conman deadbeat drunkard half-brain birdbrain peabrain pea-brain featherbrain scatterbrain fruitcake thicko thickos bellend dumbbell dunderheads muppets prats pillocks twerps cretins dolts oafs creeps jerks stooges shills bootlickers lunatic madman bimbo slimeballs poltroon guttersnipe lickspittle good-for-nothing nonentity gobshite fatso`),
  insulting:
    set(`stupid dumb idiotic moronic ignorant pathetic disgusting ugly brainless worthless despicable vile repugnant
    contemptible retarded deranged delusional spineless gutless useless imbecilic braindead brain-dead loathsome revolting
    hideous clueless thick demented unhinged insufferable illiterate senile shameless gullible uneducated repulsive filthy fat
    obtuse dim dense daft dimwitted vapid twisted odious slimy two-faced cretinous infantile thick-headed heartless
    lazy cruel selfish dishonest incompetent laughable nasty rotten foolish mindless hateful evil gormless witless empty-headed bird-brained pea-brained pig-headed boneheaded feeble-minded weak-minded simple-minded talentless cowardly craven inept smug vacuous fatuous asinine deluded doolally imbecile inbred`),
  /** Kept from equal thought. */
  dim: set(`stupid dumb thick dense dim slow daft simple simple-minded brainless backward ignorant illiterate clueless
    dimwitted feeble-minded moronic idiotic gormless witless vacuous bird-brained pea-brained thick-skulled boneheaded asinine unintelligent feeble`),
  dimmer: set(`stupider dumber thicker denser dimmer slower uglier dafter lazier sillier`),
  dimmest: set(
    `stupidest dumbest thickest dimmest biggest worst ugliest nastiest vilest laziest laziest thickest daftest silliest ugliest densest poorest saddest lowest`,
  ),
  brighter: set(`smarter brighter cleverer wiser`),
  /** What is said of people as if it ran in them. */
  crime:
    set(`thief thieves criminal criminals crook crooks robber robbers rapist rapists murderer murderers butcher butchers
    pickpocket pickpockets liar liars cheat cheats savage savages barbarian barbarians terrorist terrorists drunk drunks
    scrounger scroungers freeloader freeloaders parasite parasites beggar beggars invader invaders pervert perverts predator
    predators paedophile paedophiles pedophile pedophiles killer killers swindler swindlers robbers   mugger muggers gangster gangsters murderers groomer groomers fraudster fraudsters scammer scammers   thug thugs  traitor traitors jihadi jihadis jihadist jihadists  fanatics     drunkards   pimps prostitutes whores`),
  offends:
    set(`steal steals cheat cheats lie lies rape rapes rob robs smell smells stink stinks breed breeds scrounge
    scrounges mug mugs murder murders stab stabs freeload freeloads sponge sponges leech leeches groom grooms beg begs multiply multiplies`),
  /** What nobody says of a people without contempt, whatever stands between. */
  slander:
    set(`poison poisoning poisoned sewer cesspool hellhole shithole outnumber outnumbering overrun swamp swamping flooding
    infest infested infestation breed breeding outbreed soulless souls bloodsuckers leech leeching scrounging sponging
    mooching thieving stealing scamming scammers scam swindle conmen untrustworthy inbred unevolved monkey monkeys apes
    jungle filth filthy stench stinking smelly vermin terrorists rapists crooks thieves pickpockets savages barbarians
    cannibals perverts pervert groomers predators parasites freeloaders scroungers beggars colonising
    colonizing degenerates degenerate abominations abomination subhuman inferior backward primitive uncivilised uncivilized
    brutes simpletons imbeciles morons idiots dimwits liars cheats cowards lazy workshy drunks
    drunkards worthless useless brainless unintelligent disgusting repulsive unnatural perversion locusts hyenas jackals reptiles bacteria tumour tumor contagion unwashed unhygienic inbreeding bestial depraved depravity perverted degeneracy cockroaches lice subhumans orcs savagery freeloading scroungers layabouts parasitic shifty feral`),
  /** Said of one's mind or worth; hurts whoever it is aimed at. */
  rude: set(`dolt worm dummy crybaby phony clueless witless mindless nuthouse loony loon loopy cuckoo bonkers nutty moron
    idiot imbecile fool clown buffoon halfwit dimwit airhead coward liar loser toad leech vermin scum
    disgusting pathetic worthless brainless spineless gutless stupid dumb moronic idiotic imbecilic
    ignoramus simpleton cretin dunce dope twit creep pervert sleaze slob brat ape troll charlatan bigot
    hypocrite bootlicker stooge dumbest stupidest vile repulsive despicable contemptible loathsome braindead unhinged deranged
    delusional demented senile drivel gibberish `),
  ill: set(
    `crime disease diseases lice filth dirt aids drugs violence rape germs plague terror terrorism lawlessness poverty scabies squalor
    decay stabbing stabbings grooming backwardness barbarism barbarity savagery`,
  ),
  body: set(`jaw face nose neck necks legs teeth skull head heads arms bones ribs throat kneecaps knees fingers spine hands
    faces throats skulls jaws guts`),
  wreck: set(
    `break smash crush snap bash slit cut slice punch kick stomp cave knock rip tear split crack slash`,
  ),
  calamity:
    set(`cancer aids die dies raped killed murdered shot stabbed beaten rot rots choke chokes suffer suffers drown
    drowns burn burns bleed bleeds hang hangs crash truck bus leukemia stroke starve starves`),
  speaker: set(
    `author writer columnist editor reporter journalist reviewer moderator commenter poster op
    journo pundit contributor blogger essayist`,
  ),
  third: set(`he she they trump obama clinton trudeau biden putin hillary this that who`),
  ...slights,
};

/** Peoples, faiths and other kinds of people by the one word they are called with. Written by us; nothing in it is crude. */
const words = (text: string) => text.trim().split(/\s+/);

/** A list of words, as a set. */
export const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

/** Named alike as one of them and as what is theirs; several of them take an s. */
const counted = words(`
afghan african albanian algerian angolan arab argentinian armenian asian australian austrian azeri bangladeshi basque bedouin
belarusian belgian bengali berber bolivian bosnian brazilian bulgarian cambodian cameroonian caribbean catalan chechen chilean
colombian croat croatian cuban cypriot czech dominican ecuadorian egyptian eritrean estonian ethiopian european fijian filipino
gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian indian indonesian iranian iraqi israeli
italian ivorian jamaican jordanian kashmiri kazakh kenyan korean kosovar kurd laotian latvian latino latina liberian libyan
lithuanian macedonian malaysian malian mexican moldovan mongolian moroccan namibian nepali nicaraguan nigerian norwegian
pakistani palestinian panamanian paraguayan persian peruvian punjabi romanian russian rwandan salvadoran samoan saudi serb
serbian sicilian slav slovak slovenian somali sri-lankan syrian tajik tamil tanzanian tibetan tongan tunisian ugandan ukrainian
uruguayan uyghur uzbek venezuelan yemeni zambian zimbabwean hispanic aborigine andorran bahamian bahraini barbadian bhutanese
botswanan burundian chadian comorian djiboutian emirati gabonese guyanese kuwaiti kyrgyz malawian maldivian mauritanian
mauritian montenegrin mozambican nigerien omani papuan qatari singaporean surinamese togolese trinidadian turkmen hawaiian
zulu xhosa igbo yoruba hausa tutsi hutu oromo tigrayan amhara hazara pashtun pathan baluchi sindhi gujarati sinhalese yazidi
alawite druze copt assyrian chaldean frisian breton corsican fleming walloon galician creole chicano eskimo apache cherokee
navajo mohawk scandinavian balkan levantine maghrebi bavarian prussian siberian tatar
quaker anglican methodist baptist lutheran presbyterian calvinist evangelical salafi ahmadi sufi zoroastrian parsi jain rastafarian
pagan wiccan hasid hindoo papist jesuit
muslim moslem jew christian catholic protestant hindu sikh buddhist mormon shiite sunni atheist
lesbian homosexual bisexual transsexual pansexual asexual transvestite transwoman gypsy turk scot dane finn swede spaniard
englishman frenchman irishman scotsman welshman dutchman chinaman westerner easterner southerner pensioner
immigrant migrant refugee foreigner newcomer woman cripple epileptic schizophrenic
`);

/** What is theirs; of the people themselves only with an article ("the Chinese", "the deaf"). */
const uncounted = words(`
black white brown coloured colored chinese japanese vietnamese burmese lebanese sudanese congolese senegalese taiwanese nepalese
maltese portuguese irish polish turkish kurdish spanish scottish welsh dutch swedish danish finnish swiss french british english american-indian
slavic jewish islamic arabic gay trans transgender queer lgbt disabled handicapped deaf blind autistic elderly foreign
native indigenous aboriginal roma romani sinti rohingya maori inuit hasidic orthodox female male old poor
african-american asylum coptic flemish sami cornish manx haredi nonbinary non-binary downs dyslexic
paraplegic bipolar schizophrenic psychotic wheelchair same-sex cross-dressing dark-skinned brown-skinned black-skinned
`);

const onlySeveral = words(`
women men girls females males ladies blacks whites browns turks poles danes scots spaniards finns swedes islamists gypsies roma
jews gays transgenders queers natives aliens arabs autistics invalids illegals northerners southerners francophones sikhs pikeys tinkers travellers dwarfs dwarves midgets
homos frenchmen englishmen irishmen dutchmen amputees transmen transwomen transvestites crossdressers invalids paraplegics foreigners
third-worlders
`);

const several = (word: string) => (word === "woman" ? "women" : `${word}s`);

/** Kinds of people the policy protects, as adjectives. */
export const groupAdjectives: ReadonlySet<string> = new Set(
  [...counted, ...uncounted].filter((word) => word !== "woman" && word !== "jew"),
);

/** Words that are a group of people by themselves. */
export const groupNouns: ReadonlySet<string> = new Set([...counted.map(several), ...onlySeveral]);

/** Words that may be one of a group. */
export const memberNouns: ReadonlySet<string> = new Set(counted);

/** These always are; of the others the words around tell ("a Somali is", but "a Somali driver is"). */
export const surelyMembers: ReadonlySet<string> = new Set(
  words(
    "woman girl female muslim moslem jew immigrant migrant refugee foreigner christian catholic hindu lesbian homosexual",
  ),
);

/** What such an adjective makes into a group. */
export const groupsOfPeople: ReadonlySet<string> = new Set(
  words(`people people's peoples folks folk types men women immigrants migrants refugees kids children neighborhoods neighbourhoods
    communities community families mothers fathers parents boys girls youths teenagers males females americans canadians britons
    couples students pupils workers drivers shopkeepers babies
    lads blokes guys fellas ladies toddlers elders beggars invaders applicants
    citizens residents settlers patients users voters population culture cultures seekers newcomers travellers`),
);

/** What it makes into one of a group. */
export const onesOfPeople: ReadonlySet<string> = new Set(
  words(`person man woman guy boy girl immigrant migrant refugee kid child mother father neighbour neighbor male female teenager
    fellow bloke lady dude american couple student pupil teacher worker driver shopkeeper tenant baby husband wife son daughter
    lad doctor nurse plumber judge landlord applicant boss prince`),
);

/** What people have or are "with": conditions the policy protects. */
export const conditions: ReadonlySet<string> = new Set(
  words(`down downs autism adhd dyslexia epilepsy disabilities disability hiv aids schizophrenia tourette dwarfism dementia
    alzheimer deformities impairments handicaps syndrome`),
);

/** Where people are from, as nobody chose it. */
export const countries: ReadonlySet<string> = new Set(
  words(`afghanistan africa albania algeria angola arabia argentina armenia asia australia austria azerbaijan bangladesh belarus belgium
    bolivia bosnia brazil britain bulgaria burma cambodia cameroon canada chad chechnya chile china colombia congo croatia cuba cyprus
    denmark ecuador egypt england eritrea estonia ethiopia europe finland france gambia gaza georgia germany ghana greece guatemala
    guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
    korea kosovo kurdistan kuwait laos latvia lebanon liberia libya lithuania malawi malaysia mali mauritania mexico moldova
    mongolia morocco mozambique myanmar namibia nepal nicaragua niger nigeria norway pakistan palestine panama paraguay
    peru philippines poland portugal punjab qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia
    somalia spain sudan sweden switzerland syria taiwan tanzania thailand tibet togo tunisia turkey uganda ukraine uruguay
    uzbekistan venezuela vietnam wales yemen zambia zimbabwe`),
);

/** Those of whom it is said where they are from, or what they have. */
export const whoever: ReadonlySet<string> = new Set(
  words(`people person persons those anyone anybody everyone everybody someone somebody men women man woman kids children child
    adults families workers girls boys folk migrants immigrants refugees`),
);

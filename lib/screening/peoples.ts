/** Peoples, faiths and other kinds of people by the one word they are called with. Written by us; nothing in it is crude. */
const words = (text: string) => text.trim().split(/\s+/);

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
uruguayan uyghur uzbek venezuelan yemeni zambian zimbabwean hispanic aborigine
muslim moslem jew christian catholic protestant hindu sikh buddhist mormon shiite sunni atheist
lesbian homosexual bisexual transsexual immigrant migrant refugee foreigner newcomer woman cripple epileptic schizophrenic
`);

/** What is theirs; of the people themselves only with an article ("the Chinese", "the deaf"). */
const uncounted = words(`
black white brown coloured colored chinese japanese vietnamese burmese lebanese sudanese congolese senegalese taiwanese nepalese
maltese portuguese irish polish turkish kurdish spanish scottish welsh dutch swedish danish finnish swiss french british english
slavic jewish islamic arabic gay trans transgender queer lgbt disabled handicapped deaf blind autistic elderly foreign
native indigenous aboriginal roma romani gypsy sinti rohingya maori inuit hasidic orthodox female male old poor
african-american
`);

const onlySeveral = words(`
women men girls females males ladies blacks whites browns turks poles danes scots spaniards finns swedes islamists gypsies roma
jews gays transgenders queers natives aliens arabs autistics invalids asylum-seekers
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
    citizens residents settlers invaders patients users voters population culture cultures seekers newcomers travellers`),
);

/** What it makes into one of a group. */
export const onesOfPeople: ReadonlySet<string> = new Set(
  words(`person man woman guy boy girl immigrant migrant refugee kid child mother father neighbour neighbor male female teenager
    fellow bloke lady dude american`),
);

import { expect, it } from "vitest";
import { screen } from "@/lib/screening/screen";

/** Wrongly silencing a courteous reader is the worse error: none of these may be refused, and by rule none held. */
const rules = (text: string) => screen(text, { model: null });

it.each([
  "Residents of Scunthorpe, Penistone and Clitheroe voted.",
  "The Twatt and Orkney ferry leaves at nine.",
  "Dick Cheney and Philip Hancock disagreed in Essex.",
  "Moby Dick is on the syllabus.",
  "The assessment of the class was passed to the analyst.",
  "A blue tit nested in the shed next to the garden hoe.",
  "She graduated summa cum laude from Arsenal's business school.",
  "The vet said the bitch should not have another litter.",
  "They are building a dyke near the beach.",
  "45's tax returns cost $1.00+ in 1980s money.",
  "Dr Harshit Dikshit and Professor Matsushita wrote the annex.",
])("publishes names, places, animals and numbers: %s", (text) => {
  expect(rules(text).decision).toBe("published");
});

it.each([
  "I am a gay man and I disagree with the author about adoption law.",
  "Black women in this city pay higher mortgage rates than white men.",
  "My Jewish neighbours and my Muslim neighbours run the food bank.",
  "I would never hurt any disabled person.",
  "Let me be clear: I do not hate immigrants.",
  "Nobody should be killed for what they believe.",
])("publishes what says who somebody is, or denies a wrong: %s", (text) => {
  expect(rules(text).decision).toBe("published");
  expect(screen(text).decision).not.toBe("refused");
});

it.each([
  "The army shelled the village and killed eleven civilians.",
  "A suicide bomber murdered forty worshippers on Friday.",
  "The rapist was sentenced to death and hanged in 1946.",
  "The terrorists planned to attack the stadium.",
  "He threatened to kill the witnesses, the court found.",
])("publishes sober words of war and crime: %s", (text) => {
  expect(screen(text).decision).toBe("published");
});

it.each([
  "That deadline is killing me.",
  "I would kill for a decent train connection.",
  "Do not shoot the messenger.",
  "They will kill the bill in committee.",
  "She shot down every argument I had.",
  "We need to beat them to the deadline.",
])("publishes idioms: %s", (text) => {
  expect(rules(text).decision).toBe("published");
});

it.each([
  "You are mistaken about the date; the treaty was signed in 1994.",
  "The senator's record on this is shameful.",
  "I am angry about this, and I think I have a right to be.",
  "The left has no answer on housing.",
  "You are not stupid, and neither is the author.",
])("publishes hard but civil criticism: %s", (text) => {
  expect(rules(text).decision).toBe("published");
});

it.each([
  'He wrote that refugees are "vermin", and should be ashamed.',
  'Threats like "I will kill all women" belong before a court.',
  'What do you mean by "you are an idiot"?',
])("holds what is quoted, with its words, instead of refusing it: %s", (text) => {
  expect(rules(text)).toMatchObject({ decision: "held", rule: "quoted" });
});

it.each([
  "Nobody asked us. Nobody asked the people who do the work what they needed.",
  "Nobody asked the night shift, and nobody asked for this reorganisation either.",
  "They closed the ward, and nobody asked.",
])("publishes what says that people were not heard: %s", (text) => {
  expect(rules(text).decision).toBe("published");
});

it.each([
  "Nobody asked you.",
  "Nobody asked your opinion.",
  "Nobody asked for your opinion.",
  "Nobody asked what you think.",
])("holds what tells somebody that they were not asked: %s", (text) => {
  expect(rules(text).decision).toBe("held");
});

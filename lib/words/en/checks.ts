/** What the checks say: what was seen (`why`, before the guideline's own reason) and what to do (`fix`). */
const disclosureNames: Record<string, string> = {
  interests: "your interests in this subject",
  payment: "payment for this piece",
  help: "help with the writing",
  ai: "the use of AI",
  exclusivity: "where else this text has been or is going",
  clearance: "clearance from an employer or service",
};

const number = (value: number) => value.toLocaleString("en");
const count = (value: number, noun: string) =>
  `${number(value)} ${value === 1 ? noun : `${noun}s`}`;

export const words = {
  because: (seen: string, reason: string) => `${seen} ${reason}`,

  tooShort: (has: number, least: number) => ({
    why: `The text has ${count(has, "word")}; we ask for at least ${number(least)}.`,
    fix: "Take the reader there: one scene you saw, what it meant, what should follow from it.",
  }),
  tooLong: (has: number, most: number) => ({
    why: `The text has ${count(has, "word")}; we ask for ${number(most)} at most.`,
    fix: "Find the one thing only you can say and let the rest go, or send the rest as a second piece.",
  }),

  headlineMissing: {
    why: "There is no headline yet.",
    fix: "Say what the piece says, in one line you would stand by.",
  },
  headlineLong: (has: number, most: number) => ({
    why: `The headline has ${number(has)} characters; past ${number(most)} it is cut on phones and in search.`,
    fix: "Keep the claim, drop the set-up; the standfirst can carry the rest.",
  }),
  headlineShouted: {
    why: "The headline is all in capitals, which reads as shouting.",
    fix: "Write it as you would say it: capitals for the first word and for names.",
  },
  headlineExclaims: {
    why: "The headline ends with an exclamation mark, which asks for a feeling the piece should earn.",
    fix: "End it with nothing; the words will do.",
  },
  headlineBait: {
    why: "These words hold back what the piece says so that people click to find out.",
    fix: "Give the answer away. People who know what you say will read how you know it.",
  },

  standfirstMissing: {
    why: "There is no standfirst, the line under the headline.",
    fix: "Say in a sentence or two who you are to this story and what the reader will learn.",
  },
  standfirstRepeats: {
    why: "The standfirst says the headline again.",
    fix: "Use it for what the headline has no room for: where you stood, and why it matters now.",
  },
  standfirstLong: (has: number, most: number) => ({
    why: `The standfirst has ${number(has)} characters; past ${number(most)} it is cut on the front page.`,
    fix: "Two sentences are enough. The first paragraph can take what is left.",
  }),

  basisMissing: {
    why: "You have not yet said how you know this.",
    fix: "In a few plain sentences: your part in it, where, from when to when, what you saw yourself.",
  },
  basisVague: {
    why: "This is too short to tell a reader how you know.",
    fix: "Name the role, the place and the years: “I drove ambulances in Leeds from 2016 to 2021.”",
  },
  markMissing: {
    why: "You marked this sentence as first-hand and have not said as what you were there.",
    fix: "Say in a few words what you were: “Ambulance crew”, “County clerk”. Or take the mark off.",
  },
  markVague: {
    why: "You marked this sentence as first-hand without saying where or when.",
    fix: "Name the place and the years, as far as you can. They are printed beside the sentence.",
  },
  nobodyThere: {
    why: "You are not in the text: there is no “I” and no “we” in it.",
    fix: "Put yourself where you were. Tell one thing you saw or did, as yourself.",
  },

  newsMissing: {
    why: "You have not said what in the news this is about.",
    fix: "Name the story you are answering: its headline, or in your own words what happened.",
  },
  newsNoLink: {
    why: "There is no link to the story you are answering.",
    fix: "Paste its address, so that a reader can read it too. If it was on the radio or on paper, leave this.",
  },
  newsNoSource: {
    why: "You have not said who reported it.",
    fix: "Name the paper, station or office it came from.",
  },

  disclosureUnanswered: (key: string) => ({
    why: `The question about ${disclosureNames[key] ?? key} is not answered.`,
    fix: "Answer Yes or No. A Yes does not count against you.",
  }),
  disclosureUnexplained: (key: string) => ({
    why: `You answered Yes to the question about ${disclosureNames[key] ?? key}, without the sentence that goes with it.`,
    fix: "Write the one sentence you would want readers to see. It is printed as you write it.",
  }),

  bylineMissing: {
    why: "There is no name on this piece.",
    fix: "Give the name readers will see. If it must not be your own, tell the editors why; they keep it between you.",
  },
  bylineIsAddress: {
    why: "The byline looks like an e-mail address, and it would be printed.",
    fix: "Give your name in its place.",
  },
  authorNoteMissing: {
    why: "There is nothing about you under the piece.",
    fix: "One line: what you do or did, and where.",
  },

  sources: {
    research: {
      why: "This leans on research without naming it.",
      fix: "Name the study and link to it, or say what you saw yourself and leave the research out.",
    },
    figure: {
      why: "This gives a figure, and the paragraph does not say where it comes from.",
      fix: "Link to the source or name it (“according to the Office for National Statistics”). If you counted it yourself, say so.",
    },
    comparison: {
      why: "This says how much something changed or differs, and the paragraph does not say who measured it.",
      fix: "Link to the source or name it. If it is what you saw where you worked, say that.",
    },
    people: {
      why: "This counts people, and the paragraph does not say who counted.",
      fix: "Link to the source or name it. If you counted them yourself, say so.",
    },
  },
};

/** Coded reasons for declining, each naming the guideline it rests on: the author is told both. */
export const declineReasons = [
  { code: "not_firsthand", title: "It is not first-hand", guideline: "basis" },
  { code: "not_in_the_news", title: "It does not answer something in the news", guideline: "news" },
  { code: "unsupported", title: "Claims stand without a source", guideline: "sources" },
  { code: "unfair", title: "It is not fair to the people it names", guideline: "fairness" },
  { code: "not_own_words", title: "The words are not the author’s own", guideline: "own-words" },
  { code: "undisclosed", title: "An interest was not disclosed", guideline: "disclosures" },
  { code: "length", title: "It is far too short or too long", guideline: "length" },
  { code: "unclear", title: "The argument is not clear yet", guideline: "headline" },
] as const;

export type DeclineCode = (typeof declineReasons)[number]["code"];

export const declineCodes = declineReasons.map((reason) => reason.code) as [
  DeclineCode,
  ...DeclineCode[],
];

export const reasonFor = (code: DeclineCode) =>
  declineReasons.find((reason) => reason.code === code) as (typeof declineReasons)[number];

/** The direct questions every author answers (product C7), in the order they are asked. */
export const disclosureKeys = [
  "interests",
  "payment",
  "help",
  "ai",
  "exclusivity",
  "clearance",
] as const;
export type DisclosureKey = (typeof disclosureKeys)[number];

/** `null`: not answered yet. "Yes" asks for the author's own sentence, which is printed. */
export type DisclosureAnswer = { answer: "yes" | "no" | null; detail: string };
export type Disclosures = Record<DisclosureKey, DisclosureAnswer>;

/** Keys that still want an answer, or a sentence after a "Yes". Empty means ready to submit. */
export function unanswered(disclosures: Disclosures): DisclosureKey[] {
  return disclosureKeys.filter((key) => {
    const { answer, detail } = disclosures[key];
    return answer === null || (answer === "yes" && detail.trim() === "");
  });
}

/** What was answered "Yes", in the author's words, in the order of the questions: printed under the byline. */
export function disclosedSentences(disclosures: Disclosures): string[] {
  return disclosureKeys
    .filter((key) => disclosures[key].answer === "yes")
    .map((key) => disclosures[key].detail.trim())
    .filter((sentence) => sentence !== "");
}

import type { Content } from "@/lib/content/schema";

/** What follows reads English only; other languages are left to the editor rather than judged wrongly. */
export const isEnglish = (content: Content) => /^en(-|$)/i.test(content.language);

const firstPerson =
  /\b(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself|[Ww]e(?:['’](?:re|ve|d|ll))?|[Oo]ur|[Oo]urs|[Oo]urselves|us|Us)\b(?!['’.]?\w)/;

/** Whether an English text says "I", "my", "we", "our": the author speaking of what is theirs to know. */
export const speaksInFirstPerson = (text: string) => firstPerson.test(text);

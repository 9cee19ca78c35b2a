import { words } from "#words/checks";
import { unanswered } from "@/lib/disclosures/rules";
import { type Check, finding } from "./finding";

/**
 * Is every disclosure question answered, and every "Yes" explained? One finding for each that is not, in the order
 * they are asked. Reason: readers forgive nearly every interest they are told of, and none they find out.
 */
export const checkDisclosures: Check = (content, guideline) =>
  unanswered(content.disclosures).map((key) => {
    const said = content.disclosures[key].answer === "yes";
    const sentence = said ? words.disclosureUnexplained(key) : words.disclosureUnanswered(key);
    return finding(guideline, "fails", { field: "disclosures", part: key }, sentence);
  });

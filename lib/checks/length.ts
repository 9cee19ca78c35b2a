import { words } from "#words/checks";
import { wordsIn } from "@/lib/content/measure";
import { plainText } from "@/lib/content/plain";
import { type Check, finding } from "./finding";

/**
 * Is the body a length that people read to the end? Outside `least` to `most` words does what the guideline says;
 * under `blockUnder` or over `blockOver` it is no piece, or a book, and always stops. A bound that is not set is not
 * checked. Reason: editors everywhere name length first, and a writer would rather know at word 1,300 than by letter.
 */
export const checkLength: Check = (content, guideline) => {
  const { least = 0, most = Infinity, blockUnder = 0, blockOver = Infinity } = guideline.settings;
  const count = wordsIn(plainText(content.body));
  const severity = count < blockUnder || count > blockOver ? "block" : "fails";
  const place = { field: "body" } as const;

  if (count < Math.max(least, blockUnder))
    return [
      finding(guideline, severity, place, words.tooShort(count, Math.max(least, blockUnder))),
    ];
  if (count > Math.min(most, blockOver))
    return [finding(guideline, severity, place, words.tooLong(count, Math.min(most, blockOver)))];
  return [];
};

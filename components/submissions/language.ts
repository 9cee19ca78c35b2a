/** Languages written from right to left, among those offered. */
const rightToLeft = new Set(["ar", "fa", "he", "ur"]);

/** The direction a piece in this language (BCP 47) is read in. */
export const directionOf = (language: string): "ltr" | "rtl" =>
  rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";

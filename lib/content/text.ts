/** Characters no text of ours may hold: NUL and other controls (PostgreSQL refuses some, feeds most), non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Direction embeddings, overrides and isolates: in a byline or a headline they can show another name than is stored. */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** Overrides print letters in another order than they are stored, in a body too; isolates and embeddings are honest. */
const directionOverrides = /[\u202d\u202e]/g;

/** White space, and characters that draw nothing by themselves: zero-width, joiners, selectors, invisible operators. */
const nothingToSee = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu;

/** Several lines: line ends become "\n", tabs spaces; control characters and lone surrogates go. The rest is as typed. */
export function cleanText(value: string) {
  return value
    .toWellFormed()
    .replaceAll("\ufffd", "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\t", " ")
    .replace(controls, "")
    .replace(directionOverrides, "");
}

/** One line: as cleanText, with line breaks as spaces, no direction controls, and trimmed; "" if nothing would show. */
export function cleanLine(value: string) {
  const line = cleanText(value).replaceAll("\n", " ").replace(directionControls, "").trim();
  return isBlank(line) ? "" : line;
}

/** Whether a reader would see nothing: no characters, or only white space and invisible ones. */
export function isBlank(value: string) {
  return value.replace(nothingToSee, "") === "";
}

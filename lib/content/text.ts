/** Characters no text of ours may hold: NUL and other controls (PostgreSQL refuses some, feeds most), lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Several lines: line ends become "\n", tabs spaces; control characters and lone surrogates go. The rest is as typed. */
export function cleanText(value: string) {
  return value
    .toWellFormed()
    .replaceAll("\ufffd", "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\t", " ")
    .replace(controls, "");
}

/** One line: as cleanText, with line breaks as spaces, and trimmed. */
export function cleanLine(value: string) {
  return cleanText(value).replaceAll("\n", " ").trim();
}

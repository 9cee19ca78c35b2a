/**
 * Text as it may stand in XML, between tags or in a quoted attribute; characters XML 1.0 cannot hold go. A carriage
 * return is written as a reference: read as itself it would become a line feed.
 */
export function xml(text: string) {
  return text
    .toWellFormed()
    .replace(illegal, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/** Everything outside XML 1.0's Char production (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

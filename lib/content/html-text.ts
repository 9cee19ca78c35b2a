/** Tags that begin or end a line of what a reader would see. */
const breaking = new Set(
  "p div br li ul ol h1 h2 h3 h4 h5 h6 tr table blockquote section article figure figcaption header footer hr dt dd pre".split(
    " ",
  ),
);
/** Elements whose text is for machines. */
const unseen = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "title",
  "svg",
  "math",
]);

/**
 * The lines of text in a piece of HTML, tags taken out and never interpreted: what comes back is text for a text node,
 * and entities in it are still entities. One pass, whatever is left open.
 */
export function textOfHtml(html: string): string[] {
  const low = html.toLowerCase();
  let text = "";
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) return lines(text + html.slice(at));
    text += html.slice(at, open);
    const comment = html.startsWith("<!--", open);
    const close = comment ? html.indexOf("-->", open + 4) : html.indexOf(">", open);
    if (close === -1) return lines(text);
    at = close + (comment ? 3 : 1);
    const name = /^<\/?([a-z][a-z0-9]{0,20})/.exec(low.slice(open, open + 24))?.[1] ?? "";
    if (breaking.has(name)) text += "\n";
    if (unseen.has(name) && html[open + 1] !== "/") {
      const end = low.indexOf(`</${name}`, at);
      if (end === -1) return lines(text);
      at = end;
    }
  }
  return lines(text);
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

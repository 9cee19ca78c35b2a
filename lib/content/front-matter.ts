/** Longer settings are no settings; a text may begin with a rule and hold another pages later. */
const longest = 5_000;

/**
 * The settings many writing tools put at the top of a Markdown file (`---`, `key: value` lines, `---`), keys in small
 * letters, and the text without them. Only plain `key: value` lines are read; anything else between the rules is skipped.
 */
export function readFrontMatter(file: string): { settings: Map<string, string>; text: string } {
  const settings = new Map<string, string>();
  const text = file.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (!text.startsWith("---\n")) return { settings, text };
  const end = text.slice(0, longest).indexOf("\n---\n", 3);
  if (end === -1) return { settings, text };
  for (const line of text.slice(4, end).split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 1 || !/^[A-Za-z]/.test(line)) continue;
    const value = line.slice(colon + 1).trim();
    const quoted = /^(["'])(.*)\1$/.exec(value);
    settings.set(line.slice(0, colon).trim().toLowerCase(), quoted?.[2] ?? value);
  }
  return { settings, text: text.slice(end + 5) };
}

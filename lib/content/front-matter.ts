/** Longer settings are no settings; a text may begin with a rule and hold another pages later. */
const longest = 5_000;

/**
 * The settings many writing tools put at the top of a Markdown file (`---`, `key: value` lines, `---`), keys in small
 * letters, and the text without them. A key under a key is read as `news.title`; anything else is skipped.
 */
export function readFrontMatter(file: string): { settings: Map<string, string>; text: string } {
  const text = file.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const end = text.startsWith("---\n") ? text.slice(0, longest).indexOf("\n---\n", 3) : -1;
  if (end === -1) return { settings: new Map(), text };
  return { settings: readSettings(text.slice(4, end).split("\n")), text: text.slice(end + 5) };
}

function readSettings(lines: string[]) {
  const settings = new Map<string, string>();
  let parent = "";
  for (const line of lines) {
    const [, indent = "", name = "", rest = ""] =
      /^( *)([A-Za-z][\w -]{0,40}):(.*)$/.exec(line) ?? [];
    if (name === "") continue;
    const value = rest.trim();
    const key = name.trim().toLowerCase();
    if (indent === "") parent = value === "" ? key : "";
    if (value === "" || (indent !== "" && parent === "")) continue;
    const quoted = /^(["'])(.*)\1$/.exec(value);
    settings.set(indent === "" ? key : `${parent}.${key}`, quoted?.[2] ?? value);
  }
  return settings;
}

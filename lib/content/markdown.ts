import MarkdownIt from "markdown-it";
import { documentSchema, refusal } from "./document";
import { collected, footnotes } from "./footnotes";
import { readFrontMatter } from "./front-matter";
import { type Loss, lossBook } from "./loss";
import { writeTokens } from "./markdown-tokens";
import type { DocumentNode } from "./node";
import { mostCharacters } from "./size";
import { cleanLine } from "./text";

export type Converted = {
  /** The headline: from the settings at the top of the file, else the first `# heading`, else "". */
  title: string;
  doc: DocumentNode;
  /** What could not be kept as it was. Empty: everything was. */
  report: Loss[];
  /** The settings at the top of the file, by key in small letters. */
  settings: Map<string, string>;
};

// HTML is recognised so that it can be taken out and reported; none of it is ever interpreted or kept.
const markdown = new MarkdownIt({ html: true }).use(footnotes);
// Every address comes through, as it was typed, to be allowed or reported by our own rule.
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;

/**
 * A Markdown text (CommonMark, tables, footnotes, settings at the top) as a document of our grammar, with a report of
 * what it could not keep. The words are always kept, except a picture's.
 * @throws RangeError with a sentence for a person, where the text is too large for a piece
 */
export function fromMarkdown(file: string): Converted {
  // Addresses and mark-up may take as much again as the words.
  if (file.length > 2 * mostCharacters) throw new RangeError(refusal.tooLong);
  const { settings, text } = readFrontMatter(file);
  const losses = lossBook();
  if (settings.size > 0) losses.note("frontMatter", [...settings.keys()].join(", "));

  const env = {};
  const tokens = markdown.parse(text, env);
  for (const [label, note] of collected(env)) {
    losses.note("footnote", note);
    tokens.push(...markdown.parse(`\\[${label}\\] ${note}`, {}));
  }
  const written = writeTokens(tokens, losses, markdown.utils.unescapeAll);
  const body = documentSchema.safeParse(written.doc);
  if (!body.success) throw new RangeError(body.error.issues[0]?.message);
  return {
    title: cleanLine(settings.get("title") ?? settings.get("headline") ?? written.title),
    doc: body.data,
    report: losses.report(),
    settings,
  };
}

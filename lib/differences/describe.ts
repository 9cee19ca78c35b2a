import type { Node } from "@tiptap/pm/model";
import { words } from "#words/differences";
import type { Content } from "@/lib/content/schema";
import type { BodyEdit, BodyKind, Edit, TextField } from "./edit";
import { reshapingOf } from "./forms";
import { broughtBy, saidOf } from "./look";
import { parsed } from "./parsed";
import { readSlice } from "./tokens";

/** An edit in plain text. */
export type Description = {
  kind: BodyKind;
  field: TextField | "body";
  /** What goes and what comes; for formatting and moves both are the text, for structure the names of the forms. */
  before: string;
  after: string;
  /**
   * What stands beside it in the base, a few words each, with a line break where they are of another block; "" for a
   * field, which is replaced as a whole.
   */
  context: { left: string; right: string };
  /** Which block of the base's body it begins in or stands before, counted from 0; null for a field. */
  block: number | null;
  /** All of it as one sentence, for a list or a letter. */
  sentence: string;
};

/** A few words: enough to find a place by. */
const contextLength = 48;
/** What a sentence quotes at most. */
const quoteLength = 120;

/** What an edit does, in words. `base` is the content it was derived from. */
export function describeEdit(edit: Edit, base: Content): Description {
  if (edit.field === "body") return describeInBody(edit, parsed(base.body));
  const { field, before, after } = edit;
  const kind = before === "" ? "insert" : after === "" ? "delete" : "replace";
  const sentence = `${words.field[field]}: ${sentenceOf(kind, before, after)}`;
  return { kind, field, before, after, context: { left: "", right: "" }, block: null, sentence };
}

function describeInBody(edit: BodyEdit, doc: Node): Description {
  const { kind, parts } = edit;
  const [from, to] = [parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0];
  const end = kind === "move" ? (parts[0]?.to ?? 0) : to;
  const context = { left: leftOf(doc, from), right: rightOf(doc, end) };
  const block = Math.min(doc.resolve(from).index(0), doc.childCount - 1);
  const all = { kind, field: "body" as const, context, block };
  if (kind === "structure") return { ...all, ...describeForm(edit, doc, context.left) };

  const before = parts.map((part) => textIn(doc, part.from, part.to)).join("");
  const after = kind === "move" ? before : parts.map(({ slice }) => textOfSlice(slice)).join("");
  if (kind === "format") {
    const sentence = words.sentence.format(shortened(before), saidOf(doc, edit));
    return { ...all, before, after, sentence };
  }
  const said = sentenceOf(kind, before, after);
  const brought = kind === "insert" || kind === "replace" ? broughtBy(doc, edit) : [];
  const sentence = brought.length > 0 ? words.sentence.bringing(said, brought) : said;
  return { ...all, before, after, sentence };
}

function describeForm(edit: BodyEdit, doc: Node, left: string) {
  const reshaping = reshapingOf(doc, edit);
  const { newParagraph, form, sentence, changedForm } = words;
  if (reshaping.is === "split")
    return { before: "", after: newParagraph, sentence: sentence.split(left.replace(/\n$/, "")) };
  if (reshaping.is === "join")
    return { before: newParagraph, after: "", sentence: sentence.join(left.replace(/\n$/, "")) };
  const [before, after] = [form[reshaping.before], form[reshaping.after]];
  const text = textIn(doc, edit.parts[0]?.from ?? 0, edit.parts.at(-1)?.to ?? 0);
  return { before, after, sentence: sentence.form(shortened(text), changedForm(before, after)) };
}

function sentenceOf(
  kind: Exclude<BodyKind, "format" | "structure">,
  before: string,
  after: string,
) {
  const [old, made] = [shortened(before), shortened(after)];
  switch (kind) {
    case "insert":
      return words.sentence.insert(made);
    case "delete":
      return words.sentence.delete(old);
    case "move":
      return words.sentence.move(old);
    case "replace":
      return words.sentence.replace(old, made);
  }
}

const leafText = (node: Node) => (node.type.name === "horizontalRule" ? words.rule : "\n");
const textIn = (doc: Node, from: number, to: number) => doc.textBetween(from, to, "\n", leafText);
const textOfSlice = (slice: unknown) => {
  const { content } = readSlice(slice);
  return content.textBetween(0, content.size, "\n", leafText);
};

function leftOf(doc: Node, from: number) {
  const text = doc.textBetween(Math.max(0, from - 4 * contextLength), from, "\n", leafText);
  const line = Array.from(linesOf(text).at(-1) ?? "");
  const cut = line.slice(-contextLength).join("");
  const shown = line.length <= contextLength ? cut : cut.replace(/^\S*\s+/, "…");
  return shown !== "" && isBetweenLines(doc, from, -1) ? `${shown}\n` : shown;
}

function rightOf(doc: Node, to: number) {
  const end = Math.min(doc.content.size, to + 4 * contextLength);
  const line = linesOf(doc.textBetween(to, end, "\n", leafText))[0] ?? "";
  const shown = shortenedTo(contextLength, line);
  return shown !== "" && isBetweenLines(doc, to, 1) ? `\n${shown}` : shown;
}

/** Whether what stands on that side of a position is text of another block: read as a line of its own. */
function isBetweenLines(doc: Node, position: number, side: -1 | 1) {
  const at = doc.resolve(position);
  if (!at.parent.inlineContent) return true;
  return side === -1 ? at.parentOffset === 0 : at.parentOffset === at.parent.content.size;
}

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

function shortened(text: string) {
  const line = text.trim().replace(/\s*\n\s*/g, " / ");
  const shown = line || text.replaceAll("\n", words.lineBreak) || words.emptyParagraph;
  return shortenedTo(quoteLength, shown);
}

/** The first characters of a line, cut between words where there are any. */
function shortenedTo(most: number, line: string) {
  const characters = Array.from(line);
  const cut = characters.slice(0, most).join("");
  return characters.length <= most ? line : `${cut.replace(/\s+\S*$/, "")}…`;
}

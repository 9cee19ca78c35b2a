import { Schema } from "@tiptap/pm/model";
import { z } from "zod";
import type { DocumentNode } from "./node";
import { rebuildBlocks } from "./rebuild";
import { overLimit } from "./size";

export const emptyDocument: DocumentNode = { type: "doc", content: [{ type: "paragraph" }] };

/**
 * The one grammar of a body: what the editor may make, the server keeps and the page renders. Names and content are
 * those of Tiptap's StarterKit 3.32, so that the editor's JSON is ours; it says nothing of HTML, which is `render.ts`.
 * The order of the marks is the order they nest in: a first-hand sentence holds its links, not the other way round.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "inline*", group: "block" },
    heading: { content: "inline*", group: "block", attrs: { level: {} } },
    bulletList: { content: "listItem+", group: "block" },
    orderedList: { content: "listItem+", group: "block", attrs: { start: { default: 1 } } },
    listItem: { content: "paragraph block*" },
    blockquote: { content: "block+", group: "block" },
    horizontalRule: { group: "block" },
    hardBreak: { inline: true, group: "inline" },
    text: { group: "inline" },
  },
  marks: { firsthand: { attrs: { id: {} } }, link: { attrs: { href: {} } }, bold: {}, italic: {} },
});

/** What a person reads when a body is refused. */
export const refusal = {
  notADocument:
    "This does not look like a text from the writing page. Reload the page and try again.",
  tooLong: "This text is longer than a piece here can be (200,000 characters).",
  tooManyParts: "This text has more paragraphs and pieces than a piece here can have.",
  tooDeep: "Lists and quotations are nested too deeply here. Bring some of them further out.",
  unknownPart: (name: string) =>
    `This text holds something a piece here cannot have (${name}). Take it out and try again.`,
} as const;

/**
 * A body as it may be kept: any JSON in, the same text in the grammar's own words out, so that equal documents are
 * equal bytes. Refused: anything that is no document, too large or too deep, or holds a node or mark we do not know.
 * Mended in silence: unknown attributes and unsafe links go (their text stays), heading levels come to 2 or 3,
 * characters no text may hold go, neighbouring texts of the same marks are joined. Doing it twice changes nothing.
 */
export const documentSchema = z.custom<DocumentNode>().transform((value, context): DocumentNode => {
  const refuse = (message: string) => {
    context.addIssue({ code: "custom", message, input: value });
    return z.NEVER;
  };
  const over = overLimit(value);
  if (over) return refuse(refusal[over]);

  const rebuilt = rebuildBlocks(value);
  if (!rebuilt.ok)
    return refuse(rebuilt.unknown ? refusal.unknownPart(rebuilt.unknown) : refusal.notADocument);
  return checked(rebuilt.doc) ?? refuse(refusal.notADocument);
});

/** The document as ProseMirror itself would write it, in plain objects; null where it breaks the grammar. */
function checked(doc: DocumentNode): DocumentNode | null {
  try {
    const node = schema.nodeFromJSON(doc);
    node.check();
    // Attributes come out of ProseMirror without a prototype, which React refuses to pass on to the browser.
    return JSON.parse(JSON.stringify(node.toJSON())) as DocumentNode;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

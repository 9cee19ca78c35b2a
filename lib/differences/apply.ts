import { type Content, contentSchema } from "@/lib/content/schema";
import { cleanLine, cleanText } from "@/lib/content/text";
import { carriedOut } from "./carry-out";
import { wordedSlice } from "./counter";
import type { Edit } from "./edit";
import { readField, withField } from "./fields";
import { marksAt } from "./formatting";
import { parsed } from "./parsed";

/**
 * A content with exactly the given edits carried out, in the order `deriveEdits` gave them: all of them give the edited
 * content byte for byte, none the base. The text of an edit that is not given is never read, so it can reach nothing.
 * Where edits that were left out would leave a list without items or a text without a block, that emptiness is mended.
 * @throws RangeError where an edit was made to another text, or edits overlap
 * @throws ZodError where the outcome is no content (too long, or words of a counter that no address can be)
 */
export function applyEdits(base: Content, edits: Edit[]): Content {
  let content = base;
  for (const edit of edits) {
    if (edit.field === "body") continue;
    if (readField(content, edit.field) !== edit.before)
      throw new RangeError(`This edit was made to another text (${edit.field}).`);
    content = withField(content, edit.field, edit.after);
  }
  const inBody = edits.filter((edit) => edit.field === "body");
  if (inBody.length > 0) content = { ...content, body: carriedOut(base.body, inBody) };
  return contentSchema.parse(content);
}

/**
 * An edit with the author's own words in place of the editor's: of a field, an insertion or a replacement. Words put
 * into a sentence keep its emphasis, and a link or a first-hand mark only if it stood in that place of `base`; where whole blocks were put in, each line becomes one of their kind.
 * @throws RangeError for an edit that holds no words of its own (a deletion, a move, formatting, structure)
 */
export function withWording(edit: Edit, text: string, base: Content): Edit {
  if (edit.field !== "body") return { ...edit, after: fieldText(edit.field, text) };
  if (edit.kind !== "insert" && edit.kind !== "replace")
    throw new RangeError(
      `An edit of the kind "${edit.kind}" has no words to put others in place of.`,
    );
  const doc = parsed(base.body);
  const parts = edit.parts.map((part) => ({
    ...part,
    slice: wordedSlice(part.slice, text, marksAt(doc, part)),
  }));
  return { ...edit, parts };
}

const fieldText = (field: string, text: string) =>
  field === "standfirst" || field === "authorNote" || field === "howKnown"
    ? cleanText(text)
    : cleanLine(text);

import type { Content } from "@/lib/content/schema";
import { inOrder } from "./changes";
import { type AuthorsOwn, authorsOwnChanges, textEditsBetween } from "./derive";
import { type Edit, type TextField, textFields } from "./edit";
import { readField } from "./fields";
import { parsed } from "./parsed";
import { numbering, piecesOf } from "./pieces";
import { bodyHtml } from "./show-body";
import { hunksBetween } from "./wording";

/** A stretch of a field's text: in both, only before, or only after. */
export type FieldStretch = { type: "same" | "del" | "ins"; text: string };

export type Shown = {
  /**
   * The body. What goes stands in `<del class="edit">`, what comes in `<ins class="edit">`, each with `data-edit` (from
   * `idOf`) and `data-kind`; the first element of an edit is its anchor, `id="edit-…"`. A block that comes, goes or
   * moves has the class `edit-block` and `data-change` (`added`, `removed`, `moved-away`, `moved-here`); a note on a
   * block's new form has the class `edit-note`. What colours say is said in words too, in `.visually-hidden`.
   */
  html: string;
  fields: Record<TextField, FieldStretch[]>;
};

/** A content with edits shown in it. `idOf` gives the name of an edit by its index; nothing else of it is printed. */
export function showEdits(
  base: Content,
  edits: Edit[],
  { idOf }: { idOf: (index: number) => string },
): Shown {
  const html = bodyHtml({
    doc: parsed(base.body),
    direction: base.direction,
    edits,
    changes: inOrder(edits),
    idOf,
    begun: new Set(),
    notes: [],
  });
  const after = new Map(edits.flatMap((e) => (e.field === "body" ? [] : [[e.field, e.after]])));
  const fields = textFields.map((field) => {
    const before = readField(base, field);
    return [field, stretchesBetween(before, after.get(field) ?? before)];
  });
  return { html, fields: Object.fromEntries(fields) };
}

/** A text and another, word by word. */
export function stretchesBetween(before: string, after: string): FieldStretch[] {
  const numberOf = numbering();
  const [a, b] = [piecesOf(before, 0, numberOf), piecesOf(after, 0, numberOf)];
  const stretches: FieldStretch[] = [];
  let at = 0;
  const add = (type: FieldStretch["type"], text: string) => {
    if (text !== "") stretches.push({ type, text });
  };
  for (const hunk of hunksBetween(a, b)) {
    const from = a[hunk.a[0]]?.from ?? before.length;
    add("same", before.slice(at, from));
    at = a[hunk.a[1]]?.from ?? before.length;
    add("del", before.slice(from, at));
    add(
      "ins",
      b
        .slice(...hunk.b)
        .map(({ text }) => text)
        .join(""),
    );
  }
  add("same", before.slice(at));
  return stretches;
}

/** Two versions of a piece, whoever changed what: the edits between them, shown, and what of the author's own differs. */
export function compareContents(
  a: Content,
  b: Content,
): Shown & { edits: Edit[]; authorsOwn: AuthorsOwn[] } {
  const edits = textEditsBetween(a, b);
  const shown = showEdits(a, edits, { idOf: (index) => String(index + 1) });
  return { ...shown, edits, authorsOwn: authorsOwnChanges(a, b) };
}

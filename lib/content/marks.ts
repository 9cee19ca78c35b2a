import { documentSchema } from "./document";
import type { DocumentNode } from "./node";

type Marked = { body: DocumentNode; marks: readonly { id: string }[] };

/**
 * Content whose first-hand sentences and the list of marks name each other, one for one: a sentence without a basis
 * loses its mark (it could be neither confirmed nor explained), and a mark without a sentence goes. Idempotent.
 */
export function reconcileMarks<Content extends Marked>(content: Content): Content {
  const listed = new Set(content.marks.map(({ id }) => id));
  const stands = new Set<string>();
  const body = visit(content.body, listed, stands);
  const seen = new Set<string>();
  const marks = content.marks.filter(({ id }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    return stands.has(id);
  });
  // A sentence that lost its mark may join its neighbours: the document is settled once more.
  return { ...content, body: documentSchema.parse(body), marks };
}

function visit(node: DocumentNode, listed: Set<string>, stands: Set<string>): DocumentNode {
  const marks = node.marks?.filter((mark) => {
    if (mark.type !== "firsthand") return true;
    const id = String(mark.attrs?.id);
    if (listed.has(id)) stands.add(id);
    return listed.has(id);
  });
  const { marks: _, ...rest } = node;
  return {
    ...rest,
    ...(node.content && { content: node.content.map((child) => visit(child, listed, stands)) }),
    ...(marks && marks.length > 0 && { marks }),
  };
}

/** As what, where and when, in one line: what is printed beside a first-hand sentence. */
export const basisOf = ({ role, place, period }: { role: string; place: string; period: string }) =>
  [role, place, period].filter((part) => part !== "").join(", ");

/** The words under each first-hand mark, by its id, in the order of the text. */
export function sentencesOf(node: DocumentNode, found = new Map<string, string>()) {
  for (const mark of node.marks ?? []) {
    const id = mark.type === "firsthand" ? mark.attrs?.id : null;
    if (typeof id === "string") found.set(id, (found.get(id) ?? "") + (node.text ?? ""));
  }
  for (const child of node.content ?? []) sentencesOf(child, found);
  return found;
}

/** Of some marks, those whose sentence stands in the body: the basis of one that was taken out is none of the text's. */
export function standing<Listed extends { id: string }>(
  body: DocumentNode,
  marks: readonly Listed[],
) {
  const sentences = sentencesOf(body);
  return marks.filter(({ id }) => sentences.has(id));
}

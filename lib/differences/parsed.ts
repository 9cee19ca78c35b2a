import type { Node } from "@tiptap/pm/model";
import { type DocumentNode, schema } from "@/lib/content/document";

const known = new WeakMap<DocumentNode, Node>();

/** A body as ProseMirror's document, made once: many edits are asked about one base. A body is never changed in place. */
export function parsed(body: DocumentNode): Node {
  const had = known.get(body);
  if (had) return had;
  const doc = schema.nodeFromJSON(body);
  known.set(body, doc);
  return doc;
}

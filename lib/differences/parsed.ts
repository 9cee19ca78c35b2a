import type { Node } from "@tiptap/pm/model";
import { schema } from "@/lib/content/document";
import type { DocumentNode } from "@/lib/content/node";

const known = new WeakMap<DocumentNode, Node>();

/** A body as ProseMirror's document, made once: many edits are asked about one base. A body is never changed in place. */
export function parsed(body: DocumentNode): Node {
  const had = known.get(body);
  if (had) return had;
  const doc = schema.nodeFromJSON(body);
  known.set(body, doc);
  return doc;
}

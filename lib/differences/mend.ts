import type { DocumentNode } from "@/lib/content/node";

/**
 * A document in which some edits were carried out and others not, as the grammar wants it: a list whose last item went
 * is gone, an item whose first paragraph went begins with an empty one. It only ever adds emptiness, never a word, and
 * leaves a document that was whole as it is.
 */
export function mended(doc: DocumentNode): DocumentNode {
  const content = mendedAll(doc.content);
  return { ...doc, content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

const mendedAll = (nodes: DocumentNode[] = []) => nodes.flatMap(mendedBlock);

function mendedBlock(node: DocumentNode): DocumentNode[] {
  switch (node.type) {
    case "bulletList":
    case "orderedList":
    case "blockquote":
    case "listItem": {
      const content = mendedAll(node.content);
      if (content.length === 0) return [];
      const needsParagraph = node.type === "listItem" && content[0]?.type !== "paragraph";
      return [{ ...node, content: needsParagraph ? [{ type: "paragraph" }, ...content] : content }];
    }
    default:
      return [node];
  }
}

import type { Node } from "@tiptap/pm/model";

/** A node of a document with the position before it and the one after it. */
export type Block = { node: Node; from: number; to: number };

/** A whole document as a block; its content begins at position 0. */
export const documentBlock = (doc: Node): Block => ({
  node: doc,
  from: -1,
  to: doc.content.size + 1,
});

/** The blocks inside a block, in order. */
export function childrenOf({ node, from }: Block): Block[] {
  const children: Block[] = [];
  node.forEach((child, offset) => {
    const at = from + 1 + offset;
    children.push({ node: child, from: at, to: at + child.nodeSize });
  });
  return children;
}

/** The paragraphs, headings and rules inside a block, or the block itself where it is one. */
export function leavesOf(block: Block): Block[] {
  return block.node.isTextblock || block.node.isLeaf
    ? [block]
    : childrenOf(block).flatMap((child) => leavesOf(child));
}

export const isList = ({ node }: Block) =>
  node.type.name === "bulletList" || node.type.name === "orderedList";

/** The one paragraph or heading a block is: itself, or a list item's only child. Null for anything with more in it. */
export function onlyText(block: Block): Block | null {
  if (block.node.isTextblock) return block;
  const isItem = block.node.type.name === "listItem" && block.node.childCount === 1;
  return isItem ? (childrenOf(block)[0] ?? null) : null;
}

/** A block's words with line breaks as "\n", each character at its position less `from + 1`. */
export const textOf = ({ node }: Block) => node.textBetween(0, node.content.size, "\n", "\n");

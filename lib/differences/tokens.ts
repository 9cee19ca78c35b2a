import { type Fragment, type Node, Slice } from "@tiptap/pm/model";
import { schema } from "@/lib/content/document";

/** The smallest things a document is made of, each with the positions it takes: an edge of a block, a leaf, a text. */
export type Token = { from: number; to: number } & (
  | { is: "open"; node: Node }
  | { is: "close" }
  | { is: "leaf"; node: Node }
);

/** All of a fragment's tokens, in order. A text is one token, whatever its length. */
export function tokensOf(fragment: Fragment, start = 0): Token[] {
  const tokens: Token[] = [];
  const visit = (nodes: Fragment, at: number) =>
    nodes.forEach((node, offset) => {
      const from = at + offset;
      const to = from + node.nodeSize;
      if (node.isLeaf) tokens.push({ is: "leaf", node, from, to });
      else {
        tokens.push({ is: "open", node, from, to: from + 1 });
        visit(node.content, from + 1);
        tokens.push({ is: "close", from: to - 1, to });
      }
    });
  visit(fragment, start);
  return tokens;
}

/** The tokens a kept slice stands for: without the edges that are open. */
export function tokensOfSlice(slice: unknown): Token[] {
  const { content, openStart, openEnd } = readSlice(slice);
  const tokens = tokensOf(content);
  return tokens.slice(openStart, tokens.length - openEnd);
}

/**
 * A kept slice as ProseMirror's.
 * @throws RangeError where it is none of our grammar
 */
export const readSlice = (slice: unknown): Slice =>
  slice === null ? Slice.empty : Slice.fromJSON(schema, slice);

import type { DocumentNode } from "@/lib/content/node";
import type { Token } from "./tokens";

/**
 * Writes a document token by token.
 * @throws RangeError where edges do not match: edits that were not made for one another
 */
export function documentWriter() {
  const doc: DocumentNode = { type: "doc" };
  const open: DocumentNode[] = [doc];
  const innermost = () => open.at(-1) as DocumentNode;
  const add = (node: DocumentNode) => {
    const parent = innermost();
    parent.content ??= [];
    parent.content.push(node);
  };
  return {
    /** Writes a token; of a text, only what stands from `from` to `to`, in the token's own positions. */
    write(token: Token, from = token.from, to = token.to) {
      if (token.is === "open") {
        const { type, attrs } = token.node;
        const node: DocumentNode = { type: type.name, attrs: { ...attrs } };
        add(node);
        open.push(node);
      } else if (token.is === "close") {
        if (open.length === 1) throw new RangeError("These edits close a block twice.");
        open.pop();
      } else if (token.node.isText)
        add(token.node.cut(from - token.from, to - token.from).toJSON() as DocumentNode);
      else add(token.node.toJSON() as DocumentNode);
    },
    /** The whole document. */
    finish(): DocumentNode {
      if (open.length > 1) throw new RangeError("These edits leave a block open.");
      return doc;
    },
  };
}

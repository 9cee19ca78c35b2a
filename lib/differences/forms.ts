import type { Node } from "@tiptap/pm/model";
import type { BodyEdit } from "./edit";
import { tokensOfSlice } from "./tokens";

/** What a person calls the kind of block some text stands in. */
export type Form =
  | "paragraph"
  | "heading"
  | "subheading"
  | "list"
  | "numberedList"
  | "item"
  | "quotation";

/** What an edit of structure does: a block ends and another begins, or no longer does, or blocks take another form. */
export type Reshaping =
  | { is: "split" }
  | { is: "join" }
  | { is: "form"; before: Form; after: Form };

export function reshapingOf(doc: Node, { parts }: BodyEdit): Reshaping {
  const opened: Node[] = [];
  for (const { from, to } of parts)
    doc.nodesBetween(from, to, (node, at) => {
      if (!node.isLeaf && at >= from && at < to) opened.push(node);
    });
  const opens = parts.flatMap(({ slice }) =>
    tokensOfSlice(slice).flatMap((token) => (token.is === "open" ? [token.node] : [])),
  );
  if (opened.length === 0) return { is: "split" };
  if (opens.length === 0) return { is: "join" };
  return { is: "form", before: formOf(opened), after: formOf(opens) };
}

/** The outermost thing a reader would name among some blocks that begin. */
function formOf(opened: Node[]): Form {
  const named = (name: string) => opened.find(({ type }) => type.name === name);
  if (named("blockquote")) return "quotation";
  if (named("bulletList")) return "list";
  if (named("orderedList")) return "numberedList";
  if (named("listItem")) return "item";
  const heading = named("heading");
  if (heading) return heading.attrs.level === 2 ? "heading" : "subheading";
  return "paragraph";
}

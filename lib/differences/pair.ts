import type { Node, Slice } from "@tiptap/pm/model";
import type { BodyEdit, BodyKind, Part } from "./edit";
import type { Likeness } from "./likeness";

/** The two documents being compared, and what is known of their blocks. */
export type Pair = { base: Node; edited: Node; known: Likeness };

/** A slice as it is kept: plain JSON, null for nothing. */
export const kept = (slice: Slice): unknown => JSON.parse(JSON.stringify(slice.toJSON()));

/** What stands between two positions of the edited document, in place of what stands between two of the base. */
export function part(pair: Pair, from: number, to: number, fromB: number, toB: number): Part {
  return { from, to, slice: fromB < toB ? kept(pair.edited.slice(fromB, toB)) : null };
}

export const bodyEdit = (kind: BodyKind, ...parts: Part[]): BodyEdit => ({
  field: "body",
  kind,
  parts,
});

import type { BodyKind, Edit, Part } from "./edit";

/** One part of an edit of the body, and what it must know of the others. */
export type Change = Part & {
  kind: BodyKind;
  /** Which edit of those given it belongs to, and whether it is the first part of it. */
  order: number;
  isFirst: boolean;
  /** Of a move: that its blocks leave from here, or the place they come from. */
  isSource: boolean;
  source: Part | null;
};

/** The parts of edits as they are met in the base. At one place, what takes no room comes first, then as given. */
export function inOrder(edits: Edit[]): Change[] {
  const changes = edits.flatMap((edit, order): Change[] => {
    if (edit.field !== "body") return [];
    const { kind, parts } = edit;
    return parts.map((part, index) => ({
      ...part,
      kind,
      order,
      isFirst: index === 0,
      isSource: kind === "move" && index === 0,
      source: kind === "move" && index === 1 ? (parts[0] ?? null) : null,
    }));
  });
  return changes.sort(
    (one, other) =>
      one.from - other.from ||
      Number(one.to > one.from) - Number(other.to > other.from) ||
      one.order - other.order,
  );
}

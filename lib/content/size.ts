/** Deeper than any text people write (a list in a quotation in a list is 8), and shallow enough to walk by recursion. */
export const deepest = 24;
/** A piece of 6,000 words has some hundreds; ten times the longest book chapter is the ceiling. */
export const mostParts = 20_000;
/** About 35,000 words: five times what the demonstration's guidelines let through. */
export const mostCharacters = 200_000;

/**
 * Which limit a value of unknown origin breaks, or null. Walks without recursion and stops at the first limit, so that
 * neither depth nor size can hurt; reads only what a document is made of, never the attributes.
 */
export function overLimit(root: unknown): "tooDeep" | "tooManyParts" | "tooLong" | null {
  let parts = 0;
  let characters = 0;
  const waiting: [unknown, number][] = [[root, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > deepest) return "tooDeep";
    const { text, content, marks } = value as Record<string, unknown>;
    const children = Array.isArray(content) ? content : [];
    parts += 1 + (Array.isArray(marks) ? marks.length : 0);
    if (parts + waiting.length + children.length > mostParts) return "tooManyParts";
    if (typeof text === "string") characters += text.length;
    if (characters > mostCharacters) return "tooLong";
    for (const child of children) waiting.push([child, depth + 1]);
  }
  return null;
}

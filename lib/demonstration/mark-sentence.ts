import type { DocumentNode } from "@/lib/content/node";

/**
 * The document with one sentence marked as first-hand.
 * @param sentence plain text that stands once, within one block
 * @throws if it stands nowhere: the demonstration's files are wrong
 */
export function markSentence(document: DocumentNode, sentence: string, id: string): DocumentNode {
  let found = false;

  const visit = (node: DocumentNode): DocumentNode => {
    const children = node.content ?? [];
    const text = children.map((child) => child.text ?? "").join("");
    const start = children.some((child) => child.text) ? text.indexOf(sentence) : -1;
    if (start >= 0 && !found) {
      found = true;
      return { ...node, content: markWithin(children, start, start + sentence.length, id) };
    }
    return node.content ? { ...node, content: children.map(visit) } : node;
  };

  const marked = visit(document);
  if (!found) throw new Error(`No such sentence: ${sentence}`);
  return marked;
}

function markWithin(nodes: DocumentNode[], start: number, end: number, id: string) {
  let offset = 0;
  return nodes.flatMap((node) => {
    const text = node.text ?? "";
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, text.length);
    offset += text.length;
    if (text === "" || from >= to) return [node];
    const inside = {
      ...node,
      text: text.slice(from, to),
      marks: [...(node.marks ?? []), { type: "firsthand", attrs: { id } }],
    };
    return [
      ...(from > 0 ? [{ ...node, text: text.slice(0, from) }] : []),
      inside,
      ...(to < text.length ? [{ ...node, text: text.slice(to) }] : []),
    ];
  });
}

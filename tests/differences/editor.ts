import { documentSchema } from "@/lib/content/document";
import type { DocumentNode } from "@/lib/content/node";
import { type Content, contentSchema } from "@/lib/content/schema";
import { textFields } from "@/lib/differences/edit";
import { readField, withField } from "@/lib/differences/fields";

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
type Chance = ReturnType<typeof chance>;
const below = (random: Chance, most: number) => Math.floor(random() * most);
const oneOf = <T>(random: Chance, from: readonly T[]): T | undefined =>
  from[below(random, from.length)];

type Parent = DocumentNode & { content: DocumentNode[] };
const isText = ({ type }: DocumentNode) => type === "paragraph" || type === "heading";

/** All nodes of a document, with the one around each. */
function everything(doc: DocumentNode) {
  const found: { node: DocumentNode; parent: Parent; index: number }[] = [];
  const visit = (node: DocumentNode) => {
    for (const [index, child] of (node.content ?? []).entries()) {
      found.push({ node: child, parent: node as Parent, index });
      visit(child);
    }
  };
  visit(doc);
  return found;
}
const blocksIn = (doc: DocumentNode) =>
  everything(doc).filter(({ node }) => node.type !== "text" && node.type !== "hardBreak");
const textsIn = (doc: DocumentNode) => everything(doc).filter(({ node }) => isText(node));

/** Words nobody wrote before, so that no edit's text can be another's by chance. */
const fresh = (random: Chance, most = 4) =>
  Array.from({ length: 1 + below(random, most) }, () => `zq${below(random, 1e9)}q`).join(" ");
const paragraph = (text: string): DocumentNode => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});

/** Rewrites the words of some text in a document, and gives the document back. */
function rewrite(doc: DocumentNode, random: Chance, change: (words: string[]) => void) {
  const piece = oneOf(
    random,
    everything(doc).filter(({ node }) => node.type === "text"),
  );
  if (!piece) return;
  const words = (piece.node.text ?? "").split(" ");
  change(words);
  piece.node.text = words.join(" ");
}

/** Cuts a piece of text in two or three and gives the middle to a change of its marks. */
function format(
  doc: DocumentNode,
  random: Chance,
  mark: { type: string; attrs?: Record<string, unknown> },
) {
  const piece = oneOf(
    random,
    everything(doc).filter(({ node }) => node.type === "text"),
  );
  if (!piece) return;
  const letters = Array.from(piece.node.text ?? "");
  const from = below(random, letters.length);
  const to = from + 1 + below(random, letters.length - from);
  const { marks = [] } = piece.node;
  const has = marks.some(({ type }) => type === mark.type);
  const parts = [letters.slice(0, from), letters.slice(from, to), letters.slice(to)].map(
    (part, index): DocumentNode => ({
      ...piece.node,
      text: part.join(""),
      marks:
        index !== 1
          ? marks
          : has
            ? marks.filter(({ type }) => type !== mark.type)
            : [...marks, mark],
    }),
  );
  piece.parent.content.splice(piece.index, 1, ...parts.filter(({ text }) => text !== ""));
}

/** What an editor's hands do to a body, each by itself. They change the document given. */
export const hands: Record<string, (doc: DocumentNode, random: Chance) => void> = {
  insertWords: (doc, random) =>
    rewrite(doc, random, (words) =>
      words.splice(below(random, words.length + 1), 0, fresh(random)),
    ),
  deleteWords: (doc, random) =>
    rewrite(doc, random, (words) =>
      words.splice(below(random, words.length), 1 + below(random, 4)),
    ),
  replaceWords: (doc, random) =>
    rewrite(doc, random, (words) =>
      words.splice(below(random, words.length), 1 + below(random, 3), fresh(random)),
    ),
  punctuate: (doc, random) =>
    rewrite(doc, random, (words) => {
      const at = below(random, words.length);
      words[at] = `${words[at]?.replace(/[.,]$/, "")}${oneOf(random, [",", ".", " –", "!", "’"])}`;
    }),
  bold: (doc, random) => format(doc, random, { type: "bold" }),
  italic: (doc, random) => format(doc, random, { type: "italic" }),
  link: (doc, random) =>
    format(doc, random, { type: "link", attrs: { href: `https://a.example/${below(random, 9)}` } }),
  split(doc, random) {
    const found = oneOf(
      random,
      textsIn(doc).filter(({ node }) => node.content?.length),
    );
    if (!found) return;
    const { node, parent, index } = found;
    const content = node.content ?? [];
    const at = below(random, content.length);
    const cut = content[at] as DocumentNode;
    const letters = Array.from(cut.text ?? "");
    const place = letters.indexOf(" ", below(random, letters.length)) + 1;
    const halves = [letters.slice(0, place), letters.slice(place)].map((half) =>
      cut.type === "text" && half.length > 0 ? [{ ...cut, text: half.join("").trimEnd() }] : [],
    );
    parent.content.splice(
      index,
      1,
      { ...node, content: [...content.slice(0, at), ...(halves[0] ?? [])] },
      { ...node, type: "paragraph", content: [...(halves[1] ?? []), ...content.slice(at + 1)] },
    );
  },
  join(doc, random) {
    const found = oneOf(
      random,
      textsIn(doc).filter(({ parent, index }) => isText(parent.content[index + 1] ?? { type: "" })),
    );
    if (!found) return;
    const [next] = found.parent.content.splice(found.index + 1, 1);
    const space = random() < 0.8 ? [{ type: "text", text: " " }] : [];
    found.node.content = [...(found.node.content ?? []), ...space, ...(next?.content ?? [])];
  },
  addBlock(doc, random) {
    const found = oneOf(random, [{ node: doc, parent: doc as Parent, index: 0 }, ...blocksIn(doc)]);
    const holder = found?.node;
    if (!holder?.content || isText(holder)) return;
    const holdsItems = holder.type === "bulletList" || holder.type === "orderedList";
    const made: DocumentNode =
      random() < 0.8 ? paragraph(fresh(random, 12)) : { type: "horizontalRule" };
    const block = holdsItems ? { type: "listItem", content: [paragraph(fresh(random))] } : made;
    holder.content.splice(1 + below(random, holder.content.length), 0, block);
  },
  addEmpty: (doc, random) => {
    doc.content?.splice(below(random, doc.content.length + 1), 0, { type: "paragraph" });
  },
  addList: (doc, random) => {
    const content = [1, 2].map(() => ({ type: "listItem", content: [paragraph(fresh(random))] }));
    doc.content?.splice(below(random, doc.content.length + 1), 0, { type: "bulletList", content });
  },
  removeBlock(doc, random) {
    const found = oneOf(random, blocksIn(doc));
    if (found && found.parent.content.length > 1) found.parent.content.splice(found.index, 1);
  },
  moveBlock(doc, random) {
    const { content = [] } = doc;
    const taken = content.splice(below(random, content.length), 1 + below(random, 2));
    content.splice(below(random, content.length + 1), 0, ...taken);
  },
  moveWithin(doc, random) {
    const found = oneOf(random, blocksIn(doc));
    if (!found) return;
    const { content } = found.parent;
    const taken = content.splice(found.index, 1);
    content.splice(below(random, content.length + 1), 0, ...taken);
  },
  moveAnywhere(doc, random) {
    const from = oneOf(
      random,
      blocksIn(doc).filter(({ node }) => node.type !== "listItem"),
    );
    if (!from || from.parent.content.length < 2) return;
    const [taken] = from.parent.content.splice(from.index, 1);
    const holders = blocksIn(doc).filter(({ node }) => /blockquote|listItem/.test(node.type));
    const to = oneOf(random, holders)?.node ?? doc;
    if (taken) to.content?.splice(1 + below(random, to.content.length), 0, taken);
  },
  turnIntoHeading(doc, random) {
    const node = oneOf(
      random,
      textsIn(doc).filter(({ parent }) => parent.type === "doc"),
    )?.node;
    if (!node) return;
    if (node.type === "heading") Object.assign(node, { type: "paragraph", attrs: {} });
    else Object.assign(node, { type: "heading", attrs: { level: 2 + below(random, 2) } });
  },
  wrap(doc, random) {
    const { content = [] } = doc;
    const from = below(random, content.length);
    const taken = content.splice(from, 1 + below(random, 3));
    const isList = random() < 0.5 && taken.every(({ type }) => type === "paragraph");
    const items = taken.map((node) => ({ type: "listItem", content: [node] }));
    content.splice(
      from,
      0,
      isList ? { type: "bulletList", content: items } : { type: "blockquote", content: taken },
    );
  },
  unwrap(doc, random) {
    const found = oneOf(
      random,
      blocksIn(doc).filter(
        ({ node, parent }) => !isText(node) && node.type !== "listItem" && parent.type === "doc",
      ),
    );
    const inside = (node: DocumentNode): DocumentNode[] =>
      node.type === "listItem" ? (node.content ?? []) : [node];
    if (found?.node.content)
      found.parent.content.splice(found.index, 1, ...found.node.content.flatMap(inside));
  },
  renumber(doc, random) {
    const node = oneOf(
      random,
      blocksIn(doc).filter((found) => /List$/.test(found.node.type)),
    )?.node;
    if (!node) return;
    if (node.type === "orderedList") Object.assign(node, { type: "bulletList", attrs: {} });
    else Object.assign(node, { type: "orderedList", attrs: { start: 1 + below(random, 3) } });
  },
};

const asIs = (content: Content) => JSON.parse(JSON.stringify(content)) as Content;

/** A content after some random edits by an editor: of the body, and now and then of a field. */
export function edited(content: Content, random: Chance, edits: number): Content {
  let made = asIs(content);
  for (let count = 0; count < edits; count += 1) {
    if (random() < 0.1) {
      const field =
        oneOf(
          random,
          textFields.filter((name) => !/url|date/.test(name)),
        ) ?? "headline";
      made = withField(made, field, `${readField(made, field)} ${fresh(random)}`.slice(-110));
    } else {
      const before = asIs(made);
      hands[oneOf(random, Object.keys(hands)) ?? "bold"]?.(made.body, random);
      // Hands that made what no body can be (an item without its paragraph) are taken back.
      if (!documentSchema.safeParse(made.body).success) made = before;
    }
  }
  return contentSchema.parse(made);
}

import fc from "fast-check";
import { documentSchema } from "@/lib/content/document";
import type { DocumentNode } from "@/lib/content/node";

const mark = fc.oneof(
  fc.constant({ type: "bold" }),
  fc.constant({ type: "italic" }),
  fc.record({
    type: fc.constant("link"),
    attrs: fc.record({
      href: fc.oneof(fc.webUrl(), fc.string(), fc.anything()),
      target: fc.anything(),
    }),
  }),
  fc.record({
    type: fc.constant("firsthand"),
    attrs: fc.record({ id: fc.oneof(fc.constantFrom("m1", "m2"), fc.string()) }),
  }),
);

const inline = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant("text"),
      text: fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "grapheme" }),
        fc.constant("\ud83d"),
      ),
      marks: fc.array(mark, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: "hardBreak" }) },
);

const textblock = fc.oneof(
  fc.record({ type: fc.constant("paragraph"), content: fc.array(inline, { maxLength: 5 }) }),
  fc.record({
    type: fc.constant("heading"),
    attrs: fc.record({ level: fc.oneof(fc.integer(), fc.anything()) }),
    content: fc.array(inline, { maxLength: 3 }),
  }),
);

/** What a client may send: well-shaped, with any text, address and attribute in it. */
export const anySent = fc.letrec<{ block: unknown; item: unknown; doc: unknown }>((tie) => ({
  doc: fc.record({
    type: fc.constant("doc"),
    content: fc.array(tie("block"), { minLength: 1, maxLength: 6 }),
  }),
  item: fc.record({
    type: fc.constant("listItem"),
    content: fc.tuple(
      fc.record({ type: fc.constant("paragraph"), content: fc.array(inline, { maxLength: 4 }) }),
      tie("block"),
    ),
  }),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    textblock,
    fc.constant({ type: "horizontalRule" }),
    fc.record({
      type: fc.constantFrom("bulletList", "orderedList"),
      attrs: fc.record({ start: fc.oneof(fc.integer(), fc.anything()) }),
      content: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant("blockquote"),
      content: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).doc;

/** What is then kept. */
export const anyDocument: fc.Arbitrary<DocumentNode> = anySent.map((sent) =>
  documentSchema.parse(sent),
);

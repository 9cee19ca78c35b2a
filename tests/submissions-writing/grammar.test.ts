import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import { extensions } from "@/components/content/extensions";
import { documentSchema, schema } from "@/lib/content/document";

const editor = getSchema(extensions({ link() {}, tools() {} }));

describe("the editor's grammar", () => {
  it("has the nodes and marks the server keeps, and no others", () => {
    expect(Object.keys(editor.nodes).sort()).toEqual(Object.keys(schema.nodes).sort());
    expect(Object.keys(editor.marks).sort()).toEqual(Object.keys(schema.marks).sort());
  });

  it("lets a node hold what the server lets it hold", () => {
    const text = { type: "text", text: "A" };
    const paragraph = { type: "paragraph", content: [text] };
    const item = { type: "listItem", content: [paragraph, { type: "bulletList", content: [] }] };
    const inner = { ...item, content: [paragraph] };
    item.content[1] = { type: "bulletList", content: [inner] } as never;
    const doc = {
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 3 }, content: [text] },
        paragraph,
        { type: "orderedList", attrs: { start: 3 }, content: [item] },
        { type: "blockquote", content: [paragraph] },
        { type: "horizontalRule" },
      ],
    };
    expect(() => editor.nodeFromJSON(doc).check()).not.toThrow();
    expect(documentSchema.safeParse(doc).success).toBe(true);
  });

  it("opens every document the server has kept, and the server takes it back unchanged", () => {
    const kept = documentSchema.parse({
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            {
              type: "text",
              text: "I was there",
              marks: [
                { type: "firsthand", attrs: { id: "one" } },
                { type: "link", attrs: { href: "https://example.org/" } },
                { type: "bold" },
              ],
            },
          ],
        },
      ],
    });
    expect(documentSchema.parse(editor.nodeFromJSON(kept).toJSON())).toEqual(kept);
  });
});

it("gives the tool and key for first-hand marks to nobody but the author", () => {
  const open = { link() {}, tools() {} };
  const names = (parts: { name: string }[]) => parts.map(({ name }) => name);
  expect(names(extensions(open))).not.toContain("marking");
  expect(names(extensions(open, { open() {}, language: () => "en" }))).toContain("marking");
});

import type { Mark, Node } from "@tiptap/pm/model";
import { words } from "#words/differences";
import type { BodyEdit } from "./edit";
import { marksAt, runsIn } from "./formatting";
import { readSlice } from "./tokens";

/** What an edit of formatting puts on and takes off, in words: an address is named, since it is all that changed. */
export function saidOf(doc: Node, { parts }: BodyEdit): string {
  const [on, off] = [new Set<string>(), new Set<string>()];
  for (const { from, to, slice } of parts) {
    const before = runsIn(doc, from, to).flatMap(({ marks }) => marks);
    const after = readSlice(slice).content.content.flatMap(({ marks }) => marks);
    for (const mark of after) if (!mark.isInSet(before)) on.add(nameOf(mark));
    for (const mark of before) if (!mark.isInSet(after)) off.add(nameOf(mark));
  }
  return words.formatted([...on], [...off]);
}

/** The addresses and first-hand marks that come with the words of an edit and did not stand there, each in words. */
export function broughtBy(doc: Node, { parts }: BodyEdit): string[] {
  const brought = new Set<string>();
  for (const part of parts) {
    const stood = marksAt(doc, part);
    readSlice(part.slice).content.descendants(({ marks }) => {
      for (const mark of marks) {
        const says = mark.type.name === "link" || mark.type.name === "firsthand";
        if (says && !mark.isInSet(stood)) brought.add(nameOf(mark));
      }
    });
  }
  return [...brought];
}

function nameOf({ type, attrs }: Mark): string {
  switch (type.name) {
    case "bold":
      return words.mark.bold;
    case "italic":
      return words.mark.italic;
    case "firsthand":
      return words.mark.firsthand;
    default:
      return words.mark.link(String(attrs.href ?? ""));
  }
}

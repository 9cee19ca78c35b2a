import { describe, expect, it } from "vitest";
import { fromMarkdown } from "@/lib/content/markdown";
import { type Content, contentSchema } from "@/lib/content/schema";
import { deriveEdits } from "@/lib/differences/derive";
import { describeEdit } from "@/lib/differences/describe";
import { aText } from "../support/texts";

const written = (markdown: string): Content =>
  contentSchema.parse({ ...aText(), body: fromMarkdown(markdown).doc });

function described(before: string, after: string) {
  const base = written(before);
  return deriveEdits(base, written(after)).map((edit) => describeEdit(edit, base));
}
const sentences = (before: string, after: string) =>
  described(before, after).map(({ sentence }) => sentence);

describe("an edit in words", () => {
  it("says what goes, what comes, and where", () => {
    expect(
      described(
        "First one.\n\nThe old dog ran over the hill.",
        "First one.\n\nThe old fox ran over the hill.",
      ),
    ).toEqual([
      {
        kind: "replace",
        field: "body",
        before: "dog",
        after: "fox",
        context: { left: "The old ", right: " ran over the hill." },
        block: 1,
        sentence: "Replaced “dog” with “fox”",
      },
    ]);
  });

  it("keeps the lines beside a change apart from it: they are of other blocks", () => {
    const [one, two, three] = ["The first one here.", "And a second one.", "Then the third."];
    const contexts = (before: string, after: string) =>
      described(before, after).map(({ context }) => context);
    expect(contexts(`${one}\n\n${two}\n\n${three}`, `${one}\n\n${three}`)).toEqual([
      { left: `${one}\n`, right: `\n${three}` },
    ]);
    expect(contexts(`${one}\n\n${two}`, `${one}\n\nOnce. ${two}`)).toEqual([
      { left: `${one}\n`, right: two },
    ]);
    expect(contexts(`${one}\n\n${two}`, `${one} Yes.\n\n${two}`)).toEqual([
      { left: one, right: `\n${two}` },
    ]);
  });

  it("is a sentence for each kind", () => {
    expect(sentences("It was good.", "It was very good.")).toEqual(["Added “very”"]);
    expect(sentences("It was very good.", "It was good.")).toEqual(["Removed “very”"]);
    expect(sentences("One two", "One **two**")).toEqual(["“two”: now bold"]);
    expect(sentences("One [two](https://a.example/1)", "One [two](https://a.example/2)")).toEqual([
      "“two”: now link to https://a.example/2, no longer link to https://a.example/1",
    ]);
    expect(sentences("One two.", "> One two.")).toEqual(["“One two.”: quotation, was paragraph"]);
    expect(sentences("One two. Three four.", "One two.\n\nThree four.")).toEqual([
      "Began a new paragraph after “One two.”",
    ]);
    expect(sentences("One two.\n\nThree four.", "One two. Three four.")).toEqual([
      "Joined the paragraphs after “One two.”",
    ]);
    const [a, b] = ["Alpha one two three four five.", "Beta is another thing entirely."];
    const c = "Gamma is the third of three.";
    expect(sentences(`${a}\n\n${b}\n\n${c}`, `${c}\n\n${a}\n\n${b}`)).toEqual([`Moved “${c}”`]);
    expect(sentences("One.\n\n---\n\nTwo.", "One.\n\nTwo.")).toEqual(["Removed “a dividing line”"]);
  });

  it("names the address that new words bring with them", () => {
    const [before, link] = ["I read it that night.", "https://smear.example/nurse"];
    expect(sentences(before, `I read it [as they say](${link}) that night.`)).toEqual([
      `Added “as they say” (link to ${link})`,
    ]);
    expect(sentences(before, `I read [lies](${link}) that night.`)).toEqual([
      `Replaced “it” with “lies” (link to ${link})`,
    ]);
    expect(sentences(`[The old book](${link}).`, `[The old ledger](${link}).`)).toEqual([
      "Replaced “book” with “ledger”",
    ]);
    expect(sentences(before, `${before}\n\nA [whole](${link}) paragraph.`)).toEqual([
      `Added “A whole paragraph.” (link to ${link})`,
    ]);
  });

  it("names a field and has no place in the body", () => {
    const base = aText();
    const edit = { field: "standfirst", before: base.standfirst, after: "Shorter." } as const;
    const { sentence, block } = describeEdit(edit, base);
    expect(sentence).toBe(`Standfirst: Replaced “${base.standfirst}” with “Shorter.”`);
    expect(block).toBeNull();
  });

  it("quotes no more than a line of a long text, and no half of a letter", () => {
    const [edit] = described("One.", `One.\n\n${"🙂".repeat(400)}`);
    expect(edit?.sentence.length).toBeLessThan(260);
    expect(edit?.sentence.isWellFormed()).toBe(true);
    expect(edit?.after).toBe("🙂".repeat(400));
  });
});

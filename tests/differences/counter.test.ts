import { expect, it } from "vitest";
import { fromMarkdown } from "@/lib/content/markdown";
import { sentencesOf } from "@/lib/content/marks";
import { plainText } from "@/lib/content/plain";
import { type Content, contentSchema } from "@/lib/content/schema";
import { applyEdits, withWording } from "@/lib/differences/apply";
import { deriveEdits } from "@/lib/differences/derive";
import { aText } from "../support/texts";

const written = (markdown: string): Content =>
  contentSchema.parse({ ...aText(), body: fromMarkdown(markdown).doc });

/** The text where every edit was countered with the same words. */
function countered(before: string, after: string, text: string) {
  const base = written(before);
  const edits = deriveEdits(base, written(after));
  return applyEdits(
    base,
    edits.map((edit) => withWording(edit, text, base)),
  );
}

it("puts the author's words where the editor's stood, and nothing of the editor's", () => {
  const base = written("The old dog ran.");
  const [edit] = deriveEdits(base, written("The old **fox** ran."));
  if (!edit) throw new Error("no edit");
  const { body } = applyEdits(base, [withWording(edit, "hound", base)]);
  expect(plainText(body)).toBe("The old hound ran.");
  expect(JSON.stringify(body)).toContain('"bold"');
});

it("takes over no address the editor brought, and keeps the one that stood there", () => {
  const linked = "I read it in the [old book](https://ward.example/book) that night.";
  const smear = "(as [this smear](https://smear.example/nurse) says) ";
  const brought = countered(linked, linked.replace("that", `${smear}that`), "(page nine) ");
  expect(plainText(brought.body)).toContain("(page nine)");
  expect(JSON.stringify(brought.body)).not.toContain("smear.example");

  const replaced = countered("I saw it.", "I saw [them](https://smear.example/).", "her");
  expect(plainText(replaced.body)).toBe("I saw her.");
  expect(JSON.stringify(replaced.body)).not.toContain("smear.example");

  const kept = countered(linked, linked.replace("old book", "old ledger"), "register");
  expect(plainText(kept.body)).toContain("old register");
  expect(JSON.stringify(kept.body)).toContain('"text":"old register"');
});

it("says nothing first-hand that the author did not mark", () => {
  const mark = { id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: false };
  const firsthand = [{ type: "firsthand", attrs: { id: "m1" } }];
  const body = (...content: object[]) =>
    contentSchema.parse({
      ...aText(),
      marks: [mark],
      body: { type: "doc", content: [{ type: "paragraph", content }] },
    });
  const base = body(
    { type: "text", text: "I signed the book.", marks: firsthand },
    { type: "text", text: " It rained." },
  );
  const counter = (edited: Content) =>
    applyEdits(
      base,
      deriveEdits(base, edited).map((edit) => withWording(edit, "poured", base)),
    );
  const outside = counter(
    body(
      { type: "text", text: "I signed the book.", marks: firsthand },
      { type: "text", text: " It " },
      { type: "text", text: "burned", marks: firsthand },
      { type: "text", text: "." },
    ),
  );
  expect(sentencesOf(outside.body).get("m1")).toBe("I signed the book.");
  const inside = counter(
    body(
      { type: "text", text: "I sealed the book.", marks: firsthand },
      { type: "text", text: " It rained." },
    ),
  );
  expect(sentencesOf(inside.body).get("m1")).toBe("I poured the book.");
});

it("keeps the form of whole blocks the editor put in", () => {
  const before = "Alpha one two.\n\n- beta\n- gamma delta";
  const inList = countered(before, `${before}\n- new item`, "mine\nand mine");
  expect(inList.body.content?.at(-1)?.content).toHaveLength(4);
  const paragraphs = countered(
    before,
    `A whole new beginning.\n\n${before}`,
    "Mine.\n\n\nAnd mine.",
  );
  expect(plainText(paragraphs.body)).toBe("Mine.\nAnd mine.\nAlpha one two.\nbeta\ngamma delta");
});

it("may be nothing at all", () => {
  const content = countered("Alpha two.", "Alpha two.\n\nAnother paragraph here.", " ");
  expect(plainText(content.body)).toBe("Alpha two.");
});

it("holds for a field, cleaned as that field is", () => {
  const base = aText();
  const [edit] = deriveEdits(base, { ...base, headline: "Theirs" });
  if (!edit) throw new Error("no edit");
  expect(applyEdits(base, [withWording(edit, " Mine\nall mine ", base)]).headline).toBe(
    "Mine all mine",
  );
});

it("is refused where the edit has no words", () => {
  const base = written("Alpha two three.");
  const [edit] = deriveEdits(base, written("Alpha three."));
  if (!edit) throw new Error("no edit");
  expect(() => withWording(edit, "mine", base)).toThrow("delete");
});

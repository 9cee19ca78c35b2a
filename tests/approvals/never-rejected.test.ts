import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { revisions, signatures } from "@/db/schema/submissions";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { hashOf } from "@/lib/content/hash";
import type { DocumentNode } from "@/lib/content/node";
import type { Content } from "@/lib/content/schema";
import { sendForApproval } from "@/lib/editing/commands";
import { answerEach, giveBack, signWhatIsShown } from "../support/answers";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

let author: Person;
let editor: Person;
beforeAll(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor" });
});

const paragraph = (text: string): DocumentNode => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});

/** The author's words are numbered, w1 w2 …, so that each can be followed through every text. */
const numbered = (from: number) => Array.from({ length: 8 }, (_, at) => `w${from + at}`).join(" ");
const enough = aText().body.content?.[0]?.content?.[0]?.text ?? "";
const lines = Array.from({ length: 5 }, (_, at) => `${enough}${numbered(at * 8 + 1)}.`);
const content = aText({ body: { type: "doc", content: lines.map(paragraph) } });

/** One change a desk makes: of a word, of a paragraph, of the headline. The desk's words are d1 d2 …, each once. */
const change = fc.oneof(
  fc.record({ kind: fc.constant("word" as const), at: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant("addition" as const), at: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant("cut" as const), at: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant("new paragraph" as const), at: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ kind: fc.constant("no paragraph" as const), at: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ kind: fc.constant("moved" as const), at: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ kind: fc.constant("headline" as const), at: fc.constant(0) }),
);

function editedBy(changes: { kind: string; at: number }[]): Content {
  let texts = [...lines];
  let headline = content.headline;
  for (const [index, { kind, at }] of changes.entries()) {
    const desk = `d${index + 1}`;
    const word = new RegExp(`\\bw${at}\\b`);
    if (kind === "word") texts = texts.map((text) => text.replace(word, desk));
    if (kind === "addition") texts = texts.map((text) => text.replace(word, `w${at} ${desk}`));
    if (kind === "cut") texts = texts.map((text) => text.replace(word, ""));
    if (kind === "new paragraph") texts.splice(at, 0, `The desk adds ${desk} here.`);
    if (kind === "no paragraph" && texts.length > 3) texts.splice(at, 1);
    if (kind === "moved") texts.push(...texts.splice(at, 1));
    if (kind === "headline") headline = `${headline} ${desk}`;
  }
  return { ...content, headline, body: { type: "doc", content: texts.map(paragraph) } };
}

const desksIn = (text: string) => new Set(text.match(/\bd\d+\b/g) ?? []);
const answers = ["accepted", "rejected", "countered"] as const;

it("prints no word that an author rejected, through any rounds of any edits and answers", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom(...answers), { minLength: 12, maxLength: 12 }),
      async (changes, resolutions) => {
        const edited = editedBy(changes);
        fc.pre(hashOf(edited) !== hashOf(content));
        const made = await aSubmission(author, "author_approval", { editor, content, edited });
        const rejected = new Set<string>();
        const accepted = new Set<string>();
        const note = (words: Set<string>, into: Set<string>) => {
          for (const word of words) into.add(word);
        };

        const suggestions = await answerEach(author, made.id, ({ number, before, after }) => {
          const resolution = resolutions[number % resolutions.length] ?? "rejected";
          const brought = desksIn(after);
          for (const word of desksIn(before)) brought.delete(word);
          note(brought, resolution === "accepted" ? accepted : rejected);
          return { resolution, wording: "", message: "No." };
        });
        const anyCounter = suggestions.some(
          ({ number }) => resolutions[number % resolutions.length] === "countered",
        );
        if (anyCounter) {
          const { version } = granted(await giveBack(author, made.id));
          expect(desksIn(await currentText(made.id)), "the next base").toEqual(accepted);
          // The desk insists on its whole text; the author rejects all of it this time.
          await insist(made.id, version, edited);
        }
        const ready = granted(await signWhatIsShown(author, made.id));
        const move = { submissionId: made.id, version: ready.version, slug: "", topicId: null };
        granted(await publish(editor, move));

        expect(desksIn(await printedText(made.id)), "in print").toEqual(accepted);
        expect([...accepted].filter((word) => rejected.has(word))).toEqual([]);
      },
    ),
    { numRuns: 25, seed: 2005 },
  );
}, 120_000);

async function insist(submissionId: string, version: number, text: Content) {
  const base = await currentRevisionOf(submissionId);
  if (hashOf(base.content) === hashOf(text)) throw new Error("Something was countered.");
  granted(
    await sendForApproval(editor, {
      submissionId,
      version,
      base: base.number,
      saves: 1,
      content: text,
      letter: "Please.",
    }),
  );
  await answerEach(author, submissionId, () => ({ resolution: "rejected" }));
}

async function currentRevisionOf(id: string) {
  const all = await db.select().from(revisions).where(eq(revisions.submissionId, id));
  const current = all.find((revision) => revision.current);
  if (!current) throw new Error("A piece has one current revision.");
  return current;
}

const currentText = async (id: string) => JSON.stringify((await currentRevisionOf(id)).content);

/** What stands in print, after making sure that the author signed exactly it (I1). */
async function printedText(id: string) {
  const [article] = await db.select().from(articles).where(eq(articles.submissionId, id));
  const current = await currentRevisionOf(id);
  const [signature] = await db
    .select()
    .from(signatures)
    .where(eq(signatures.id, article?.signatureId ?? ""));
  expect(signature).toMatchObject({ hash: hashOf(current.content), signerId: author.id });
  expect(article?.revision).toBe(current.number);
  return `${article?.bodyHtml} ${article?.bodyText} ${JSON.stringify(current.content)}`;
}

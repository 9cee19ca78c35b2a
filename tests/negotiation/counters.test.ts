import { and, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { revisions } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import { approve, sendBack } from "@/lib/approvals/commands";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { sendForApproval } from "@/lib/editing/commands";
import { resolveSuggestion } from "@/lib/suggestions/commands";
import { getApproval } from "@/lib/suggestions/queries";
import { freshDatabase } from "../support/database";
import { holds } from "../support/invariants";
import { aPerson, aSubmission, aText, granted } from "../support/makers";
import { pieceOf } from "./acts";

freshDatabase();

let author: Person;
let editor: Person;
beforeAll(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor" });
});

const suggested = (id: string) =>
  db.select().from(suggestions).where(eq(suggestions.submissionId, id)).orderBy(suggestions.number);

test("the desk takes the author's own wording: they sign the text as it is, and it is what is printed", async () => {
  const content = aText({ headline: "What I saw" });
  const edited = { ...content, headline: "What the clerk saw" };
  const { id } = await aSubmission(author, "author_approval", { editor, content, edited });
  const [first] = await suggested(id);
  const countered = { resolution: "countered" as const, wording: "What I saw there", message: "" };
  granted(await resolveSuggestion(author, { suggestionId: first?.id ?? "", ...countered }));
  const back = granted(
    await sendBack(author, { submissionId: id, version: (await pieceOf(id)).version, message: "" }),
  );

  const [base] = await db
    .select()
    .from(revisions)
    .where(and(eq(revisions.submissionId, id), eq(revisions.current, true)));
  if (!base) throw new Error("There is no text.");
  const asItIs = { base: base.number, saves: 1, content: base.content, letter: "Yours is better." };
  granted(await sendForApproval(editor, { submissionId: id, version: back.version, ...asItIs }));

  const shown = await getApproval(author, id);
  expect(shown?.suggestions).toEqual([]);
  const signing = { hash: shown?.agreed.hash ?? "", guidelines: 1, agreement: 1 };
  const move = { submissionId: id, version: shown?.version ?? 0 };
  const ready = granted(await approve(author, { ...move, ...signing }));
  const publishing = { submissionId: id, version: ready.version, slug: "", topicId: null };
  granted(await publish(editor, publishing));
  const [article] = await db.select().from(articles).where(eq(articles.submissionId, id));
  expect(article?.slug).toBe("what-i-saw-there");
  expect(await holds(id)).toEqual([]);
});

test.each([
  ["no address", { url: "https://crier.example/other" }, "my neighbour told me"],
  ["no day", { date: "2026-11-02" }, "yesterday"],
  ["too long for its place", { source: "The Evening Crier" }, "very ".repeat(60)],
])("a counter that is %s is refused in its field, and blocks nothing", async (_, news, wording) => {
  const content = aText();
  const edited = { ...content, news: { ...content.news, ...news } };
  const { id } = await aSubmission(author, "author_approval", { editor, content, edited });
  const [first] = await suggested(id);
  const suggestionId = first?.id ?? "";
  const counter = { resolution: "countered" as const, wording, message: "" };
  expect(await resolveSuggestion(author, { suggestionId, ...counter })).toMatchObject({
    ok: false,
    field: "wording",
  });
  expect((await suggested(id))[0]?.resolution).toBeNull();
  const line = { resolution: "countered" as const, wording: "", message: "It was another." };
  granted(await resolveSuggestion(author, { suggestionId, ...line }));
  const { version } = await pieceOf(id);
  granted(await sendBack(author, { submissionId: id, version, message: "" }));
});

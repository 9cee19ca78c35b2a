import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { suggestions } from "@/db/schema/suggestions";
import { sendBack } from "@/lib/approvals/commands";
import type { Person } from "@/lib/auth/actor";
import type { Content } from "@/lib/content/schema";
import { saveEditingCopy, sendForApproval } from "@/lib/editing/commands";
import { getEditing } from "@/lib/editing/queries";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { getSubmissionForWriting } from "@/lib/submissions/queries";
import { resolveSuggestion } from "@/lib/suggestions/commands";
import { getApproval, listSuggestionsForDesk } from "@/lib/suggestions/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

let author: Person;
let editor: Person;
let rival: Person;
beforeEach(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  rival = await aPerson({ role: "editor", name: "Roy Val" });
});

async function open(actor: Person, id: string) {
  const editing = await getEditing(actor, id);
  if (!editing) throw new Error("The piece is not visible.");
  return editing;
}
const typed = (content: Content, headline: string): Content => ({ ...content, headline });

describe("the desk's copy", () => {
  it("is kept for every editor, over the author's text, and is never the author's to see", async () => {
    const { id } = await aSubmission(author, "editing", { editor });
    const at = await open(editor, id);
    expect(at).toMatchObject({ saves: 1, base: { number: 1 } });
    const content = typed(at.content, "kingfisher-7f3b9c");
    granted(await saveEditingCopy(editor, { submissionId: id, base: 1, saves: 1, content }));
    expect(await open(rival, id)).toMatchObject({ saves: 2, savedBy: "Edda Itor", content });
    expect(JSON.stringify(await getSubmissionForWriting(author, id))).not.toContain("kingfisher");
    expect((await getSubmissionForDesk(rival, id))?.content.headline).toBe(aText().headline);
    expect(await getEditing(author, id)).toBeNull();
  });

  it("is not written over by a page that has not seen the last save, nor by one of an older text", async () => {
    const { id } = await aSubmission(author, "editing", { editor });
    const { content } = await open(editor, id);
    const copy = { submissionId: id, base: 1, saves: 1, content };
    const both = await Promise.all([
      saveEditingCopy(editor, { ...copy, content: typed(content, "One") }),
      saveEditingCopy(rival, { ...copy, content: typed(content, "Other") }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "conflict" });
    const stale = { ...copy, base: 2, saves: 2 };
    expect(await saveEditingCopy(editor, stale)).toMatchObject({ code: "conflict" });
  });

  it("takes nothing of what is the author's alone", async () => {
    const { id } = await aSubmission(author, "editing", { editor });
    const { content } = await open(editor, id);
    const { disclosures } = content;
    const reaching: Content[] = [
      { ...content, language: "de" },
      { ...content, disclosures: { ...disclosures, ai: { answer: "yes", detail: "All of it." } } },
    ];
    for (const content of reaching) {
      const copy = { submissionId: id, base: 1, saves: 1, content };
      expect(await saveEditingCopy(editor, copy)).toMatchObject({ code: "not_yours" });
    }
  });

  it("is nobody's whose piece it is, and of no piece that is not being edited", async () => {
    const own = await aSubmission(rival, "editing", { editor });
    const { content } = await open(editor, own.id);
    const copy = { submissionId: own.id, base: 1, saves: 1, content };
    expect(await saveEditingCopy(rival, copy)).toMatchObject({ code: "forbidden" });
    expect((await open(rival, own.id)).mayEdit).toBe(false);
    const read = await aSubmission(author, "in_review", { editor });
    expect(await saveEditingCopy(editor, { ...copy, submissionId: read.id })).toMatchObject({
      code: "wrong_state",
    });
  });
});

describe("sending for approval", () => {
  it("makes each change a suggestion of its own, and refuses to send none", async () => {
    const { id, version } = await aSubmission(author, "editing", { editor });
    const { content } = await open(editor, id);
    const move = { submissionId: id, version, base: 1, saves: 1, content, letter: "Dear Ada," };
    expect(await sendForApproval(editor, move)).toMatchObject({ code: "nothing_changed" });
    const changed = { ...typed(content, "Behind the counter"), authorNote: "Ada was a clerk." };
    granted(await sendForApproval(editor, { ...move, content: changed }));
    const made = await db.select().from(suggestions).where(eq(suggestions.submissionId, id));
    expect(made.map(({ number, edit }) => [number, edit.field])).toEqual([
      [1, "headline"],
      [2, "authorNote"],
    ]);
    expect(await getSubmissionForDesk(editor, id)).toMatchObject({
      state: "author_approval",
      turn: "author",
    });
  });

  it("takes with each change the reason written beside it, which the author reads there", async () => {
    const { id, version } = await aSubmission(author, "editing", { editor });
    const { content } = await open(editor, id);
    const changed = { ...typed(content, "Behind the counter"), authorNote: "Ada was a clerk." };
    const reasons = { "change-headline": "The old one runs over.", "change-body-1": "Gone since." };
    const copy = { submissionId: id, base: 1, saves: 1, content: changed, reasons };
    granted(await saveEditingCopy(editor, copy));
    expect((await open(rival, id)).reasons).toEqual(reasons);

    granted(await sendForApproval(rival, { ...copy, saves: 2, version, letter: "" }));
    const approval = await getApproval(author, id);
    expect(approval?.suggestions).toMatchObject([
      { field: "headline", thread: [{ text: "The old one runs over.", who: "editor" }] },
      { field: "authorNote", thread: [] },
    ]);
    expect(JSON.stringify(approval)).not.toContain("Gone since.");
    expect(await listSuggestionsForDesk(rival, id)).toMatchObject([
      { thread: [{ who: "you" }] },
      { thread: [] },
    ]);
  });

  it("takes a scheduled piece off the schedule, and its signature counts no longer", async () => {
    const { id, version } = await aSubmission(author, "scheduled", { editor });
    const { content, saves } = await open(editor, id);
    expect(saves).toBe(0);
    const changed = typed(content, "Behind the counter");
    const move = { submissionId: id, version, base: 1, saves, content: changed, letter: "" };
    granted(await sendForApproval(editor, move));
    expect(await getSubmissionForDesk(editor, id)).toMatchObject({
      state: "author_approval",
      scheduled: null,
    });
  });

  it("comes back with the author's own wording and message beside what was suggested", async () => {
    const { id, version } = await aSubmission(author, "author_approval", { editor });
    const made = await db.select().from(suggestions).where(eq(suggestions.submissionId, id));
    for (const { id: suggestionId, edit } of made) {
      const counter = edit.field === "headline";
      granted(
        await resolveSuggestion(author, {
          suggestionId,
          resolution: counter ? "countered" : "rejected",
          wording: counter ? "What I saw from behind it" : "",
          message: counter ? "It was not the counter." : "",
        }),
      );
    }
    granted(await sendBack(author, { submissionId: id, version, message: "Nearly." }));

    const again = await open(editor, id);
    expect(again).toMatchObject({ mayEdit: true, base: { number: 2 }, saves: 1 });
    expect(again.content.headline).toBe("What I saw from behind it");
    expect(again.content.standfirst).toBe(aText().standfirst);
    expect(again.countered).toMatchObject([
      {
        counter: "What I saw from behind it",
        thread: [{ text: "It was not the counter.", who: "author" }],
      },
    ]);
    const late = { submissionId: id, base: 1, saves: 1, content: again.content };
    expect(await saveEditingCopy(editor, late)).toMatchObject({ code: "conflict" });
  });
});

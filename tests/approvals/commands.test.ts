import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { revisions, signatures, submissions } from "@/db/schema/submissions";
import { approve } from "@/lib/approvals/commands";
import { hashOf } from "@/lib/content/hash";
import { saveEditingCopy } from "@/lib/editing/commands";
import { getEditing } from "@/lib/editing/queries";
import { withdraw } from "@/lib/submissions/commands";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { acceptMechanical, resolveSuggestion } from "@/lib/suggestions/commands";
import { getApproval } from "@/lib/suggestions/queries";
import { answerEach, giveBack, signWhatIsShown, theApproval } from "../support/answers";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

const content = aText();
/** Two that matter and one that does not: the headline, a word of the body, a comma for a semicolon. */
const edited = aText({
  headline: "Behind the counter, a quieter night than they say",
  standfirst: content.standfirst.replace("says,", "says;"),
  howKnown: content.howKnown.replace("nine years", "nearly a decade"),
});

async function aPieceToApprove() {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor", name: "Edda Itor" });
  const { id } = await aSubmission(author, "author_approval", { editor, content, edited });
  return { author, editor, id };
}

const currentOf = async (id: string) => {
  const made = await db.select().from(revisions).where(eq(revisions.submissionId, id));
  const current = made.find((revision) => revision.current);
  if (!current) throw new Error("A piece has one current revision.");
  return current;
};
const stateOf = async (id: string) => {
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  return row?.state;
};

it("shows the author, and nobody else, each change apart, and no editor's name", async () => {
  const { author, editor, id } = await aPieceToApprove();
  const approval = await theApproval(author, id);
  expect(approval.suggestions.map(({ number, field, mechanical }) => [number, field, mechanical]))
    // One row each, in the order of the page.
    .toEqual([
      [1, "headline", false],
      [2, "standfirst", true],
      [3, "howKnown", false],
    ]);
  expect(JSON.stringify(approval)).not.toMatch(new RegExp(`Edda|${editor.id}`));
  expect(await getApproval(editor, id)).toBeNull();
  expect(await getApproval(await aPerson(), id)).toBeNull();
});

it("agrees to nothing before it is accepted", async () => {
  const { author, id } = await aPieceToApprove();
  const { agreed } = await theApproval(author, id);
  expect(agreed.content.headline).toBe(content.headline);
  expect(agreed.hash).toBe(hashOf(content));
});

it("signs the base with what was accepted and without what was rejected, and nothing else", async () => {
  const { author, id } = await aPieceToApprove();
  await answerEach(author, id, ({ field }) => ({
    resolution: field === "headline" ? "rejected" : "accepted",
  }));
  granted(await signWhatIsShown(author, id));

  const signed = await currentOf(id);
  expect(signed.content).toEqual({ ...edited, headline: content.headline });
  const made = await db.select().from(signatures).where(eq(signatures.submissionId, id));
  expect(made.at(-1)).toMatchObject({ hash: hashOf(signed.content), signerId: author.id });
  expect(await stateOf(id)).toBe("ready");
});

it("accepts all that is mechanical at once, and leaves what may change the meaning", async () => {
  const { author, id } = await aPieceToApprove();
  const { version } = await theApproval(author, id);
  const done = granted(await acceptMechanical(author, { submissionId: id, version }));
  expect(done.accepted).toBe(1);
  const { suggestions, agreed } = await theApproval(author, id);
  expect(suggestions.map(({ resolution }) => resolution)).toEqual([null, "accepted", null]);
  expect(agreed.content.standfirst).toBe(edited.standfirst);
});

it("takes all that is mechanical for accepted, but for what the author said otherwise of", async () => {
  const { author, id } = await aPieceToApprove();
  await answerEach(author, id, () => ({ resolution: "rejected" }));
  const { version } = await theApproval(author, id);
  expect(granted(await acceptMechanical(author, { submissionId: id, version })).accepted).toBe(0);
  const { agreed } = await theApproval(author, id);
  expect(agreed.content.standfirst).toBe(content.standfirst);
});

it("calls a piece by the headline its author agreed to, in their own list too", async () => {
  const { author, id } = await aPieceToApprove();
  await answerEach(author, id, () => ({ resolution: "accepted" }));
  granted(await signWhatIsShown(author, id));
  expect(await getSubmissionStatus(author, id)).toMatchObject({ headline: edited.headline });
});

it("does not let a page left open undo an answer that was given on another", async () => {
  const { author, id } = await aPieceToApprove();
  const [first] = (await theApproval(author, id)).suggestions;
  const answer = { suggestionId: first?.id ?? "", wording: "", message: "" };
  const counter = { resolution: "countered" as const, wording: "Behind the counter, at night" };
  granted(await resolveSuggestion(author, { ...answer, ...counter }));

  const accepted = { ...answer, resolution: "accepted" as const };
  const late = await resolveSuggestion(author, accepted);
  expect(late).toMatchObject({ ok: false, code: "conflict" });
  expect((await theApproval(author, id)).suggestions[0]).toMatchObject({
    resolution: "countered",
    counter: counter.wording,
  });

  const over = { resolution: counter.resolution, counter: counter.wording };
  granted(await resolveSuggestion(author, { ...accepted, over }));
});

it("signs nothing while a suggestion is unanswered or countered", async () => {
  const { author, id } = await aPieceToApprove();
  expect(await signWhatIsShown(author, id)).toMatchObject({ code: "no_suggestion_pending" });
  await answerEach(author, id, () => ({ resolution: "countered", message: "Rather not." }));
  expect(await signWhatIsShown(author, id)).toMatchObject({ code: "no_suggestion_pending" });
  expect((await currentOf(id)).number).toBe(1);
});

it("signs no other text than the one that was shown, say two tabs what they will", async () => {
  const { author, id } = await aPieceToApprove();
  await answerEach(author, id, () => ({ resolution: "accepted" }));
  const shown = await theApproval(author, id);
  const [first] = shown.suggestions;
  const other = { suggestionId: first?.id ?? "", wording: "", message: "" };
  const over = { resolution: "accepted" as const, counter: "" };
  granted(await resolveSuggestion(author, { ...other, resolution: "rejected", over }));

  const late = await approve(author, {
    submissionId: id,
    version: shown.version,
    hash: shown.agreed.hash,
    agreement: shown.agreement.version,
    guidelines: shown.guidelines,
  });
  expect(late).toMatchObject({ ok: false, code: "another_text" });
  expect(await stateOf(id)).toBe("author_approval");
  granted(await signWhatIsShown(author, id));
  expect((await currentOf(id)).content.headline).toBe(content.headline);
});

it("signs under no guidelines and no agreement but those in force", async () => {
  const { author, id } = await aPieceToApprove();
  await answerEach(author, id, () => ({ resolution: "accepted" }));
  const { version, agreed, agreement, guidelines } = await theApproval(author, id);
  const shown = { submissionId: id, version, hash: agreed.hash };
  const changed = { ok: false, code: "guidelines_changed" };
  const older = { ...shown, guidelines: guidelines - 1, agreement: agreement.version };
  expect(await approve(author, older)).toMatchObject(changed);
  const other = { ...shown, guidelines, agreement: agreement.version + 1 };
  expect(await approve(author, other)).toMatchObject(changed);
  expect(await stateOf(id)).toBe("author_approval");
});

it("leaves an editor the signed text to type over, and nothing of what was typed before it", async () => {
  const { author, editor, id } = await aPieceToApprove();
  await answerEach(author, id, () => ({ resolution: "rejected" }));
  granted(await signWhatIsShown(author, id));

  const editing = await getEditing(editor, id);
  if (!editing) throw new Error("This editor sees no such piece.");
  expect(editing.content).toEqual(content);
  const { base, saves } = editing;
  const typed = { submissionId: id, base: base.number, saves, content: edited };
  granted(await saveEditingCopy(editor, typed));
});

it("gives the text back unsigned, with the author's wording in it and the thread beside it", async () => {
  const { author, id } = await aPieceToApprove();
  await answerEach(author, id, ({ field }) =>
    field === "headline"
      ? { resolution: "countered", wording: "Behind the counter", message: "Shorter." }
      : { resolution: "rejected" },
  );
  granted(await giveBack(author, id, "Nearly."));

  const base = await currentOf(id);
  expect(base.content).toEqual({ ...content, headline: "Behind the counter" });
  const made = await db.select().from(signatures).where(eq(signatures.submissionId, id));
  expect(made.map(({ revision }) => revision)).toEqual([1]);
  expect(await stateOf(id)).toBe("editing");
});

it("refuses to give back what has no counter, and to answer after it has moved on", async () => {
  const { author, id } = await aPieceToApprove();
  const suggestions = await answerEach(author, id, () => ({ resolution: "accepted" }));
  expect(await giveBack(author, id)).toMatchObject({ code: "suggestion_countered" });
  const { version } = await theApproval(author, id);
  granted(await withdraw(author, { submissionId: id, version, message: "No more." }));
  const late = { suggestionId: suggestions[0]?.id ?? "", wording: "", message: "" };
  expect(await resolveSuggestion(author, { ...late, resolution: "rejected" })).toMatchObject({
    code: "not_answering",
  });
});

it("lets nobody but the author answer", async () => {
  const { author, editor, id } = await aPieceToApprove();
  const { suggestions, version } = await theApproval(author, id);
  const answer = { suggestionId: suggestions[0]?.id ?? "", wording: "", message: "" };
  for (const [who, code] of [
    [editor, "forbidden"],
    [await aPerson({ role: "chief" }), "forbidden"],
    [await aPerson(), "not_found"],
  ] as const) {
    expect(await resolveSuggestion(who, { ...answer, resolution: "accepted" })).toMatchObject({
      code,
    });
    expect(await acceptMechanical(who, { submissionId: id, version })).toMatchObject({ code });
  }
});

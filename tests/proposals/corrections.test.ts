import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { proposals } from "@/db/schema/corrections";
import { outbox, renewals } from "@/db/schema/jobs";
import { revisions, submissions } from "@/db/schema/submissions";
import { getArticle, listForFeed } from "@/lib/articles/queries";
import type { Person } from "@/lib/auth/actor";
import type { Content } from "@/lib/content/schema";
import { addNotice, retract } from "@/lib/corrections/commands";
import { saveEditingCopy, sendForApproval } from "@/lib/editing/commands";
import { getEditing } from "@/lib/editing/queries";
import { feedOf } from "@/lib/feeds/feed";
import { articleData } from "@/lib/feeds/structured-data";
import { proposeCorrection, takeBackCorrection } from "@/lib/proposals/commands";
import { getPublication, listPieceAddresses } from "@/lib/publication/queries";
import { listQueue } from "@/lib/queue/queries";
import { queueSchema } from "@/lib/queue/schema";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { getSubmissionStatus, listMySubmissions } from "@/lib/submissions/queries";
import { acceptMechanical, resolveSuggestion } from "@/lib/suggestions/commands";
import { answerEach, giveBack, signWhatIsShown, theApproval } from "../support/answers";
import { anArticle, articleOf, correctionOf } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { aPerson, aText, granted } from "../support/makers";

freshDatabase();

let author: Person;
let editor: Person;
let chief: Person;
beforeEach(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  chief = await aPerson({ role: "chief" });
});

const headline = "The ward had forty beds in 1994";
const edited = (content: Content): Content => ({
  ...content,
  headline: content.headline.replace("1994", "2005"),
  standfirst: "Fourteen of them were closed.",
});
const opened =
  (change = edited, told?: Parameters<typeof correctionOf>[3]) =>
  async () => {
    const piece = await anArticle(author, editor, aText({ headline }));
    granted(await correctionOf(editor, piece.id, change, told));
    return piece;
  };
const lettersTo = async (person: Person) =>
  (await db.select().from(outbox).orderBy(outbox.id))
    .filter(({ payload }) => (payload.about as { person?: string })?.person === person.id)
    .map(({ payload }) => payload as { subject: string; body: string });
const proposalOf = async (submissionId: string) =>
  (await db.select().from(proposals).where(eq(proposals.submissionId, submissionId))).at(-1);

it("an article stays as it is while a correction of it waits, and everybody sees whose turn that is", async () => {
  const { id, article, slug } = await opened()();

  expect((await articleOf(id)).article).toEqual(article);
  expect(await getArticle(slug)).toMatchObject({ state: "published", headline, corrections: [] });
  const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
  expect(piece?.state).toBe("published");
  expect((await getSubmissionForDesk(chief, id))?.correction).toMatchObject({
    turn: "author",
    state: "with_author",
    kind: "correction",
    by: "Edda Itor",
  });
  expect(await getSubmissionStatus(author, id)).toMatchObject({
    correction: { turn: "author" },
    may: { approve: true },
  });
  expect((await listMySubmissions(author))[0]).toMatchObject({ turn: "author" });
  const listed = async (show: "todo" | "author") =>
    (await listQueue(editor, queueSchema.parse({ show }))).rows.find((row) => row.id === id);
  expect(await listed("author")).toMatchObject({ turn: "author", correcting: true });
  expect(await listed("todo")).toBeUndefined();
  expect((await lettersTo(author)).at(-1)).toMatchObject({
    subject: expect.stringContaining("A correction for you to read"),
    body: expect.stringContaining("A figure was wrong."),
  });
});

it("what the author accepts and signs is in print at once, dated, with the old words beside; what they reject is nowhere", async () => {
  const { id, slug, article } = await opened()();
  const before = await db.$count(renewals);
  await answerEach(author, id, ({ field }) => ({
    resolution: field === "headline" ? "rejected" : "accepted",
  }));
  granted(await signWhatIsShown(author, id));

  const read = await getArticle(slug);
  if (read?.state !== "published") throw new Error("It is gone.");
  expect(read).toMatchObject({ headline, standfirst: "Fourteen of them were closed." });
  expect(read.corrections).toMatchObject([{ kind: "correction", text: "A figure was wrong." }]);
  const [changed] = read.corrections[0]?.changed ?? [];
  expect(changed?.field).toBe("standfirst");
  expect(read.corrections[0]?.changed).toHaveLength(1);
  expect(JSON.stringify(read)).not.toContain("2005");
  const data = articleData(read, await getPublication());
  expect(JSON.stringify(data)).not.toContain("2005");
  expect(data.correction).toMatchObject([{ text: "A figure was wrong." }]);
  expect(data.dateModified).toBe(read.corrections[0]?.madeAt.toISOString());

  const [entry] = feedOf(
    await getPublication(),
    { path: "/" },
    "atom",
    await listForFeed(),
  ).entries;
  expect(entry).toMatchObject({ title: headline, updatedAt: read.corrections[0]?.madeAt });
  expect(entry?.html).toMatch(/<strong>Correction, .+:<\/strong> A figure was wrong\./);
  expect(JSON.stringify(entry)).not.toContain("2005");
  const pieces = await listPieceAddresses(0, 1_000);
  expect(pieces.find((piece) => piece.slug === slug)?.changedAt).toEqual(entry?.updatedAt);

  const after = (await articleOf(id)).article;
  expect(after).toMatchObject({ slug, publishedAt: article.publishedAt, version: 2 });
  expect(after.revision).toBeGreaterThan(article.revision);
  expect(await db.$count(renewals)).toBe(before + 1);
  expect(await proposalOf(id)).toMatchObject({ state: "made", published: article.revision });
  expect((await lettersTo(editor)).at(-1)?.subject).toContain("Corrected:");
  expect((await lettersTo(author)).at(-1)?.subject).toContain("as you signed it");
  // The old text is kept.
  const kept = await db.select().from(revisions).where(eq(revisions.submissionId, id));
  expect(kept.find(({ number }) => number === article.revision)?.content.standfirst).not.toBe(
    "Fourteen of them were closed.",
  );
});

it("a fix needs no notice and shows no old words", async () => {
  const fix = (content: Content) => ({ ...content, headline: `${content.headline}!` });
  const { id, slug } = await opened(fix, { kind: "fix", notice: "" })();
  await answerEach(author, id, () => ({ resolution: "accepted" }));
  granted(await signWhatIsShown(author, id));
  const read = await getArticle(slug);
  if (read?.state !== "published") throw new Error("It is gone.");
  expect(read.headline).toBe(`${headline}!`);
  expect(read.corrections).toMatchObject([{ kind: "fix", text: "", changed: [] }]);
  const data = articleData(read, await getPublication());
  expect(data).not.toHaveProperty("correction");
  expect(data.dateModified).toBe(read.corrections[0]?.madeAt.toISOString());
});

it("a fix changes no figure, no not and no phrase: of more than a slip readers see what it said before", async () => {
  const calls = (change: (content: Content) => Content) => async () => {
    const { id } = await anArticle(author, editor, aText({ headline }));
    return correctionOf(editor, id, change, { kind: "fix", notice: "" });
  };
  const headed = (text: string) => calls((content) => ({ ...content, headline: text }));
  const refused = { code: "not_a_fix", field: "kind" };
  expect(await headed("The ward had forty beds in 2005")()).toMatchObject(refused);
  expect(await headed("The ward had not forty beds in 1994")()).toMatchObject(refused);
  expect(await headed("It was a quiet place in 1994")()).toMatchObject(refused);
  expect(
    await calls((content) => ({
      ...content,
      body: {
        type: "doc",
        content: [
          { type: "paragraph", content: [{ type: "text", text: "New words, all of them." }] },
        ],
      },
    }))(),
  ).toMatchObject(refused);
  expect(await headed("The ward had fourty beds in 1994")()).toMatchObject({ ok: true });
});

it("a refused proposal keeps nothing: the same page sends it again, as what it is", async () => {
  const { id } = await anArticle(author, editor, aText({ headline }));
  const editing = await getEditing(editor, id);
  if (!editing) throw new Error("This editor sees no such piece.");
  const typed = {
    submissionId: id,
    version: editing.piece.version,
    base: editing.base.number,
    saves: editing.saves,
    content: edited(editing.content),
    letter: "Please read this.",
  };
  const asFix = await proposeCorrection(editor, { ...typed, kind: "fix", notice: "" });
  expect(asFix).toMatchObject({ code: "not_a_fix" });

  const correction = { ...typed, kind: "correction" as const, notice: "The year was wrong." };
  const overtaken = await proposeCorrection(editor, { ...correction, saves: typed.saves + 1 });
  expect(overtaken).toMatchObject({ code: "conflict" });
  granted(await proposeCorrection(editor, correction));
});

it("a fix stays one when its author puts words of their own: what is in print is measured", async () => {
  const typo = (content: Content) => ({
    ...content,
    headline: headline.replace("forty", "fourty"),
  });
  const { id } = await opened(typo, { kind: "fix", notice: "" })();
  await answerEach(author, id, () => ({
    resolution: "countered",
    wording: "The ward had 38 beds in 1994",
  }));
  granted(await giveBack(author, id));
  const taken = (content: Content) => content;
  const fix = { kind: "fix" as const, notice: "" };
  expect(await correctionOf(editor, id, taken, fix)).toMatchObject({ code: "not_a_fix" });
  granted(
    await correctionOf(editor, id, taken, { kind: "correction", notice: "A figure was wrong." }),
  );
});

it("all rejected: nothing changes, nothing is signed, the editor is told, and another correction can be proposed", async () => {
  const { id, article } = await opened()();
  await answerEach(author, id, () => ({ resolution: "rejected" }));
  expect((await theApproval(author, id)).correction?.keepsText).toBe(true);
  granted(await signWhatIsShown(author, id));
  expect((await articleOf(id)).article).toEqual(article);
  expect(await proposalOf(id)).toMatchObject({ state: "refused", signed: null });
  expect((await lettersTo(editor)).at(-1)?.subject).toContain("Not corrected");
  granted(await correctionOf(editor, id, edited));
});

it("countered: the author's own wording is the desk's next base, and in print only once it is signed", async () => {
  const { id, slug, article } = await opened()();
  await answerEach(author, id, ({ field }) =>
    field === "headline"
      ? { resolution: "countered", wording: "The ward had forty beds in 1996" }
      : { resolution: "rejected" },
  );
  granted(await giveBack(author, id, "I looked it up."));
  expect((await articleOf(id)).article).toEqual(article);
  expect((await getSubmissionForDesk(editor, id))?.correction).toMatchObject({ turn: "editors" });
  expect((await lettersTo(editor)).at(-1)?.body).toContain("I looked it up.");
  const { rows } = await listQueue(editor, queueSchema.parse({ show: "todo" }));
  expect(rows.find((row) => row.id === id)).toMatchObject({ turn: "editors", correcting: true });

  // The desk takes it as it is: no suggestion, and the author signs their own words.
  granted(await correctionOf(editor, id, (content) => content));
  granted(await signWhatIsShown(author, id));
  const read = await getArticle(slug);
  expect(read).toMatchObject({ headline: "The ward had forty beds in 1996" });
  expect(read && "standfirst" in read && read.standfirst).toBe(aText().standfirst);
});

it("taken back after the author countered, the desk types over the text in print again, and nothing is in its way", async () => {
  const { id } = await opened()();
  await answerEach(author, id, () => ({ resolution: "countered", wording: "Forty, in 1996." }));
  granted(await giveBack(author, id));
  const version = (await getSubmissionForDesk(editor, id))?.version ?? 0;
  granted(await takeBackCorrection(editor, { submissionId: id, version, message: "" }));

  const editing = await getEditing(editor, id);
  if (!editing) throw new Error("This editor sees no such piece.");
  expect(editing.content.headline).toBe(headline);
  const { base, saves, content } = editing;
  const typed = { submissionId: id, base: base.number, saves, content: edited(content) };
  granted(await saveEditingCopy(editor, typed));
});

describe("refused in words", () => {
  it("a second correction, while one waits for its author", async () => {
    const { id } = await opened()();
    expect(await correctionOf(editor, id, edited)).toMatchObject({ code: "correction_open" });
  });
  it("a correction that changes nothing, and one by anybody but an editor of the piece", async () => {
    const { id } = await anArticle(author, editor, aText({ headline }));
    expect(await correctionOf(editor, id, (content) => content)).toMatchObject({
      code: "nothing_changed",
    });
    const own = await aPerson({ role: "chief" });
    const piece = await anArticle(own, editor, aText({ headline }));
    expect(await correctionOf(own, piece.id, edited)).toMatchObject({ code: "forbidden" });
  });
  it("words sent for approval where an article is: those are a correction", async () => {
    const { id, version } = await anArticle(author, editor, aText({ headline }));
    const content = edited(aText({ headline }));
    const sent = { submissionId: id, version, base: 1, saves: 0, content, letter: "" };
    expect(await sendForApproval(editor, sent)).toMatchObject({ code: "wrong_state" });
  });
  it("an answer to a correction that was taken back", async () => {
    const { id } = await opened()();
    const { version, suggestions } = await theApproval(author, id);
    granted(await takeBackCorrection(editor, { submissionId: id, version, message: "" }));
    const answer = { resolution: "accepted" as const, wording: "", message: "" };
    expect(
      await resolveSuggestion(author, { suggestionId: suggestions[0]?.id ?? "", ...answer }),
    ).toMatchObject({ code: "not_answering" });
  });
  it("an answer to what was taken back, given with all that is mechanical at once", async () => {
    const comma = (content: Content) => ({
      ...content,
      standfirst: content.standfirst.replace("says,", "says;"),
    });
    const { id } = await opened(comma)();
    const version = (await getSubmissionForDesk(editor, id))?.version ?? 0;
    granted(await takeBackCorrection(editor, { submissionId: id, version, message: "" }));
    granted(await correctionOf(editor, id, comma));

    const now = await theApproval(author, id);
    const all = { submissionId: id, version: now.version };
    expect(granted(await acceptMechanical(author, all)).accepted).toBe(1);
  });

  it("a notice that says what the author rejected: it goes back to the desk with a line, and is written anew", async () => {
    const notice = "The ward was counted in 2005, not in 1994.";
    const { id, slug, article } = await opened(edited, { notice })();
    await answerEach(author, id, ({ field }) => ({
      resolution: field === "headline" ? "rejected" : "accepted",
    }));
    expect((await theApproval(author, id)).correction?.noticeSaysRejected).toBe(true);
    expect(await signWhatIsShown(author, id)).toMatchObject({ code: "another_notice" });
    expect((await articleOf(id)).article).toEqual(article);

    granted(await giveBack(author, id, "It was 1994."));
    granted(await correctionOf(editor, id, (content) => content, { notice: "Beds were closed." }));
    granted(await signWhatIsShown(author, id));
    expect(JSON.stringify(await getArticle(slug))).not.toContain("2005");
  });
});

it("an author who does not answer: the desk takes the proposal back and puts a notice, and the words stay", async () => {
  const { id, article } = await opened()();
  const { version } = await theApproval(author, id);
  const taken = granted(
    await takeBackCorrection(editor, { submissionId: id, version, message: "We could not wait." }),
  );
  expect((await lettersTo(author)).at(-1)?.body).toContain("We could not wait.");
  const text = "The author could not be reached about the year.";
  const note = { submissionId: id, version: taken.version, kind: "editors_note" as const, text };
  granted(await addNotice(editor, note));
  const { article: after } = await articleOf(id);
  expect(after).toEqual({ ...article, version: 2 });
  expect(await getSubmissionStatus(author, id)).toMatchObject({ correction: null });
});

it("a retraction closes the correction that is open, and nothing of it can be signed afterwards", async () => {
  const { id } = await opened()();
  await answerEach(author, id, () => ({ resolution: "accepted" }));
  const { version, agreed, agreement, guidelines } = await theApproval(author, id);
  granted(await retract(chief, { submissionId: id, version, reason: "It did not happen." }));
  expect(await proposalOf(id)).toMatchObject({ state: "closed", signed: null });
  const { approve } = await import("@/lib/approvals/commands");
  const move = { submissionId: id, version: version + 1, hash: agreed.hash };
  expect(
    await approve(author, { ...move, agreement: agreement.version, guidelines }),
  ).toMatchObject({ code: "wrong_state" });
  expect((await articleOf(id)).article.bodyHtml).toBe("");
});

describe("the database itself refuses", () => {
  const refusedWith = (reason: string) =>
    expect.objectContaining({ cause: expect.objectContaining({ message: reason }) });

  it("another text in an article without a correction that was made, even one its author signed", async () => {
    const { id, article } = await opened()();
    await answerEach(author, id, () => ({ resolution: "accepted" }));
    granted(await signWhatIsShown(author, id));
    const { revision, hash, signatureId } = article;
    const back = { revision, hash, signatureId };
    await expect(
      db.update(articles).set(back).where(eq(articles.submissionId, id)),
    ).rejects.toEqual(refusedWith("the text of an article changes only by a correction"));
  });
  it("a correction that is over, opened again", async () => {
    const { id } = await opened()();
    const { version } = await theApproval(author, id);
    granted(await takeBackCorrection(editor, { submissionId: id, version, message: "" }));
    await expect(
      db
        .update(proposals)
        .set({ state: "with_author", closedAt: null })
        .where(eq(proposals.submissionId, id)),
    ).rejects.toEqual(refusedWith("a correction that is over stays as it ended"));
  });
  it("a correction that was made of a text nobody signed", async () => {
    const { id } = await opened()();
    await answerEach(author, id, ({ number }) =>
      number === 1 ? { resolution: "countered", wording: "Mine" } : { resolution: "accepted" },
    );
    granted(await giveBack(author, id));
    const open = await proposalOf(id);
    const [aside] = await db
      .select()
      .from(revisions)
      .where(eq(revisions.number, open?.base ?? 0));
    const smuggled = db.transaction(async (tx) => {
      const made = { state: "made" as const, signed: open?.base, closedAt: new Date() };
      await tx.update(proposals).set(made).where(eq(proposals.submissionId, id));
      const text = { revision: open?.base ?? 0, hash: aside?.hash ?? "" };
      await tx.update(articles).set(text).where(eq(articles.submissionId, id));
    });
    await expect(smuggled).rejects.toEqual(
      refusedWith("an article shows only what its author signed"),
    );
  });
});

import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { experiences, people } from "@/db/schema/people";
import { recusals, submissions, workingCopies } from "@/db/schema/submissions";
import { attest } from "@/lib/attestations/commands";
import type { Person } from "@/lib/auth/actor";
import type { Content } from "@/lib/content/schema";
import { decline } from "@/lib/decisions/commands";
import { openHold } from "@/lib/holds/commands";
import { rewriteLetter } from "@/lib/letters/commands";
import { listLetters } from "@/lib/letters/queries";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted, wordsUnder } from "../support/makers";

freshDatabase();

const canary = "kingfisher-7f3b9c";
const seen = async (actor: Person, id: string) => {
  const piece = await getSubmissionForDesk(actor, id);
  if (!piece) throw new Error("The piece is not visible.");
  return piece;
};

/** A text with one first-hand sentence that nobody has confirmed. */
const marked = (): Content => {
  const sentence = {
    type: "text",
    text: "I counted them myself.",
    marks: [{ type: "firsthand", attrs: { id: "m1" } }],
  };
  const content = aText();
  return {
    ...content,
    body: {
      type: "doc",
      content: [...(content.body.content ?? []), { type: "paragraph", content: [sentence] }],
    },
    marks: [{ id: "m1", role: "Clerk", place: "Leeds", period: "2016", attributed: false }],
  };
};

let author: Person;
let editor: Person;
let rival: Person;
beforeAll(async () => {
  author = await aPerson({ name: "Ada Byline", email: "ada@example.org" });
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  rival = await aPerson({ role: "editor", name: "Roy Val" });
});

describe("who sees a piece on the desk", () => {
  it("nobody before it was submitted, and never a word of unsent changes", async () => {
    const draft = await aSubmission(author, "draft");
    expect(await getSubmissionForDesk(editor, draft.id)).toBeNull();

    const { id } = await aSubmission(author, "submitted");
    const unsent = aText({ headline: canary, howKnown: canary });
    await db
      .update(workingCopies)
      .set({ content: unsent, answers: { length: canary } })
      .where(eq(workingCopies.submissionId, id));
    const piece = await seen(editor, id);
    expect(piece.content.headline).toBe(aText().headline);
    expect(JSON.stringify(piece)).not.toContain(canary);
  });

  it("no member, its author included, whatever role the caller believes they have", async () => {
    const { id } = await aSubmission(author, "submitted");
    for (const actor of [author, { ...author, role: "chief" as const }, await aPerson()]) {
      expect(await getSubmissionForDesk(actor, id)).toBeNull();
    }
  });

  it("no suspended editor", async () => {
    const { id } = await aSubmission(author, "submitted");
    const gone = await aPerson({ role: "editor" });
    expect(await getSubmissionForDesk(gone, id)).not.toBeNull();
    await db.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, gone.id));
    expect(await getSubmissionForDesk(gone, id)).toBeNull();
  });

  it("nothing at an address that is no piece", async () => {
    expect(await getSubmissionForDesk(editor, randomUUID())).toBeNull();
    expect(await getSubmissionForDesk(editor, "1' or '1'='1")).toBeNull();
  });
});

describe("what may be done", () => {
  it("a free piece is taken or declined; a held one is its holder's, and others may take it over", async () => {
    const free = await aSubmission(author, "submitted");
    expect((await seen(editor, free.id)).may.moves).toEqual(
      expect.arrayContaining(["claim", "decline"]),
    );

    const held = await aSubmission(author, "in_review", { editor });
    const mine = await seen(editor, held.id);
    expect(mine.claim?.mine).toBe(true);
    expect(mine.may.moves).toEqual(
      expect.arrayContaining(["accept_as_it_stands", "decline", "release"]),
    );
    const theirs = await seen(rival, held.id);
    expect(theirs.claim).toMatchObject({ mine: false, name: "Edda Itor" });
    expect(theirs.may.moves).toContain("take_over");
    expect(theirs.may.moves).not.toContain("decline");
    expect(theirs.may.moves).not.toContain("accept_as_it_stands");
  });

  it("an editor can do nothing with their own piece, and is not told who reads it", async () => {
    const { id } = await aSubmission(rival, "ready", { editor });
    const piece = await seen(rival, id);
    expect(piece.own).toBe(true);
    expect(piece.may.attest).toBe(false);
    for (const move of ["publish", "kill", "schedule"]) {
      expect(piece.may.moves).not.toContain(move);
    }
    expect(JSON.stringify(piece)).not.toContain("Edda Itor");
    const third = await aPerson({ role: "editor" });
    expect(JSON.stringify(await seen(third, id))).toContain("Edda Itor");
  });

  it("an editor hears of a hold on their own piece in nothing at all, nor of words a letter did not go with", async () => {
    const { id, version } = await aSubmission(rival, "in_review", { editor });
    granted(await openHold(editor, { submissionId: id, kind: "legal", reason: "CANARY" }));
    expect((await seen(editor, id)).blockers.map(({ name }) => name)).toContain("hold_open");
    expect((await seen(rival, id)).blockers.map(({ name }) => name)).not.toContain("hold_open");

    const move = { submissionId: id, version };
    granted(await decline(editor, { ...move, main: "unclear", others: [], letter: "FIRST WORDS" }));
    const [letter] = (await listLetters(editor, id)) ?? [];
    granted(await rewriteLetter(editor, { letterId: letter?.id ?? 0, body: "Second words." }));
    const own = JSON.stringify(await seen(rival, id));
    expect(own).not.toMatch(/CANARY|legal|FIRST WORDS/);
    expect(JSON.stringify(await seen(editor, id))).toContain("FIRST WORDS");
  });

  it("a recused editor can do nothing", async () => {
    const { id } = await aSubmission(author, "submitted");
    await db
      .insert(recusals)
      .values({ submissionId: id, editorId: rival.id, reason: "cousins", at: new Date() });
    const piece = await seen(rival, id);
    expect(piece.recused).toBe(true);
    expect(piece.may).toEqual({
      moves: [],
      acceptAgain: false,
      waive: false,
      attest: false,
      edit: false,
      takeBack: false,
      embargo: false,
      hold: false,
      recuse: false,
    });
    expect(piece.history.length).toBeGreaterThan(0);
    expect((await seen(editor, id)).recused).toBe(false);
  });
});

describe("what an editor is told", () => {
  it("the author, their background and their record", async () => {
    const writer = await aPerson({ name: "Wren Iter", email: "wren@example.org" });
    await db.insert(experiences).values({
      personId: writer.id,
      role: "Ward clerk",
      organisation: "St James",
      place: "Leeds",
    });
    await aSubmission(writer, "published");
    await aSubmission(writer, "declined");
    await aSubmission(writer, "draft");
    const { id } = await aSubmission(writer, "submitted");
    expect((await seen(editor, id)).author).toMatchObject({
      name: "Wren Iter",
      email: "wren@example.org",
      experiences: [{ role: "Ward clerk", place: "Leeds" }],
      record: { submitted: 3, published: 1, declined: 1 },
    });
  });

  it("every finding in the submitted text, with its place in it", async () => {
    const paragraph = "Studies show that 73% of nurses left their jobs last year. ";
    const content = aText();
    content.body.content?.push({
      type: "paragraph",
      content: [{ type: "text", text: paragraph }],
    });
    const { id } = await aSubmission(author, "submitted", { content });
    const piece = await seen(editor, id);
    const unsourced = piece.findings.find(({ guideline }) => guideline === "sources");
    expect(unsourced?.answer).toBeNull();
    expect(piece.html).toContain(`id="${unsourced?.id}"`);
  });

  it("a first-hand sentence that is not confirmed stands in the way until it is", async () => {
    const { id } = await aSubmission(author, "ready", { editor, content: marked() });
    const before = await seen(editor, id);
    expect(before.marks).toMatchObject([{ sentence: "I counted them myself.", attestation: null }]);
    expect(before.blockers).toEqual([
      { name: "mark_unconfirmed", who: "editor", where: "#attest-m1", which: "m1" },
    ]);

    const scope = "We saw the rota; not the count.";
    const read = { submissionId: id, ...wordsUnder(marked()) };
    granted(await attest(editor, { ...read, method: "document", scope }));
    const after = await seen(rival, id);
    expect(after.blockers).toEqual([]);
    expect(after.marks[0]?.attestation).toMatchObject({ scope, editor: "Edda Itor" });
  });

  it("what happened, in order, with the letter of a decision", async () => {
    const { id } = await aSubmission(author, "declined", { editor });
    const { history } = await seen(editor, id);
    expect(history.map(({ type, who }) => [type, who.is])).toEqual([
      ["submission.submitted", "author"],
      ["submission.claimed", "you"],
      ["submission.declined", "you"],
    ]);
    expect(history.at(-1)).toMatchObject({ reasons: ["unclear"] });
    expect(history.at(-1)?.letter).toContain("Thank you");
  });

  it("the guidelines a letter may rest on, as the author accepted them", async () => {
    const { id } = await aSubmission(author, "submitted");
    const { guidelines } = await seen(editor, id);
    expect(guidelines.find(({ key }) => key === "basis")?.reason).toBeTruthy();
  });

  it("the address of a published piece", async () => {
    const { id } = await aSubmission(author, "published", { editor });
    const piece = await seen(editor, id);
    expect(piece.article?.slug).toMatch(/^[a-z0-9-]+$/);
    expect(piece.turn).toBe("nobody");
    const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
    expect(piece.version).toBe(row?.version);
  });
});

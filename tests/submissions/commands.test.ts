import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { revisions, signatures, submissions, workingCopies } from "@/db/schema/submissions";
import { at } from "@/lib/clock/now";
import { hashOf } from "@/lib/content/hash";
import { layFirstDay } from "@/lib/operator/first-day";
import {
  deleteDraft,
  saveWorkingCopy,
  startSubmission,
  submit,
  withdraw,
} from "@/lib/submissions/commands";
import { getSubmissionForWriting, getSubmissionStatus } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();
beforeAll(layFirstDay);

const sending = (id: string, over = {}) => ({
  submissionId: id,
  version: 1,
  saves: 1,
  content: aText(),
  answers: {},
  topicId: null,
  guidelines: 1,
  agreement: 1,
  ...over,
});

async function stateOf(id: string) {
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  return row;
}

describe("submitting", () => {
  it("freezes and signs exactly the text that was sent, and gives a receipt and a promise", async () => {
    const author = await aPerson();
    const { id } = granted(await startSubmission(author, {}));
    const friday = new Date("2026-11-20T15:00:00Z");

    const sent = granted(await at(friday, () => submit(author, sending(id))));

    const [revision] = await db.select().from(revisions).where(eq(revisions.submissionId, id));
    const [signature] = await db.select().from(signatures).where(eq(signatures.submissionId, id));
    expect(revision).toMatchObject({ number: 1, current: true, content: aText() });
    expect(revision?.hash).toBe(hashOf(aText()));
    expect(signature).toMatchObject({ hash: revision?.hash, signerId: author.id, agreement: 1 });
    expect(sent.receipt).toBeGreaterThan(1000);
    expect(await stateOf(id)).toMatchObject({
      state: "submitted",
      version: 2,
      answerBy: new Date("2026-11-27T15:00:00Z"),
    });
  });

  it("is refused on the field of the first thing missing, and nothing moves", async () => {
    const author = await aPerson();
    const { id } = granted(await startSubmission(author, {}));

    const refused = await submit(author, sending(id, { content: aText({ headline: "" }) }));

    expect(refused).toMatchObject({ ok: false, code: "checks_fail", field: "content.headline" });
    expect(await stateOf(id)).toMatchObject({ state: "draft", receipt: null });
    expect(await db.select().from(revisions).where(eq(revisions.submissionId, id))).toEqual([]);
  });

  it("is refused when the guidelines named beside the button are not in force any more", async () => {
    const author = await aPerson();
    const { id } = granted(await startSubmission(author, {}));
    expect(await submit(author, sending(id, { guidelines: 7 }))).toMatchObject({
      code: "guidelines_changed",
    });
  });

  it("happens once when the button is pressed twice at the same moment", async () => {
    const author = await aPerson();
    const { id } = granted(await startSubmission(author, {}));

    const results = await Promise.all([1, 2, 3].map(() => submit(author, sending(id))));

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(
      results.filter((result) => !result.ok).map((result) => !result.ok && result.code),
    ).toEqual(["stale", "stale"]);
    expect(await db.select().from(revisions).where(eq(revisions.submissionId, id))).toHaveLength(1);
  });

  it("is nobody's but the author's, and for others the piece is not there", async () => {
    const author = await aPerson();
    const { id } = await aSubmission(author);
    for (const role of ["member", "editor", "chief"] as const) {
      const other = await aPerson({ role });
      expect(await submit(other, sending(id))).toMatchObject({ code: "not_found" });
      expect(await getSubmissionForWriting(other, id)).toBeNull();
      expect(await getSubmissionStatus(other, id)).toBeNull();
    }
  });
});

describe("the working copy", () => {
  it("is never overwritten by a page that had not seen the last save", async () => {
    const author = await aPerson();
    const { id } = granted(await startSubmission(author, {}));
    const typed = (headline: string, saves: number) => ({
      submissionId: id,
      saves,
      content: aText({ headline }),
      answers: {},
      topicId: null,
    });

    expect(await saveWorkingCopy(author, typed("From the first tab", 1))).toMatchObject({
      ok: true,
      value: { saves: 2 },
    });
    expect(await saveWorkingCopy(author, typed("From the second tab", 1))).toMatchObject({
      code: "conflict",
    });
    const [copy] = await db.select().from(workingCopies).where(eq(workingCopies.submissionId, id));
    expect(copy?.content.headline).toBe("From the first tab");
  });

  it("takes no late save after the piece was sent", async () => {
    const author = await aPerson();
    const { id } = await aSubmission(author, "submitted");
    const late = { submissionId: id, saves: 2, content: aText(), answers: {}, topicId: null };
    expect(await saveWorkingCopy(author, late)).toMatchObject({ code: "wrong_state" });
  });
});

describe("taking a piece back", () => {
  it("deletes a draft that was never sent, with every word of it", async () => {
    const author = await aPerson();
    const { id } = await aSubmission(author);
    granted(await deleteDraft(author, { submissionId: id, version: 1 }));
    expect(await stateOf(id)).toBeUndefined();
    expect(await db.select().from(workingCopies).where(eq(workingCopies.submissionId, id))).toEqual(
      [],
    );
  });

  it("owes an editor who is reading it a line", async () => {
    const author = await aPerson();
    const { id, version } = await aSubmission(author, "in_review");
    const move = { submissionId: id, version };
    expect(await withdraw(author, { ...move, message: " " })).toMatchObject({
      code: "message_once_claimed",
    });
    granted(await withdraw(author, { ...move, message: "My employer asked me to wait." }));
    expect(await stateOf(id)).toMatchObject({ state: "withdrawn", claimedBy: null });
  });
});

it("tells the author and the desk in the same transaction as the move", async () => {
  const author = await aPerson();
  const before = await db.select().from(outbox);
  await aSubmission(author, "submitted");
  expect((await db.select().from(outbox)).length).toBeGreaterThan(before.length);
});

import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { returnToAuthor } from "@/lib/returns/commands";
import { deleteDraft, submit, withdraw } from "@/lib/submissions/commands";
import { getSubmissionForWriting, getSubmissionStatus } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

const begin = new Date("2026-03-02T09:00:00Z");
const days = (n: number) => new Date(begin.getTime() + n * 86_400_000);
const rowOf = async (id: string) => {
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  if (!row) throw new Error("The piece is gone.");
  return row;
};

/** Submitted on the first day, returned on the next. */
async function aReturnedPiece() {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const { id, version } = await at(begin, () => aSubmission(author, "submitted"));
  const before = await rowOf(id);
  const missing = ["Where it appeared"];
  const back = { submissionId: id, version, missing, letter: "Only this." };
  granted(await at(days(1), () => returnToAuthor(editor, back)));
  return { author, editor, id, before };
}

async function submitAgain(author: Person, id: string) {
  const piece = await getSubmissionForWriting(author, id);
  if (!piece) throw new Error("The piece is gone.");
  return submit(author, {
    submissionId: id,
    version: piece.version,
    saves: piece.saves,
    content: aText(),
    answers: {},
    topicId: null,
    guidelines: piece.guidelinesVersion,
    agreement: piece.agreementVersion,
  });
}

it("a returned piece that is back within seven days keeps its place and what it was promised", async () => {
  const { author, id, before } = await aReturnedPiece();
  granted(await at(days(3), () => submitAgain(author, id)));
  const { submittedAt, answerBy, exclusiveUntil, receipt } = before;
  expect(await rowOf(id)).toMatchObject({ submittedAt, answerBy, exclusiveUntil, receipt });
});

it("after seven days it starts anew", async () => {
  const { author, id, before } = await aReturnedPiece();
  granted(await at(days(8.1), () => submitAgain(author, id)));
  const row = await rowOf(id);
  expect(row.submittedAt).toEqual(days(8.1));
  expect(row.answerBy?.getTime()).toBeGreaterThan(before.answerBy?.getTime() ?? 0);
});

it("promises no answer for a day that has passed", async () => {
  const { author, id } = await aReturnedPiece();
  await db
    .update(submissions)
    .set({ answerBy: days(2) })
    .where(eq(submissions.id, id));
  granted(await at(days(7), () => submitAgain(author, id)));
  expect(await rowOf(id)).toMatchObject({ submittedAt: begin, answerBy: days(8) });
});

it("a returned piece can be taken back, says that it came back and why, and cannot be deleted", async () => {
  const { author, id } = await aReturnedPiece();
  const status = await getSubmissionStatus(author, id);
  expect(status).toMatchObject({
    state: "draft",
    opened: false,
    returned: { missing: ["Where it appeared"], keepsPlaceUntil: days(8) },
    may: { withdraw: true, edit: true },
  });
  const move = { submissionId: id, version: status?.version ?? 0 };
  expect(await deleteDraft(author, move)).toMatchObject({ code: "never_submitted" });
  granted(await withdraw(author, { ...move, message: "" }));
  expect(await getSubmissionStatus(author, id)).toMatchObject({
    state: "withdrawn",
    returned: null,
  });
});

it("a draft that was never sent is not withdrawn, but deleted", async () => {
  const author = await aPerson();
  const { id, version } = await aSubmission(author, "draft");
  expect(await getSubmissionStatus(author, id)).toMatchObject({
    returned: null,
    may: { withdraw: false },
  });
  const move = { submissionId: id, version };
  const refused = await withdraw(author, { ...move, message: "" });
  expect(refused).toMatchObject({ code: "submitted_once" });
  granted(await deleteDraft(author, move));
});

it("the letter says what is missing, what to do, and by which day it keeps its place", async () => {
  const { author, id } = await aReturnedPiece();
  const rows = await db.select().from(outbox).where(eq(outbox.submissionId, id));
  const letters = rows.map(
    ({ payload }) => payload as { body: string; about: { kind: string; person: string } },
  );
  const letter = letters.find(
    ({ about }) => about.kind === "submission.returned" && about.person === author.id,
  );
  for (const said of ["Where it appeared", "Only this.", "submit it again", "10 March 2026"])
    expect(letter?.body).toContain(said);
});

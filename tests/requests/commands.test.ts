import { expect, it } from "vitest";
import { db } from "@/db/client";
import { requests } from "@/db/schema/requests";
import type { Person } from "@/lib/auth/actor";
import { claim, takeOver } from "@/lib/claims/commands";
import { addRequest, answerRequest, requestChanges } from "@/lib/requests/commands";
import { getRequestsForAuthor, listRequestsForAuthor } from "@/lib/requests/queries";
import { returnToAuthor } from "@/lib/returns/commands";
import { getReturn } from "@/lib/returns/queries";
import { schedule } from "@/lib/schedules/commands";
import { resubmit } from "@/lib/submissions/commands";
import { getSubmissionForWriting } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { lettersAreDelivered } from "../support/letters";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

async function aPieceAskedFor() {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const { id } = await aSubmission(author, "changes_requested", { editor });
  await lettersAreDelivered();
  const asked = await getRequestsForAuthor(author, id);
  if (!asked) throw new Error("Nothing was asked for.");
  return { author, editor, id, asked };
}

async function sendAgain(author: Person, id: string) {
  const piece = await getSubmissionForWriting(author, id);
  if (!piece) throw new Error("The piece is gone.");
  return resubmit(author, {
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

it("gives the author the letter, the day and the numbered requests, and nobody else", async () => {
  const { author, editor, id, asked } = await aPieceAskedFor();
  expect(asked.letter).toContain("nearly there");
  expect(asked.dueAt?.toISOString()).toMatch(/T23:59:59/);
  expect(asked.requests.map(({ number, answer }) => [number, answer])).toEqual([
    [1, null],
    [2, null],
  ]);
  expect(JSON.stringify(asked)).not.toContain(editor.id);
  const other = await aPerson();
  expect(await getRequestsForAuthor(other, id)).toBeNull();
  expect(await listRequestsForAuthor(other, id)).toEqual([]);
  expect(await getRequestsForAuthor(editor, id)).toBeNull();
  expect((await listRequestsForAuthor(author, id)).length).toBe(2);
});

it("does not send a piece back while a request is unanswered, and does once each is", async () => {
  const { author, id, asked } = await aPieceAskedFor();
  const [one, two] = asked.requests;
  if (!one || !two) throw new Error("Two requests were made.");
  expect(await sendAgain(author, id)).toMatchObject({ ok: false, code: "requests_answered" });

  granted(await answerRequest(author, { requestId: one.id, answer: "done", text: "" }));
  expect(await sendAgain(author, id)).toMatchObject({ ok: false, code: "requests_answered" });
  const why = "It has no name yet.";
  granted(await answerRequest(author, { requestId: two.id, answer: "declined", text: why }));
  granted(await sendAgain(author, id));

  expect(await getRequestsForAuthor(author, id)).toBeNull();
  expect((await listRequestsForAuthor(author, id)).map(({ answer }) => answer)).toEqual([
    "done",
    "declined",
  ]);
  const late = await answerRequest(author, { requestId: one.id, answer: "question", text: "?" });
  expect(late).toMatchObject({ ok: false, code: "not_answering" });
});

it("does not let a page left open erase an answer that was given on another", async () => {
  const { author, id, asked } = await aPieceAskedFor();
  const requestId = asked.requests[0]?.id ?? "";
  const reason = { answer: "declined" as const, text: "A long reason." };
  granted(await answerRequest(author, { requestId, ...reason }));

  const none = { answer: "" as const, text: "" };
  const done = { requestId, answer: "done" as const, text: "" };
  for (const stale of [done, { ...done, over: none }])
    expect(await answerRequest(author, stale)).toMatchObject({ ok: false, code: "conflict" });
  expect((await listRequestsForAuthor(author, id))[0]).toMatchObject({
    answer: "declined",
    answerText: "A long reason.",
  });

  // Sent again because its answer got lost, and changed by somebody who has read it.
  granted(await answerRequest(author, { requestId, ...reason, over: none }));
  granted(await answerRequest(author, { ...done, over: reason }));
});

it("lets nobody but the author answer, and nobody see a request that was not sent", async () => {
  const { author, editor, asked } = await aPieceAskedFor();
  const answer = { requestId: asked.requests[0]?.id ?? "", answer: "done" as const, text: "" };
  expect(await answerRequest(editor, answer)).toMatchObject({ code: "forbidden" });
  expect(await answerRequest(await aPerson(), answer)).toMatchObject({ code: "not_found" });

  const { id } = await aSubmission(author, "in_review", { editor });
  granted(await addRequest(editor, { submissionId: id, text: "A note.", anchor: null }));
  expect(await listRequestsForAuthor(author, id)).toEqual([]);
  const [note] = (await db.select().from(requests)).filter(({ sentAt }) => !sentAt);
  const early = await answerRequest(author, { ...answer, requestId: note?.id ?? "" });
  expect(early).toMatchObject({ code: "not_found" });
});

it("says whose step it is before it says what is wrong with the day", async () => {
  const { author, editor, id } = await aPieceAskedFor();
  const piece = await getSubmissionForWriting(author, id);
  const past = { submissionId: id, version: piece?.version ?? 0, due: "2020-01-01", letter: "" };
  expect(await requestChanges(author, past)).toMatchObject({ code: "forbidden" });
  expect(await requestChanges(editor, past)).toMatchObject({ code: "wrong_state" });
  const plan = { ...past, at: "2020-01-01T08:00:00Z", slug: "", topicId: null };
  expect(await schedule(author, { ...plan, leaveUnsent: false })).toMatchObject({
    code: "forbidden",
  });
});

it("asks anew in a second round, and keeps the first with its answers", async () => {
  const { author, editor, id, asked } = await aPieceAskedFor();
  for (const { id: requestId } of asked.requests)
    granted(await answerRequest(author, { requestId, answer: "done", text: "So." }));
  const back = granted(await sendAgain(author, id));
  const held = granted(await claim(editor, { submissionId: id, version: back.version }));
  granted(await addRequest(editor, { submissionId: id, text: "One more.", anchor: null }));
  const due = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const move = { submissionId: id, version: held.version, due, letter: "" };
  granted(await requestChanges(editor, move));

  const again = await getRequestsForAuthor(author, id);
  expect(again?.requests.map(({ text, answer }) => [text, answer])).toEqual([["One more.", null]]);
  expect((await listRequestsForAuthor(author, id)).map(({ revision }) => revision)).toEqual([
    1, 1, 2,
  ]);
  // What was answered on the text before stays as it was sent back.
  const over = { answer: "done" as const, text: "So." };
  const first = { requestId: asked.requests[0]?.id ?? "", answer: "question" as const, over };
  const late = await answerRequest(author, { ...first, text: "Which night?" });
  expect(late).toMatchObject({ code: "not_answering" });
});

it("sends no note that was made on a text the author has changed since", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const rival = await aPerson({ role: "editor" });
  const { id, version } = await aSubmission(author, "in_review", { editor });
  granted(await addRequest(editor, { submissionId: id, text: "Of before.", anchor: null }));
  const taken = granted(await takeOver(rival, { submissionId: id, version }));
  granted(await addRequest(rival, { submissionId: id, text: "Only this.", anchor: null }));
  const due = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const asking = { submissionId: id, due, letter: "" };
  granted(await requestChanges(rival, { ...asking, version: taken.version }));
  for (const { id: requestId } of (await getRequestsForAuthor(author, id))?.requests ?? [])
    granted(await answerRequest(author, { requestId, answer: "done", text: "" }));

  const back = granted(await sendAgain(author, id));
  const held = granted(await claim(editor, { submissionId: id, version: back.version }));
  expect(await requestChanges(editor, { ...asking, version: held.version })).toMatchObject({
    code: "request_made",
  });
});

it("gives the author the list of what is missing when a piece is returned", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const { id, version } = await aSubmission(author, "submitted");
  const missing = ["Where it appeared", "How you know"];
  granted(await returnToAuthor(editor, { submissionId: id, version, missing, letter: "Soon!" }));
  expect(await getReturn(author, id)).toMatchObject({ missing, letter: null });
  await lettersAreDelivered();
  expect(await getReturn(author, id)).toMatchObject({ missing, letter: "Soon!" });
  expect(await getReturn(editor, id)).toBeNull();
});

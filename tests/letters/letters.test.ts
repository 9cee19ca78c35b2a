import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { mailbox, outbox } from "@/db/schema/jobs";
import { requests } from "@/db/schema/requests";
import { recusals, submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { at, now } from "@/lib/clock/now";
import { decline } from "@/lib/decisions/commands";
import { listHistory } from "@/lib/history/queries";
import { startWorker } from "@/lib/jobs/worker";
import { holdLetter, rewriteLetter, sendLetterNow } from "@/lib/letters/commands";
import { listLetters } from "@/lib/letters/queries";
import { undoWindow } from "@/lib/letters/rules";
import { sendMessage } from "@/lib/messages/commands";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { theApproval } from "../support/answers";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

const later = (ms: number) => new Date(Date.now() + ms);

/** Lets every letter go that is due at that moment. */
async function post(time = now()) {
  await at(time, async () => {
    const worker = startWorker();
    await worker.idle();
    await worker.stop();
  });
}

async function aDeclinedPiece() {
  const author = await aPerson({ name: "Ana Silva" });
  const editor = await aPerson({ role: "editor", name: "Edda Itor" });
  const { id, version } = await aSubmission(author, "in_review", { editor });
  const letter = "Thank you, but no.";
  const move = { submissionId: id, version };
  granted(await decline(editor, { ...move, main: "unclear", others: [], letter }));
  const [newest] = (await listLetters(editor, id)) ?? [];
  if (!newest) throw new Error("There is no letter.");
  return { author, editor, id, letterId: newest.id };
}

const newestOf = async (person: Person, id: string) => (await listLetters(person, id))?.[0];
const received = async (id: number) => db.$count(mailbox, eq(mailbox.outboxId, id));

describe("the undo window", () => {
  test("a decision shows at once, and its letter waits two minutes", async () => {
    const { author, editor, id, letterId } = await aDeclinedPiece();
    const atOnce = await getSubmissionStatus(author, id);
    expect(atOnce?.history.at(-1)).toMatchObject({ type: "submission.declined", told: "" });
    expect(atOnce?.decision).toMatchObject({ kind: "decline", reasons: ["unclear"], letter: null });
    expect(JSON.stringify(atOnce)).not.toContain("but no");

    await post();
    await post(later(undoWindow - 2_000));
    expect(await received(letterId)).toBe(0);
    expect((await newestOf(editor, id))?.delivery.is).toBe("waiting");

    await post(later(undoWindow + 1_000));
    expect(await received(letterId)).toBe(1);
    expect((await newestOf(editor, id))?.delivery.is).toBe("sent");
    expect((await getSubmissionStatus(author, id))?.decision?.letter).toBe("Thank you, but no.");
  });

  test("a letter that a worker has in hand is nobody's to hold, to rewrite or to hasten", async () => {
    const { editor, letterId } = await aDeclinedPiece();
    const inHand = { leasedUntil: later(60_000) };
    await db.update(outbox).set(inHand).where(eq(outbox.id, letterId));
    const late = { ok: false, code: "wrong_state" };
    expect(await holdLetter(editor, { letterId })).toMatchObject(late);
    expect(await rewriteLetter(editor, { letterId, body: "Other words." })).toMatchObject(late);
    expect(await sendLetterNow(editor, { letterId })).toMatchObject(late);
  });

  test("whoever answers edits meanwhile is told that a letter follows, and then reads it", async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor" });
    const { id } = await aSubmission(author, "author_approval", { editor });
    const waiting = await theApproval(author, id);
    expect(waiting.letter).toBeNull();
    const letterId = (await newestOf(editor, id))?.id ?? 0;
    granted(await rewriteLetter(editor, { letterId, body: "A clearer headline." }));
    const read = await at(later(undoWindow + 1_000), async () => {
      await post(now());
      return theApproval(author, id);
    });
    expect(read.letter).toBe("A clearer headline.");
  });

  test("its author reads no word of a letter that is held, nor that it was rewritten", async () => {
    const { author, editor, id, letterId } = await aDeclinedPiece();
    granted(await holdLetter(editor, { letterId }));
    granted(await rewriteLetter(editor, { letterId, body: "Other words." }));
    const status = await at(later(86_400_000), () => getSubmissionStatus(author, id));
    expect(JSON.stringify(status)).not.toMatch(/but no|Other words|letter\.rewritten/);
    expect(status?.decision?.letter).toBeNull();
  });

  test("“Send now” skips it, and is refused once the letter has gone", async () => {
    const { editor, id, letterId } = await aDeclinedPiece();
    granted(await sendLetterNow(editor, { letterId }));
    await post();
    expect(await received(letterId)).toBe(1);
    for (const change of [sendLetterNow, holdLetter]) {
      expect((await change(editor, { letterId })).ok).toBe(false);
    }
    expect((await rewriteLetter(editor, { letterId, body: "Other words." })).ok).toBe(false);
    expect((await newestOf(editor, id))?.may).toEqual({
      sendNow: false,
      hold: false,
      rewrite: false,
    });
  });

  test("a letter that is held stays to be seen, for as long as it takes, until it is sent", async () => {
    const { editor, id, letterId } = await aDeclinedPiece();
    granted(await holdLetter(editor, { letterId }));
    await post(later(86_400_000 * 30));
    expect(await received(letterId)).toBe(0);
    expect(await newestOf(editor, id)).toMatchObject({
      delivery: { is: "held" },
      may: { sendNow: true, hold: false, rewrite: true },
    });
    granted(await sendLetterNow(editor, { letterId }));
    await post();
    expect(await received(letterId)).toBe(1);
  });

  test("new words go out, their author is shown them, and the first ones stay in the history", async () => {
    const { author, editor, id, letterId } = await aDeclinedPiece();
    granted(await rewriteLetter(editor, { letterId, body: "Thank you, Ana. Not this time." }));
    granted(await sendLetterNow(editor, { letterId }));
    await post();

    const [sent] = await db.select().from(mailbox).where(eq(mailbox.outboxId, letterId));
    expect(sent?.body).toContain("Not this time.");
    expect(sent?.body).not.toContain("but no");
    expect(sent?.body).toContain("The argument is not clear yet");
    expect((await getSubmissionStatus(author, id))?.decision?.letter).toContain("Not this time.");
    const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
    const history = await listHistory(editor, piece as never, "Ana Silva");
    expect(history.slice(-2).map(({ type, letter }) => [type, letter])).toEqual([
      ["submission.declined", "Thank you, but no."],
      ["letter.rewritten", "Thank you, Ana. Not this time."],
    ]);
  });

  test("of two editors who rewrite one letter neither overwrites the other unseen", async () => {
    const { editor, id, letterId } = await aDeclinedPiece();
    const chief = await aPerson({ role: "chief" });
    const first = "Thank you, but no.";
    const theirs = "Thank you, Ana. Not this time.";
    granted(await rewriteLetter(editor, { letterId, body: theirs, over: first }));
    for (const late of [{ over: first }, {}])
      expect(await rewriteLetter(chief, { letterId, body: "No.", ...late })).toMatchObject({
        code: "conflict",
      });
    expect((await newestOf(chief, id))?.written).toBe(theirs);
    granted(await rewriteLetter(chief, { letterId, body: "No.", over: theirs }));
  });

  test("a letter written anew says all else as it was when it was decided", async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor" });
    const { id } = await aSubmission(author, "changes_requested", { editor });
    const [before] = (await listLetters(editor, id)) ?? [];
    const letterId = before?.id ?? 0;
    granted(await holdLetter(editor, { letterId }));
    await db.update(submissions).set({ dueAt: null, answerBy: null }).where(eq(submissions.id, id));
    await db.update(requests).set({ text: "Something else." });
    granted(await rewriteLetter(editor, { letterId, body: "Other words." }));
    const after = (await listLetters(editor, id))?.find((letter) => letter.id === letterId);
    expect(after?.body).toBe(before?.body.replace(before.written ?? "", "Other words."));
  });

  test("the letter of a refusal cannot be made empty", async () => {
    const { editor, letterId } = await aDeclinedPiece();
    expect(await rewriteLetter(editor, { letterId, body: " " })).toMatchObject({ field: "body" });
  });

  test("a letter that only the clock or a receipt wrote has no words to rewrite", async () => {
    const { editor, id } = await aDeclinedPiece();
    const receipt = (await listLetters(editor, id))?.at(-1);
    expect(receipt?.may.rewrite).toBe(false);
    expect((await rewriteLetter(editor, { letterId: receipt?.id ?? 0, body: "x" })).ok).toBe(false);
  });

  test("what comes after a decision is not read before it, and takes nobody's time to undo it", async () => {
    const { editor, id, letterId } = await aDeclinedPiece();
    const other = await aPerson({ role: "editor" });
    granted(await sendMessage(other, { submissionId: id, text: "By the way." }));
    await post(later(undoWindow - 2_000));
    expect(await received(letterId)).toBe(0);
    const [message, decision] = (await listLetters(editor, id)) ?? [];
    expect(decision).toMatchObject({ id: letterId, may: { hold: true } });

    await post(later(undoWindow + 1_000));
    const gone = await db.select().from(mailbox).orderBy(mailbox.id);
    const ours = gone.filter(({ outboxId }) =>
      [letterId, message?.id].includes(outboxId ?? undefined),
    );
    expect(ours).toHaveLength(2);
  });

  test("but one that is held stays held", async () => {
    const { author, editor, id, letterId } = await aDeclinedPiece();
    granted(await holdLetter(editor, { letterId }));
    const { appeal } = await import("@/lib/appeals/commands");
    const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
    const move = { submissionId: id, version: row?.version ?? 0 };
    granted(await appeal(author, { ...move, reason: "You misread it." }));
    await post();
    expect(await received(letterId)).toBe(0);
    expect((await listLetters(editor, id))?.some(({ id }) => id === letterId)).toBe(true);
  });
});

describe("who may read and change them", () => {
  test("editors of the piece read the letters to its author, and nobody else's", async () => {
    const { author, editor, id } = await aDeclinedPiece();
    const rival = await aPerson({ role: "editor" });
    await aSubmission(author, "declined", { editor });
    const mine = (await listLetters(editor, id)) ?? [];
    expect(mine.map(({ to }) => to.name).sort()).toEqual([
      "Ana Silva",
      "Ana Silva",
      "Ana Silva",
      "Edda Itor",
    ]);
    const theirs = (await listLetters(rival, id)) ?? [];
    expect(theirs.map(({ to }) => to.name)).toEqual(["Ana Silva", "Ana Silva", "Ana Silva"]);
    expect(theirs.every(({ may }) => !may.sendNow && !may.hold && !may.rewrite)).toBe(true);
  });

  test("authors, recused editors and members are shown none, and may change none", async () => {
    const author = await aPerson({ role: "chief" });
    const editor = await aPerson({ role: "editor" });
    const recused = await aPerson({ role: "chief" });
    const member = await aPerson();
    const { id } = await aSubmission(author, "declined", { editor });
    const recusal = { editorId: recused.id, reason: "-", at: now() };
    await db.insert(recusals).values({ submissionId: id, ...recusal });
    const letter = await newestOf(editor, id);
    for (const person of [author, recused, member]) {
      expect(await listLetters(person, id)).toBeNull();
      for (const change of [sendLetterNow, holdLetter]) {
        expect((await change(person, { letterId: letter?.id ?? 0 })).ok).toBe(false);
      }
    }
  });

  test("only whoever wrote a letter changes it, or a chief", async () => {
    const { id, letterId } = await aDeclinedPiece();
    const rival = await aPerson({ role: "editor" });
    const chief = await aPerson({ role: "chief" });
    expect(await holdLetter(rival, { letterId })).toMatchObject({ code: "forbidden" });
    granted(await holdLetter(chief, { letterId }));
    expect((await newestOf(chief, id))?.delivery.is).toBe("held");
  });

  test("a letter about no piece is nobody's to send", async () => {
    const chief = await aPerson({ role: "chief" });
    const [job] = await db
      .insert(outbox)
      .values({ kind: "mail", payload: { to: "a@example.net" }, runAt: later(60_000) })
      .returning({ id: outbox.id });
    expect(await sendLetterNow(chief, { letterId: job?.id ?? 0 })).toMatchObject({
      code: "not_found",
    });
  });
});

test("two who press “Send now” and “Hold” in the same moment with the worker: it goes once or not at all", async () => {
  for (let round = 0; round < 15; round += 1) {
    const { editor, id, letterId } = await aDeclinedPiece();
    await at(later(undoWindow + 10), async () => {
      const worker = startWorker();
      await Promise.all([
        sendLetterNow(editor, { letterId }),
        at(now(), () => holdLetter(editor, { letterId })),
      ]);
      await worker.idle();
      await worker.stop();
    });
    const [letter] = await db.select().from(outbox).where(eq(outbox.id, letterId));
    expect(letter?.heldAt === null).toBe(letter?.doneAt !== null);
    expect(await received(letterId)).toBe(letter?.doneAt ? 1 : 0);
    expect(await newestOf(editor, id)).toBeDefined();
  }
  const twice = sql`attempts > 1 and submission_id is not null`;
  expect(await db.$count(outbox, twice)).toBe(0);
});

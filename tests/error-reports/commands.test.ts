import { and, eq, like } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { errorReports } from "@/db/schema/error-reports";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { limits, people } from "@/db/schema/people";
import { recusals, submissions } from "@/db/schema/submissions";
import { sendBack } from "@/lib/approvals/commands";
import type { Person, Visitor } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { addNotice, retract } from "@/lib/corrections/commands";
import { dismissError, reportError } from "@/lib/error-reports/commands";
import {
  countOpenErrorReports,
  getReportablePiece,
  listErrorReports,
  listOpenErrorReports,
} from "@/lib/error-reports/queries";
import { reporterKept } from "@/lib/error-reports/rules";
import { sweep } from "@/lib/jobs/sweep";
import { limitNames } from "@/lib/limits/names";
import { takeBackCorrection } from "@/lib/proposals/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { answerEach, signWhatIsShown } from "../support/answers";
import { anArticle, correctionOf } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { aPerson, aText, granted } from "../support/makers";

freshDatabase();

const address = "a.reader@example.net";
let author: Person;
let editor: Person;
let chief: Person;
let piece: Awaited<ReturnType<typeof anArticle>>;
beforeEach(async () => {
  await db.delete(limits);
  await db.update(errorReports).set({ proposalId: null });
  await db.delete(errorReports);
  author = await aPerson();
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  chief = await aPerson({ role: "chief" });
  piece = await anArticle(author, editor, aText({ headline: "The counter, seen from behind it" }));
  await db.delete(outbox);
});

const nobody = (key = "192.0.2.7"): Visitor => ({ person: null, client: { key, loopback: false } });
const as = (person: Person): Visitor => ({ ...nobody(), person });
const said = (change: object = {}) => ({
  slug: piece.slug,
  words: "I stood at the counter",
  wrong: "It was the desk beside it.",
  source: "The rota of that week.",
  email: "",
  ...change,
});
const sent = async (change: object = {}, by = nobody()) => {
  const report = said(change);
  granted(await reportError(by, report));
  const its = and(
    eq(errorReports.articleId, piece.article.id),
    eq(errorReports.wrong, report.wrong),
  );
  const [made] = await db.select().from(errorReports).where(its);
  if (!made) throw new Error("Nothing was kept.");
  return made;
};
const reportOf = async (id: string) => {
  const [report] = await db.select().from(errorReports).where(eq(errorReports.id, id));
  return report;
};
const lettersTo = async (to: string) => {
  const rows = await db.select({ payload: outbox.payload }).from(outbox).orderBy(outbox.id);
  return rows
    .map(({ payload }) => payload as { to: string; subject: string; body: string })
    .filter((letter) => letter.to === to);
};
const addressOf = async ({ id }: Person) => {
  const [person] = await db.select().from(people).where(eq(people.id, id));
  return person?.email ?? "";
};
const happened = async () =>
  db
    .select({ type: events.type, actorId: events.actorId })
    .from(events)
    .where(and(eq(events.submissionId, piece.id), like(events.type, "error_report.%")));
const version = async () => {
  const [row] = await db.select().from(submissions).where(eq(submissions.id, piece.id));
  return row?.version ?? 0;
};

describe("a report", () => {
  it("reaches the desk, from somebody who is nobody here", async () => {
    const made = await sent({ email: ` ${address.toUpperCase()} ` });
    expect(made).toMatchObject({ email: address, reporterId: null, closedAt: null });
    const { rows } = await listOpenErrorReports(editor, 1);
    expect(rows).toMatchObject(
      [{ ...said({ slug: undefined, email: undefined }), replyTo: address, takenUp: false }].map(
        ({ slug, email, ...row }) => row,
      ),
    );
    expect(await countOpenErrorReports(editor)).toBe(1);
    expect(await listErrorReports(editor, piece.id)).toHaveLength(1);
  });

  it("of somebody signed in is answered at their own address, whatever they typed", async () => {
    const reader = await aPerson({ name: "Rea Der" });
    const made = await sent({ email: "somebody.else@example.com" }, as(reader));
    expect(made).toMatchObject({ email: null, reporterId: reader.id });
    const [row] = (await listErrorReports(editor, piece.id)) ?? [];
    expect(row).toMatchObject({ reporter: "Rea Der", replyTo: await addressOf(reader) });
  });

  it("is refused where mail cannot reach the address, on that field, and nothing is kept", async () => {
    for (const email of [
      "nobody",
      "a@b",
      "a@example.org, b@example.org",
      "a@example.org\r\nBcc: b",
    ]) {
      const refused = await reportError(nobody(), said({ email }));
      expect(refused).toMatchObject({ ok: false, code: "no_address", field: "email" });
    }
    expect(await db.$count(errorReports)).toBe(0);
  });

  it("is of a published piece alone", async () => {
    expect(await reportError(nobody(), said({ slug: "not-here" }))).toMatchObject({
      code: "not_found",
    });
    const move = { submissionId: piece.id, version: await version(), reason: "It was made up." };
    granted(await retract(chief, move));
    expect(await reportError(nobody(), said())).toMatchObject({ code: "not_found" });
    expect(await getReportablePiece(piece.slug)).toBeNull();
    expect(await db.$count(errorReports)).toBe(0);
  });

  it("sent twice is one; with another address it is another", async () => {
    await Promise.all([sent(), sent()]);
    expect(await db.$count(errorReports)).toBe(1);
    await sent({ email: address });
    expect(await db.$count(errorReports)).toBe(2);
  });

  it("is counted by address and by piece, on every server", async () => {
    const { most } = limitNames.errors_from_client;
    for (let n = 0; n < most; n += 1) await sent({ wrong: `Wrong ${n}` });
    const refused = await reportError(nobody(), said({ wrong: "One more" }));
    expect(refused).toMatchObject({ ok: false, code: "too_many" });
    expect(refused).toMatchObject({ message: expect.stringContaining("kept below") });
    // Another address is another reader, until the piece has had enough.
    await sent({ wrong: "From elsewhere" }, nobody("198.51.100.1"));
    const left = limitNames.errors_about_piece.most - most - 1;
    for (let n = 0; n < left; n += 1) {
      await sent({ wrong: `Elsewhere ${n}` }, nobody(`198.51.100.${n + 2}`));
    }
    const full = await reportError(nobody("203.0.113.1"), said({ wrong: "Full" }));
    expect(full).toMatchObject({ ok: false, code: "too_many" });
  });
});

describe("the desk hears of it", () => {
  it("by one letter a piece and day, to those who may decide, and never its author", async () => {
    const writing = await aPerson({ role: "editor" });
    const away = await aPerson({ role: "editor" });
    const own = await anArticle(writing, editor, aText({ headline: "An editor's own piece" }));
    const recusal = { submissionId: own.id, editorId: away.id, reason: "-", at: new Date() };
    await db.insert(recusals).values(recusal);
    await db.delete(outbox);
    const day = new Date("2026-11-03T09:00:00Z");
    const report = (wrong: string, slug = own.slug) =>
      reportError(nobody(), said({ wrong, slug, email: address }));
    await at(day, async () => {
      granted(await report("One"));
      granted(await report("Two"));
    });
    const [letter, ...more] = await lettersTo(await addressOf(editor));
    expect(letter).toMatchObject({ subject: expect.stringContaining("An editor's own piece") });
    expect(letter?.body).toContain(`/desk/submissions/${own.id}`);
    expect(letter?.body).not.toContain(address);
    expect(more).toEqual([]);
    for (const person of [writing, away, author]) {
      expect(await lettersTo(await addressOf(person))).toEqual([]);
    }
    await at(new Date(day.getTime() + 86_400_000), async () => granted(await report("Three")));
    expect(await lettersTo(await addressOf(editor))).toHaveLength(2);
    granted(await at(day, () => report("Another piece", piece.slug)));
    expect(await lettersTo(await addressOf(editor))).toHaveLength(3);
  });

  it("and an editor's list holds no report of what they wrote or stepped away from", async () => {
    await sent();
    const recusal = { submissionId: piece.id, editorId: chief.id, reason: "-", at: new Date() };
    await db.insert(recusals).values(recusal);
    await db.update(people).set({ role: "editor" }).where(eq(people.id, author.id));
    for (const person of [chief, { ...author, role: "editor" as const }, await aPerson()]) {
      expect(await countOpenErrorReports(person)).toBe(0);
      expect((await listOpenErrorReports(person, 1)).rows).toEqual([]);
      expect(await listErrorReports(person, piece.id)).toBeNull();
    }
  });
});

describe("nothing to correct", () => {
  const reason = "The rota she means is of another week.";

  it("is an editor's word, with why; whoever sent it is told, without the why", async () => {
    const { id } = await sent({ email: address });
    granted(await dismissError(editor, { reportId: id, reason }));
    expect(await reportOf(id)).toMatchObject({
      outcome: "nothing",
      note: reason,
      closedBy: editor.id,
      closedAt: expect.any(Date),
    });
    expect(await happened()).toEqual([{ type: "error_report.dismissed", actorId: editor.id }]);
    const [letter, ...more] = await lettersTo(address);
    expect(letter?.body).toContain("found nothing to correct");
    expect(letter?.body).toContain(`/articles/${piece.slug}/error`);
    expect(`${letter?.subject} ${letter?.body}`).not.toMatch(/rota|Edda|undefined|desk beside/);
    expect(more).toEqual([]);
    expect(await countOpenErrorReports(editor)).toBe(0);
    const [kept] = (await listErrorReports(editor, piece.id)) ?? [];
    expect(kept).toMatchObject({ outcome: "nothing", note: reason, closedBy: "Edda Itor" });
  });

  it("is never said by the author, by who stepped away, or by a reader", async () => {
    const { id } = await sent();
    const recused = await aPerson({ role: "editor" });
    const recusal = { submissionId: piece.id, editorId: recused.id, reason: "-", at: new Date() };
    await db.insert(recusals).values(recusal);
    const by = (person: Person) => dismissError(person, { reportId: id, reason });
    expect(await by({ ...author, role: "chief" })).toMatchObject({ code: "not_found" });
    expect(await by(recused)).toMatchObject({ code: "forbidden" });
    expect(await by(await aPerson())).toMatchObject({ code: "not_found" });
    expect(await reportOf(id)).toMatchObject({ closedAt: null });
  });

  it("is said by one of two editors: the other is told that it is closed, and one letter goes", async () => {
    const { id } = await sent({ email: address });
    const both = await Promise.all(
      [editor, chief].map((person) => dismissError(person, { reportId: id, reason })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual(expect.objectContaining({ code: "none_open" }));
    expect(await lettersTo(address)).toHaveLength(1);
  });
});

describe("a correction", () => {
  const change = (content: ReturnType<typeof aText>) => ({
    ...content,
    standfirst: "Fourteen of them were closed.",
  });
  const proposed = (reports: string[]) => correctionOf(editor, piece.id, change, { reports });

  it("made from a report closes it when readers see it, and not before", async () => {
    const { id } = await sent({ email: address });
    const other = await sent({ wrong: "Something else." });
    granted(await proposed([id]));
    const [taken] =
      (await listErrorReports(editor, piece.id))?.filter((row) => row.id === id) ?? [];
    expect(taken).toMatchObject({ closedAt: null, takenUp: true });
    expect(await dismissError(chief, { reportId: id, reason: "No." })).toMatchObject({
      code: "under_correction",
    });
    expect(await lettersTo(address)).toEqual([]);

    await answerEach(author, piece.id, () => ({ resolution: "accepted" }));
    granted(await signWhatIsShown(author, piece.id));
    expect(await reportOf(id)).toMatchObject({
      outcome: "corrected",
      closedBy: editor.id,
      correctionId: expect.any(String),
    });
    expect(await reportOf(other.id)).toMatchObject({ closedAt: null });
    expect(await happened()).toEqual([
      { type: "error_report.taken_up", actorId: editor.id },
      { type: "error_report.answered", actorId: null },
    ]);
    const [letter] = await lettersTo(address);
    expect(letter?.body).toMatch(/with its date: Correction\.[\s\S]+#corrections/);
  });

  it("that is taken back, or that its author rejects, leaves the report open", async () => {
    const { id } = await sent({ email: address });
    granted(await proposed([id]));
    const move = { submissionId: piece.id, version: await version() };
    granted(await takeBackCorrection(editor, { ...move, message: "" }));
    expect(await reportOf(id)).toMatchObject({ proposalId: null, closedAt: null });
    granted(await proposed([id]));
    await answerEach(author, piece.id, () => ({ resolution: "rejected" }));
    granted(await signWhatIsShown(author, piece.id));
    expect(await reportOf(id)).toMatchObject({ proposalId: null, closedAt: null });
    expect(await lettersTo(address)).toEqual([]);
    granted(await dismissError(editor, { reportId: id, reason: "The author showed the rota." }));
  });

  it("sent again after the author's answer answers what the editor chose then", async () => {
    const { id } = await sent();
    granted(await proposed([id]));
    await answerEach(author, piece.id, () => ({
      resolution: "countered",
      wording: "Thirteen of them were closed.",
    }));
    const back = { submissionId: piece.id, version: await version(), message: "" };
    granted(await sendBack(author, back));
    granted(await proposed([]));
    expect(await reportOf(id)).toMatchObject({ proposalId: null, closedAt: null });
  });

  it("answers no report of another piece, and none that was closed meanwhile: nothing is sent", async () => {
    const { id } = await sent();
    const other = await anArticle(author, editor, aText({ headline: "Another counter" }));
    granted(await reportError(nobody(), said({ slug: other.slug })));
    const [foreign] = (await listErrorReports(editor, other.id)) ?? [];
    granted(await dismissError(chief, { reportId: id, reason: "No." }));
    const before = await version();
    for (const report of [id, foreign?.id ?? "", crypto.randomUUID()]) {
      expect(await proposed([report])).toMatchObject({ code: "reports_closed" });
      const notice = { kind: "clarification" as const, text: "The rota.", reports: [report] };
      const move = { submissionId: piece.id, version: before, ...notice };
      expect(await addNotice(editor, move)).toMatchObject({ code: "reports_closed" });
    }
    expect(await version()).toBe(before);
    expect((await getSubmissionForDesk(editor, piece.id))?.corrections).toEqual([]);
  });

  it("is told to its author as ever, and no word of the report or of its sender", async () => {
    const { id } = await sent({
      email: address,
      wrong: "CANARY",
      words: "CANARY",
      source: "CANARY",
    });
    granted(await proposed([id]));
    const letters = await lettersTo(await addressOf(author));
    expect(letters.length).toBeGreaterThan(0);
    expect(JSON.stringify(letters)).not.toMatch(/CANARY|a\.reader/);
    const status = JSON.stringify(await getSubmissionStatus(author, piece.id));
    expect(status).not.toMatch(/CANARY|error_report|a\.reader/);
    await db.update(people).set({ role: "editor" }).where(eq(people.id, author.id));
    const own = await getSubmissionForDesk({ ...author, role: "editor" }, piece.id);
    expect(own?.own).toBe(true);
    expect(JSON.stringify(own)).not.toMatch(/CANARY|error_report|a\.reader/);
  });
});

describe("a notice beside the text", () => {
  it("closes what it says it answers, at once", async () => {
    const { id } = await sent({ email: address });
    const notice = { kind: "clarification" as const, text: "The desk beside the counter." };
    const move = { submissionId: piece.id, version: await version() };
    granted(await addNotice(editor, { ...move, ...notice, reports: [id, id] }));
    expect(await reportOf(id)).toMatchObject({ outcome: "corrected", closedBy: editor.id });
    expect((await lettersTo(address))[0]?.body).toContain("with its date: Clarification.");
  });

  it("that answers none closes none", async () => {
    const { id } = await sent();
    const notice = { kind: "editors_note" as const, text: "The author has moved since." };
    granted(
      await addNotice(editor, { submissionId: piece.id, version: await version(), ...notice }),
    );
    expect(await reportOf(id)).toMatchObject({ closedAt: null });
  });
});

it("a retraction closes every open report of the piece, also one that was being corrected", async () => {
  const { id } = await sent({ email: address });
  granted(
    await correctionOf(editor, piece.id, (text) => ({ ...text, standfirst: "Other." }), {
      reports: [id],
    }),
  );
  const move = { submissionId: piece.id, version: await version(), reason: "It was made up." };
  granted(await retract(chief, move));
  expect(await reportOf(id)).toMatchObject({ outcome: "retracted", closedBy: chief.id });
  expect((await lettersTo(address))[0]?.body).toContain("has been retracted since");
  expect(await countOpenErrorReports(editor)).toBe(0);
});

it("who sent a report is forgotten ninety days after it was closed, also from a letter that never arrived", async () => {
  const reader = await aPerson();
  const closed = await sent({ email: address });
  granted(await dismissError(editor, { reportId: closed.id, reason: "No." }));
  granted(await reportError(as(reader), said({ wrong: "Another." })));
  await db.update(outbox).set({ failedAt: new Date() });
  const after = (days: number) => new Date(Date.now() + days * 86_400_000);
  const known = async () =>
    (await db.select().from(errorReports)).filter(({ email, reporterId }) => email ?? reporterId);

  await at(after(reporterKept / 86_400_000 - 1), sweep);
  expect(await known()).toHaveLength(2);
  expect(await lettersTo(address)).toHaveLength(1);
  await at(after(reporterKept / 86_400_000 + 1), sweep);
  // The other is open still.
  expect(await known()).toMatchObject([{ reporterId: reader.id, closedAt: null }]);
  expect(await lettersTo(address)).toEqual([]);
  expect(await reportOf(closed.id)).toMatchObject({ wrong: closed.wrong, note: "No." });
});

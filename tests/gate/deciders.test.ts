import { afterEach, expect, it } from "vitest";
import { db } from "@/db/client";
import { publication } from "@/db/schema/publication";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { acceptAgain, waiveSecondEditor } from "@/lib/decisions/commands";
import { listHistory } from "@/lib/history/queries";
import { recuse } from "@/lib/recusals/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

afterEach(async () => {
  await db.update(publication).set({ secondEditor: false });
});

const secondEditorAsked = () => db.update(publication).set({ secondEditor: true });
const blockersFor = async (actor: Person, id: string) =>
  (await getSubmissionForDesk(actor, id))?.blockers.map(({ name }) => name);

it("an editor who is recused since they accepted a piece has not decided on it", async () => {
  const editor = await aPerson({ role: "editor" });
  const other = await aPerson({ role: "editor" });
  const { id, version } = await aSubmission(await aPerson(), "ready", { editor });
  granted(await recuse(editor, { submissionId: id, reason: "She is my sister." }));

  const move = { submissionId: id, version, slug: "", topicId: null };
  expect(await publish(other, move)).toMatchObject({ ok: false, code: "gate_open" });
  const seen = await getSubmissionForDesk(other, id);
  expect(seen?.blockers.map(({ name }) => name)).toEqual(["undecided"]);
  expect(seen?.may).toMatchObject({ acceptAgain: true, waive: false });

  const again = granted(await acceptAgain(other, { submissionId: id, version }));
  granted(await publish(other, { ...move, version: again.version }));
});

it("where a second editor is asked for, another one accepts it too, and its author is not told", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const other = await aPerson({ role: "editor", name: "CANARY Editor" });
  const { id, version } = await aSubmission(author, "ready", { editor });
  const move = { submissionId: id, version };
  expect(await acceptAgain(other, move)).toMatchObject({ code: "acceptance_missing" });

  await secondEditorAsked();
  expect(await publish(editor, { ...move, slug: "", topicId: null })).toMatchObject({
    code: "gate_open",
  });
  expect(await blockersFor(editor, id)).toEqual(["second_editor_missing"]);
  expect((await getSubmissionForDesk(editor, id))?.may.acceptAgain).toBe(false);
  expect(await acceptAgain(editor, move)).toMatchObject({ ok: false, code: "forbidden" });
  expect(await acceptAgain(author, move)).toMatchObject({ ok: false, code: "forbidden" });
  expect((await getSubmissionForDesk(other, id))?.may.acceptAgain).toBe(true);

  const before = await getSubmissionStatus(author, id);
  const { version: next } = granted(await acceptAgain(other, move));
  const after = await getSubmissionStatus(author, id);
  expect(after?.decisions).toEqual(before?.decisions);
  expect(after?.history).toEqual(before?.history);
  expect(await blockersFor(other, id)).toEqual([]);
  expect(await acceptAgain(other, { ...move, version: next })).toMatchObject({
    code: "acceptance_missing",
  });
  granted(await publish(editor, { ...move, version: next, slug: "", topicId: null }));
});

it("a chief lets a piece go without one, with a reason on record, and it is counted", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const chief = await aPerson({ role: "chief" });
  const { id, version } = await aSubmission(author, "ready", { editor });
  const move = { submissionId: id, version, reason: "Nobody else is here tonight." };
  expect(await waiveSecondEditor(chief, move)).toMatchObject({ code: "second_editor_missing" });

  await secondEditorAsked();
  expect(await waiveSecondEditor(editor, move)).toMatchObject({ code: "forbidden" });
  expect(await getSubmissionForDesk(chief, id)).toMatchObject({ waivers: 0, may: { waive: true } });
  const { version: next } = granted(await waiveSecondEditor(chief, move));
  expect(await getSubmissionForDesk(chief, id)).toMatchObject({
    waivers: 1,
    blockers: [],
    may: { waive: false },
  });
  const history = await listHistory(editor, { id, authorId: author.id }, "Ada");
  expect(history.at(-1)).toMatchObject({
    type: "submission.second_editor_waived",
    reason: move.reason,
  });
  expect(JSON.stringify(await getSubmissionStatus(author, id))).not.toContain(move.reason);
  granted(await publish(editor, { submissionId: id, version: next, slug: "", topicId: null }));
});

import { ne, notInArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { decisions } from "@/db/schema/submissions";
import { appeal, reopen } from "@/lib/appeals/commands";
import { claim, takeOver } from "@/lib/claims/commands";
import { decline } from "@/lib/decisions/commands";
import { recuse } from "@/lib/recusals/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

it("a chief reopens a declined piece with a reason: in nobody's lane, with a new promise, the decision kept", async () => {
  const editor = await aPerson({ role: "editor" });
  const chief = await aPerson({ role: "chief" });
  const { id, version } = await aSubmission(await aPerson(), "declined", { editor });
  const move = { submissionId: id, version, reason: "The report has come out." };
  expect(await reopen(editor, move)).toMatchObject({ code: "forbidden" });
  granted(await reopen(chief, move));
  const piece = await getSubmissionForDesk(editor, id);
  expect(piece).toMatchObject({ state: "submitted", lane: null, claim: null });
  expect(piece?.answerBy?.getTime()).toBeGreaterThan(Date.now());
  expect(await db.$count(decisions)).toBe(1);
});

it("whoever declined a piece neither takes up its appeal nor declines it again, while another editor is free", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const other = await aPerson({ role: "editor" });
  const { id, version } = await aSubmission(author, "declined", { editor });
  const appealed = granted(await appeal(author, { submissionId: id, version, reason: "Look." }));
  const move = { submissionId: id, version: appealed.version };
  const letter = "No, once more.";
  const again = { ...move, main: "unclear" as const, others: [], letter };
  expect(await claim(editor, move)).toMatchObject({ code: "fresh_eyes" });
  expect(await decline(editor, again)).toMatchObject({ code: "fresh_eyes" });
  const theirs = await getSubmissionForDesk(editor, id);
  expect(theirs).toMatchObject({ forAnother: true, may: { moves: [] } });

  const taken = granted(await claim(other, move));
  const held = { submissionId: id, version: taken.version };
  expect(await takeOver(editor, held)).toMatchObject({ code: "fresh_eyes" });
});

it("where nobody else is free, the editor who declined it may read it again", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const { id, version } = await aSubmission(author, "declined", { editor });
  granted(await appeal(author, { submissionId: id, version, reason: "Look." }));
  await db.update(people).set({ suspendedAt: new Date() }).where(ne(people.id, editor.id));
  const piece = await getSubmissionForDesk(editor, id);
  expect(piece?.forAnother).toBe(false);
  granted(await claim(editor, { submissionId: id, version: piece?.version ?? 0 }));
});

it("a colleague who has stepped away from a piece is not free to read its appeal", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const other = await aPerson({ role: "editor" });
  const { id, version } = await aSubmission(author, "declined", { editor });
  granted(await appeal(author, { submissionId: id, version, reason: "Look." }));
  const elsewhere = notInArray(people.id, [editor.id, other.id]);
  await db.update(people).set({ suspendedAt: new Date() }).where(elsewhere);
  expect((await getSubmissionForDesk(editor, id))?.forAnother).toBe(true);
  granted(await recuse(other, { submissionId: id, reason: "He is my brother." }));
  expect((await getSubmissionForDesk(editor, id))?.forAnother).toBe(false);
});

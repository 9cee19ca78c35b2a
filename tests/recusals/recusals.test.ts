import { expect, it } from "vitest";
import { claim } from "@/lib/claims/commands";
import { recuse } from "@/lib/recusals/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

it("an editor who steps away gives the review and the lane back, and decides nothing any more", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor", name: "Edda Itor" });
  const rival = await aPerson({ role: "editor" });
  const { id } = await aSubmission(author, "in_review", { editor });
  granted(await recuse(editor, { submissionId: id, reason: "We are cousins." }));

  const after = await getSubmissionForDesk(editor, id);
  expect(after).toMatchObject({ state: "submitted", recused: true, lane: null, claim: null });
  expect(after?.may).toMatchObject({ moves: [], recuse: false, hold: false, edit: false });
  const version = after?.version ?? 0;
  expect(await claim(editor, { submissionId: id, version })).toMatchObject({ code: "forbidden" });
  expect(await recuse(editor, { submissionId: id, reason: "Again." })).toMatchObject({
    code: "forbidden",
  });
  granted(await claim(rival, { submissionId: id, version }));
  expect(JSON.stringify(await getSubmissionStatus(author, id))).not.toMatch(/cousins|recused|Edda/);
});

it("a lane is given back also while the author works", async () => {
  const editor = await aPerson({ role: "editor" });
  const { id } = await aSubmission(await aPerson(), "changes_requested", { editor });
  expect((await getSubmissionForDesk(editor, id))?.lane?.mine).toBe(true);
  granted(await recuse(editor, { submissionId: id, reason: "We are cousins." }));
  expect((await getSubmissionForDesk(editor, id))?.lane).toBeNull();
});

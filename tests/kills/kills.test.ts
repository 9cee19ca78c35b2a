import { expect, it } from "vitest";
import { at } from "@/lib/clock/now";
import { kill } from "@/lib/kills/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { publishDue } from "@/lib/schedules/commands";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

it("a chief stops an accepted piece: its rights go back, and nothing of it goes out", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const chief = await aPerson({ role: "chief" });
  for (const state of ["editing", "ready", "scheduled"] as const) {
    const { id, version } = await aSubmission(author, state, { editor });
    const move = { submissionId: id, version, reason: "Its premise fell." };
    expect(await kill(editor, move)).toMatchObject({ code: "forbidden" });
    expect((await getSubmissionForDesk(editor, id))?.may.moves).not.toContain("kill");
    granted(await kill(chief, move));
    expect(await getSubmissionForDesk(editor, id)).toMatchObject({
      state: "killed",
      exclusiveUntil: null,
      scheduled: null,
    });
    await at(new Date(Date.now() + 172_800_000), publishDue);
    expect((await getSubmissionForDesk(editor, id))?.article).toBeNull();
  }
});

it("no chief stops a piece they wrote, or one that nobody has accepted", async () => {
  const chief = await aPerson({ role: "chief" });
  const own = await aSubmission(chief, "ready");
  const reason = "I would rather not.";
  expect(await kill(chief, { submissionId: own.id, version: own.version, reason })).toMatchObject({
    code: "forbidden",
  });
  const sent = await aSubmission(await aPerson(), "submitted");
  expect(await kill(chief, { submissionId: sent.id, version: sent.version, reason })).toMatchObject(
    { code: "wrong_state" },
  );
});

import { expect, it } from "vitest";
import { db } from "@/db/client";
import { decisions } from "@/db/schema/submissions";
import { reopen } from "@/lib/appeals/commands";
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

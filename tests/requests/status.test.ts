import { expect, it } from "vitest";
import { appeal, reopen } from "@/lib/appeals/commands";
import { at } from "@/lib/clock/now";
import { revive } from "@/lib/deadlines/commands";
import { expiryToTell } from "@/lib/deadlines/rules";
import { kill } from "@/lib/kills/commands";
import { returnToAuthor } from "@/lib/returns/commands";
import { getSubmissionStatus } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { lettersAreDelivered } from "../support/letters";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

it("offers one appeal, and both the decision and the appeal stay to be read", async () => {
  const author = await aPerson();
  const { id, version } = await aSubmission(author, "declined");
  const declined = await getSubmissionStatus(author, id);
  expect(declined?.may).toMatchObject({ appeal: true, revive: false });

  const reason = "You read the wrong report.";
  granted(await appeal(author, { submissionId: id, version, reason }));
  const appealed = await getSubmissionStatus(author, id);
  expect(appealed?.state).toBe("submitted");
  expect(appealed?.may.appeal).toBe(false);
  expect(appealed?.decisions.map(({ kind }) => kind)).toEqual(["decline"]);
  expect(appealed?.history.at(-1)).toMatchObject({ type: "submission.appealed", told: reason });
});

it("lets the author take up an expired piece where it was left", async () => {
  const author = await aPerson();
  const { id, version } = await aSubmission(author, "expired");
  expect((await getSubmissionStatus(author, id))?.may.revive).toBe(true);
  granted(await revive(author, { submissionId: id, version }));
  const back = await getSubmissionStatus(author, id);
  expect(back).toMatchObject({ state: "changes_requested", turn: "author" });
  expect(back?.may).toMatchObject({ edit: true, revive: false });
});

it("tells the author what was missing, and never why an editor left or who it was", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor", name: "Edda Itor" });
  const { id, version } = await aSubmission(author, "submitted");
  const missing = ["Where it appeared"];
  granted(await returnToAuthor(editor, { submissionId: id, version, missing, letter: "Soon." }));
  await lettersAreDelivered();
  const status = await getSubmissionStatus(author, id);
  expect(status?.history.at(-1)).toMatchObject({ missing, told: "Soon.", actor: "editor" });
  expect(JSON.stringify(status)).not.toMatch(/Edda|details/);
});

it("says when a piece expires once that is near, and not before", () => {
  const since = new Date("2026-01-01T00:00:00Z");
  const after = (days: number) => new Date(since.getTime() + days * 86_400_000);
  expect(expiryToTell("author_approval", since, after(13))).toBeNull();
  expect(expiryToTell("author_approval", since, after(14))).toEqual(after(30));
  expect(expiryToTell("submitted", since, after(400))).toBeNull();
});

it("tells the author why an accepted piece is not published after all, and why a declined one is read again", async () => {
  const author = await aPerson();
  const chief = await aPerson({ role: "chief" });
  const reason = "The report it rests on was withdrawn.";
  const accepted = await aSubmission(author, "ready");
  granted(await kill(chief, { submissionId: accepted.id, version: accepted.version, reason }));
  const declined = await aSubmission(author, "declined");
  granted(await reopen(chief, { submissionId: declined.id, version: declined.version, reason }));
  for (const { id } of [accepted, declined])
    expect((await getSubmissionStatus(author, id))?.history.at(-1)?.told).toBe(reason);
});

it("says until when a closed piece can be taken up again, and after that offers it no more", async () => {
  const author = await aPerson();
  const { id } = await aSubmission(author, "expired");
  const year = 365 * 86_400_000;
  const status = await getSubmissionStatus(author, id);
  expect(status?.reviveUntil?.getTime()).toBe((status?.turnSince.getTime() ?? 0) + year);
  const late = await at(new Date(Date.now() + year + 1_000), () => getSubmissionStatus(author, id));
  expect(late).toMatchObject({ reviveUntil: null, may: { revive: false } });
});

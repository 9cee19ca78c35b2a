import { beforeEach, expect, it } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { claim, release, takeOver } from "@/lib/claims/commands";
import { addRequest, answerRequest, removeRequest, requestChanges } from "@/lib/requests/commands";
import { getRequestsForAuthor } from "@/lib/requests/queries";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { resubmit } from "@/lib/submissions/commands";
import { getSubmissionForWriting } from "@/lib/submissions/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const note = (actor: Person, submissionId: string, text: string) =>
  addRequest(actor, { submissionId, text, anchor: null });
async function seen(actor: Person, id: string) {
  const piece = await getSubmissionForDesk(actor, id);
  if (!piece) throw new Error("The piece is not visible.");
  return piece;
}

let author: Person;
let editor: Person;
let rival: Person;
beforeEach(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  rival = await aPerson({ role: "editor", name: "Roy Val" });
});

it("notes are kept at once, in order, and survive being taken over: as the other editor's, unsent", async () => {
  const { id, version } = await aSubmission(author, "in_review", { editor });
  granted(await note(editor, id, "Say which night."));
  granted(await note(editor, id, "Name the report."));
  expect((await seen(editor, id)).requests.noted.map(({ text, mine }) => [text, mine])).toEqual([
    ["Say which night.", true],
    ["Name the report.", true],
  ]);

  const taken = granted(await takeOver(rival, { submissionId: id, version }));
  const theirs = (await seen(rival, id)).requests.noted;
  expect(theirs.map(({ editor, mine }) => [editor, mine])).toEqual([
    ["Edda Itor", false],
    ["Edda Itor", false],
  ]);
  expect(await note(editor, id, "Too late.")).toMatchObject({ code: "forbidden" });

  granted(await note(rival, id, "Only this."));
  const move = { submissionId: id, version: taken.version, due: inDays(3), letter: "" };
  granted(await requestChanges(rival, move));
  const asked = await getRequestsForAuthor(author, id);
  expect(asked?.requests.map(({ number, text }) => [number, text])).toEqual([[1, "Only this."]]);
  expect((await seen(editor, id)).requests.noted.length).toBe(2);
});

it("nothing is sent without a request, or with a day that is over", async () => {
  const { id, version } = await aSubmission(author, "in_review", { editor });
  const move = { submissionId: id, version, letter: "Dear Ada," };
  expect(await requestChanges(editor, { ...move, due: inDays(3) })).toMatchObject({
    code: "request_made",
  });
  granted(await note(editor, id, "Say which night."));
  expect(await requestChanges(editor, { ...move, due: inDays(-1) })).toMatchObject({
    code: "due_past",
    field: "due",
  });
  expect((await seen(editor, id)).state).toBe("in_review");
});

it("only its writer takes a note back, and only until it is sent", async () => {
  const { id, version } = await aSubmission(author, "in_review", { editor });
  const { id: requestId } = granted(await note(editor, id, "Say which night."));
  expect(await removeRequest(rival, { requestId })).toMatchObject({ code: "forbidden" });
  expect(await removeRequest(author, { requestId })).toMatchObject({ code: "not_found" });
  expect(await removeRequest(await aPerson(), { requestId })).toMatchObject({ code: "not_found" });
  granted(await removeRequest(editor, { requestId }));
  expect((await seen(editor, id)).requests.noted).toEqual([]);

  const sent = granted(await note(editor, id, "Say which night."));
  const move = { submissionId: id, version, due: inDays(3), letter: "" };
  granted(await requestChanges(editor, move));
  expect(await removeRequest(editor, { requestId: sent.id })).toMatchObject({ code: "not_found" });
});

it("an editor who wrote the piece sees no note about it, and no name", async () => {
  const own = await aPerson({ role: "editor", name: "Own Writer" });
  const { id } = await aSubmission(own, "in_review", { editor });
  granted(await note(editor, id, "Between us."));
  const theirs = JSON.stringify(await seen(own, id));
  expect(theirs).not.toContain("Between us.");
  expect(theirs).not.toContain("Edda Itor");
});

it("what changed since an editor read it is told through claiming it again, until they act on it", async () => {
  const { id } = await aSubmission(author, "changes_requested", { editor });
  const asked = await getRequestsForAuthor(author, id);
  for (const { id: requestId } of asked?.requests ?? [])
    granted(await answerRequest(author, { requestId, answer: "done", text: "It was the ninth." }));
  const { version, saves } = (await getSubmissionForWriting(author, id)) ?? {
    version: 0,
    saves: 0,
  };
  const again = granted(
    await resubmit(author, {
      submissionId: id,
      version,
      saves,
      content: aText({ headline: "What the counter looked like on the ninth" }),
      answers: {},
      topicId: null,
      guidelines: 1,
      agreement: 1,
    }),
  );

  const offered = await seen(editor, id);
  expect(offered).toMatchObject({ state: "submitted", readBefore: 1, lane: { mine: true } });
  expect(offered.requests.sent.map(({ answer }) => answer)).toEqual(["done", "done"]);
  expect(await seen(rival, id)).toMatchObject({ readBefore: null, lane: { name: "Edda Itor" } });

  const held = granted(await claim(editor, { submissionId: id, version: again.version }));
  expect((await seen(editor, id)).readBefore).toBe(1);
  granted(await release(editor, { submissionId: id, version: held.version }));
  expect((await seen(editor, id)).readBefore).toBeNull();
});

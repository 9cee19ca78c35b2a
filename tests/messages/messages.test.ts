import { expect, it } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { at } from "@/lib/clock/now";
import { limitNames } from "@/lib/limits/names";
import { sendMessage } from "@/lib/messages/commands";
import { listMessages } from "@/lib/messages/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

it("carries lines between an author and the desk, and names no editor to the author", async () => {
  const author = await aPerson({ name: "Ada Byline" });
  const editor = await aPerson({ role: "editor", name: "Edda Itor" });
  const other = await aPerson({ role: "editor", name: "Otto Ther" });
  const { id } = await aSubmission(author, "in_review", { editor });
  granted(await sendMessage(author, { submissionId: id, text: "I am away until Monday." }));
  granted(await sendMessage(editor, { submissionId: id, text: "That is fine." }));

  const seen = async (reader: typeof author) =>
    (await listMessages(reader, id)).map(({ text, who }) => [text, who]);
  expect(await seen(author)).toEqual([
    ["I am away until Monday.", { is: "you" }],
    ["That is fine.", { is: "editor", name: null }],
  ]);
  expect(await seen(other)).toEqual([
    ["I am away until Monday.", { is: "author", name: "Ada Byline" }],
    ["That is fine.", { is: "editor", name: "Edda Itor" }],
  ]);
});

it("shows and takes nothing from a stranger, nor about a draft that nobody has seen", async () => {
  const author = await aPerson();
  const stranger = await aPerson();
  const { id } = await aSubmission(author, "submitted");
  granted(await sendMessage(author, { submissionId: id, text: "Hello." }));
  expect(await listMessages(stranger, id)).toEqual([]);
  expect(await sendMessage(stranger, { submissionId: id, text: "Hi." })).toMatchObject({
    code: "not_found",
  });

  const draft = await aSubmission(author, "draft");
  const early = await sendMessage(author, { submissionId: draft.id, text: "Hello?" });
  expect(early).toMatchObject({ code: "wrong_state" });
});

it("holds back a flood of messages, says when the next one can go, and lets a conversation through", async () => {
  const author = await aPerson();
  await aPerson({ role: "editor" });
  const { id } = await aSubmission(author, "submitted");
  const say = () => sendMessage(author, { submissionId: id, text: "And another thing." });
  for (let sent = 0; sent < limitNames.messages_about_piece.most; sent += 1) granted(await say());
  const letters = await db.$count(outbox);
  const refused = await say();
  expect(refused).toMatchObject({ ok: false, code: "too_many" });
  expect(!refused.ok && refused.message).toMatch(/next one can go in \d+ minutes/);
  expect(await db.$count(outbox)).toBe(letters);
  granted(await at(new Date(Date.now() + 70 * 60_000), say));
});

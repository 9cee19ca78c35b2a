import { expect, it } from "vitest";
import { db } from "@/db/client";
import { renewals } from "@/db/schema/jobs";
import { attestations, recusals } from "@/db/schema/submissions";
import { attest } from "@/lib/attestations/commands";
import type { AttestInput } from "@/lib/attestations/schema";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted, wordsUnder } from "../support/makers";

freshDatabase();

const mark = { id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: true };
const aPiece = async (
  state: Parameters<typeof aSubmission>[1],
  role: "member" | "editor" = "member",
) => {
  const author = await aPerson({ role });
  const content = aText({ marks: [mark] });
  const { id } = await aSubmission(author, state, { content });
  const input: AttestInput = {
    submissionId: id,
    ...wordsUnder(content),
    method: "document",
    scope: "Seen.",
  };
  return { author, input };
};

it("any editor confirms a first-hand sentence, and a second word replaces the first", async () => {
  const { input } = await aPiece("submitted");
  granted(await attest(await aPerson({ role: "editor" }), input));
  const second = await aPerson({ role: "chief" });
  granted(await attest(second, { ...input, method: "institution", scope: "They said so." }));
  expect(await db.select().from(attestations)).toMatchObject([
    { markId: "m1", method: "institution", scope: "They said so.", editorId: second.id },
  ]);
});

it("nobody confirms what they wrote, or are recused from, and a stranger finds nothing", async () => {
  const { author, input } = await aPiece("submitted", "editor");
  expect(await attest(author, input)).toMatchObject({ ok: false, code: "forbidden" });
  const recused = await aPerson({ role: "editor" });
  const recusal = { editorId: recused.id, reason: "Her sister.", at: new Date() };
  await db.insert(recusals).values({ ...recusal, submissionId: input.submissionId });
  expect(await attest(recused, input)).toMatchObject({ ok: false, code: "forbidden" });
  expect(await attest(await aPerson(), input)).toMatchObject({ ok: false, code: "not_found" });
});

it("nothing is confirmed that is not there, or once the piece is closed", async () => {
  const editor = await aPerson({ role: "editor" });
  const { input } = await aPiece("submitted");
  const missing = { ...input, markId: "m2" };
  expect(await attest(editor, missing)).toMatchObject({ ok: false, code: "no_such_mark" });
  for (const state of ["declined", "expired"] as const) {
    const { input: late } = await aPiece(state);
    expect(await attest(editor, late)).toMatchObject({ ok: false, code: "wrong_state" });
  }
});

it("what a correction said anew can be confirmed in print too, and every page that says so is renewed", async () => {
  const editor = await aPerson({ role: "editor" });
  const { input } = await aPiece("published");
  const before = await db.$count(renewals);
  granted(await attest(editor, input));
  expect(await db.$count(renewals)).toBe(before + 1);
  const shown = (await getSubmissionForDesk(editor, input.submissionId))?.marks;
  expect(shown).toMatchObject([{ id: "m1", attestation: { method: "document" } }]);
});

import { beforeAll, expect, it } from "vitest";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { saveEditingCopy } from "@/lib/editing/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { schedule } from "@/lib/schedules/commands";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

let tova: Person;
let other: Person;
beforeAll(async () => {
  tova = await aPerson({ role: "editor", name: "Tova Editor" });
  other = await aPerson({ role: "editor" });
});

/** A ready piece over which Tova has typed a headline. */
async function typedOver(headline: string, author?: Person) {
  const { id, version } = await aSubmission(author ?? (await aPerson()), "ready", {
    editor: other,
  });
  const content = { ...aText(), headline };
  granted(await saveEditingCopy(tova, { submissionId: id, base: 1, saves: 0, content }));
  return { submissionId: id, version, slug: "", topicId: null };
}
const unsentIn = async (actor: Person, id: string) =>
  (await getSubmissionForDesk(actor, id))?.unsent;

it("nothing goes out over changes an editor has typed and not sent, until somebody says so", async () => {
  const move = await typedOver("A fix, typed just now");
  expect(await unsentIn(other, move.submissionId)).toMatchObject({
    mine: false,
    name: "Tova Editor",
  });
  expect(await unsentIn(tova, move.submissionId)).toMatchObject({ mine: true });

  const asks = { ok: false, code: "unsent_changes", field: "leaveUnsent" };
  expect(await publish(other, move)).toMatchObject(asks);
  const at = new Date(Date.now() + 3_600_000).toISOString();
  expect(await schedule(other, { ...move, at })).toMatchObject(asks);
  granted(await publish(other, { ...move, leaveUnsent: true }));
});

it("a text typed over and put back as it was asks nothing", async () => {
  const move = await typedOver(aText().headline);
  expect(await unsentIn(other, move.submissionId)).toBeNull();
  granted(await publish(other, move));
});

it("an editor who is the author is not told of it", async () => {
  const author = await aPerson({ role: "editor" });
  const { submissionId } = await typedOver("A fix", author);
  expect(await unsentIn(author, submissionId)).toBeNull();
});

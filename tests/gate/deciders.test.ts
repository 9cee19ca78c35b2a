import { expect, it } from "vitest";
import { publish } from "@/lib/articles/commands";
import { recuse } from "@/lib/recusals/commands";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

it("an editor who is recused since they accepted a piece has not decided on it", async () => {
  const editor = await aPerson({ role: "editor" });
  const other = await aPerson({ role: "editor" });
  const { id, version } = await aSubmission(await aPerson(), "ready", { editor });
  granted(await recuse(editor, { submissionId: id, reason: "She is my sister." }));

  const publication = { submissionId: id, version, slug: "", topicId: null };
  expect(await publish(other, publication)).toMatchObject({ ok: false, code: "gate_open" });
  const seen = await getSubmissionForDesk(other, id);
  expect(seen?.blockers.map(({ name }) => name)).toEqual(["undecided"]);
});

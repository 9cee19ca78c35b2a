import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { submissions } from "@/db/schema/submissions";
import { editingCopies } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import { holdLetter } from "@/lib/letters/commands";
import { listLetters } from "@/lib/letters/queries";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { withdraw } from "@/lib/submissions/commands";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

let author: Person;
let editor: Person;
beforeAll(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor" });
});

const message = "I have thought again.";
const waitingTo = async (id: string, person: string) =>
  (
    await db
      .select({ payload: outbox.payload })
      .from(outbox)
      .where(and(eq(outbox.submissionId, id), isNull(outbox.doneAt)))
  )
    .map(({ payload }) => payload as { about: { kind: string; person: string } })
    .filter(({ about }) => about.person === person)
    .map(({ about }) => about.kind);

it.each(["submitted", "changes_requested", "editing", "scheduled"] as const)(
  "a piece taken back while %s is nobody's work any more, and nothing is due or promised",
  async (state) => {
    const { id, version } = await aSubmission(author, state, { editor });
    granted(await withdraw(author, { submissionId: id, version, message }));
    const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
    expect(piece).toMatchObject({
      state: "withdrawn",
      publishAt: null,
      plannedSlug: null,
      exclusiveUntil: null,
      dueAt: null,
      claimedBy: null,
    });
    expect(await db.$count(editingCopies, eq(editingCopies.submissionId, id))).toBe(0);
    expect((await getSubmissionForDesk(editor, id))?.scheduled).toBeNull();
  },
);

it("a letter that has not gone to its author yet is not sent after they took the piece back", async () => {
  const { id, version } = await aSubmission(author, "ready", { editor });
  expect(await waitingTo(id, author.id)).toContain("submission.accepted_as_it_stands");
  granted(await withdraw(author, { submissionId: id, version, message }));
  expect(await waitingTo(id, author.id)).not.toContain("submission.accepted_as_it_stands");
  expect(await waitingTo(id, editor.id)).toContain("submission.withdrawn");
});

it("a letter that an editor holds back stays to be seen", async () => {
  const { id, version } = await aSubmission(author, "ready", { editor });
  const letters = (await listLetters(editor, id)) ?? [];
  const accepted = letters.find(({ kind }) => kind === "submission.accepted_as_it_stands");
  granted(await holdLetter(editor, { letterId: accepted?.id ?? 0 }));
  granted(await withdraw(author, { submissionId: id, version, message }));
  expect(await waitingTo(id, author.id)).toContain("submission.accepted_as_it_stands");
});

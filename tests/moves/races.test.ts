import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { decisions, submissions } from "@/db/schema/submissions";
import { claim } from "@/lib/claims/commands";
import { acceptAsItStands, decline } from "@/lib/decisions/commands";
import { withdraw } from "@/lib/submissions/commands";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission } from "../support/makers";

freshDatabase();

it("lets one of two editors claim a piece, and tells the other who was faster", async () => {
  const author = await aPerson();
  const one = await aPerson({ role: "editor", name: "Ines One" });
  const two = await aPerson({ role: "editor", name: "Tova Two" });
  const { id, version } = await aSubmission(author, "submitted");

  const results = await Promise.all(
    [one, two].map((editor) => claim(editor, { submissionId: id, version })),
  );

  const lost = results.filter((result) => !result.ok);
  expect(lost).toHaveLength(1);
  expect(!lost[0]?.ok && lost[0]?.message).toMatch(
    /^(Ines One|Tova Two) took it to read after you opened this page/,
  );
});

it("lets exactly one of accept, decline and withdraw win, round after round", async () => {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  for (let round = 0; round < 15; round += 1) {
    const { id, version } = await aSubmission(author, "in_review", { editor });
    const move = { submissionId: id, version };
    const results = await Promise.all([
      acceptAsItStands(editor, { ...move, letter: "" }),
      decline(editor, { ...move, main: "unclear", others: [], letter: "Not for us." }),
      withdraw(author, { ...move, message: "I changed my mind." }),
    ]);

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
    const decided = await db.select().from(decisions).where(eq(decisions.submissionId, id));
    expect(decided).toHaveLength(row?.state === "withdrawn" ? 0 : 1);
    expect(row?.version).toBe(version + 1);
  }
});

it("writes one event a move, and replaying them gives the state", async () => {
  const author = await aPerson();
  const { id } = await aSubmission(author, "published");
  const history = await db
    .select()
    .from(events)
    .where(eq(events.submissionId, id))
    .orderBy(events.id);
  const moved = history.filter((event) => event.toState !== null);
  expect(moved.map(({ type }) => type)).toEqual([
    "submission.submitted",
    "submission.claimed",
    "submission.accepted_as_it_stands",
    "article.published",
  ]);
  let state = "draft";
  for (const event of moved) {
    expect(event.fromState).toBe(state);
    state = event.toState as string;
  }
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  expect(row?.state).toBe(state);
});

import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { revisions, signatures, submissions, workingCopies } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { layFirstDay } from "@/lib/operator/first-day";
import { startSubmission } from "@/lib/submissions/commands";
import { actionsOfTheBuild, aPortal, callAction, type Portal } from "../authorization/portal";
import { freshDatabase } from "../support/database";
import { aPerson, aSession, aText, granted } from "../support/makers";

freshDatabase();
beforeAll(layFirstDay);

/** Rounds of killing; a full run sets more. */
const rounds = Number(process.env.KILL_ROUNDS ?? 3);

/** What the server said yes to: it must be there whatever happens afterwards. */
type Acknowledged = { id: string; headline: string; sent: boolean };

it(
  "loses nothing it has said yes to when it is killed while people save and submit",
  async () => {
    const author = await aPerson();
    const session = await aSession(author);
    const acknowledged: Acknowledged[] = [];
    const tried: string[] = [];

    for (let round = 0; round < rounds; round += 1) {
      const portal = await aPortal();
      const writers = Array.from({ length: 6 }, () =>
        writeUntilKilled(portal, author, session, acknowledged, tried),
      );
      const before = acknowledged.length;
      while (
        acknowledged.length < before + 3 ||
        !acknowledged.slice(before).some(({ sent }) => sent)
      )
        await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, (round * 373) % 600));
      await portal.kill();
      await Promise.all(writers);
    }

    expect(acknowledged.filter(({ sent }) => sent).length).toBeGreaterThanOrEqual(rounds);
    for (const { id, headline, sent } of acknowledged) await isKept(id, headline, sent);
    for (const id of tried) await isWhole(id);
  },
  60_000 + rounds * 20_000,
);

/** Starts, saves and submits piece after piece through the real door, until the door is gone. */
async function writeUntilKilled(
  portal: Portal,
  author: Person,
  session: string,
  acknowledged: Acknowledged[],
  tried: string[],
) {
  const build = actionsOfTheBuild();
  const call = (name: string, id: string, input: object) => {
    const action = build.get(name);
    if (!action) throw new Error(`${name} is in no page of the build.`);
    return callAction(portal, action, id, { submissionId: id, ...input }, session);
  };
  for (;;) {
    const { id } = granted(await startSubmission(author, {}));
    tried.push(id);
    const headline = `What I wrote down ${randomUUID()}`;
    const text = { content: aText({ headline }), answers: {}, topicId: null };
    try {
      const saved = await call("saveWorkingCopyAction", id, { ...text, saves: 1 });
      if (saved.ok) acknowledged.push({ id, headline, sent: false });
      const accepted = { guidelines: 1, agreement: 1 };
      const sent = await call("submitAction", id, { ...text, ...accepted, version: 1, saves: 2 });
      if (sent.ok) acknowledged.push({ id, headline, sent: true });
    } catch {
      return;
    }
  }
}

async function isKept(id: string, headline: string, sent: boolean) {
  const [copy] = await db.select().from(workingCopies).where(eq(workingCopies.submissionId, id));
  expect(copy?.content.headline).toBe(headline);
  if (!sent) return;
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  expect(row).toMatchObject({ state: "submitted", receipt: expect.any(Number) });
}

/** Acknowledged or not: submitted with its revision, signature, event and letters, or not at all. */
async function isWhole(id: string) {
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  const sent = row?.state === "submitted" ? 1 : 0;
  const kept = [
    await db.$count(revisions, eq(revisions.submissionId, id)),
    await db.$count(signatures, eq(signatures.submissionId, id)),
    await db.$count(events, eq(events.submissionId, id)),
  ];
  expect(kept).toEqual([sent, sent, sent]);
  const receipt = `%number is ${row?.receipt}.%`;
  const letters = await db.$count(
    outbox,
    and(eq(outbox.kind, "mail"), sql`${outbox.payload}->>'body' like ${receipt}`),
  );
  expect(letters).toBe(sent);
}

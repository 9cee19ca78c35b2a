import { expect, it } from "vitest";
import { allOrNothing, db, type Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { clock } from "@/lib/auth/actor";
import { recordEvent } from "@/lib/events/record";
import { enqueue } from "@/lib/jobs/outbox";
import { ok, refuse } from "@/lib/result";
import { freshDatabase } from "../support/database";

freshDatabase();

const written = async () => [await db.$count(events), await db.$count(outbox)];

async function write(tx: Tx) {
  await recordEvent(tx, clock, "submission.deleted", {});
  await enqueue(tx, "mail", { to: "ada@example.org", subject: "News", body: "There is some." });
}

it("keeps nothing of an act that is refused after it wrote, nor of one that throws", async () => {
  const before = await written();
  const refusal = refuse("forbidden");
  const refused = await allOrNothing(async (tx) => {
    await write(tx);
    return refusal;
  });
  expect(refused).toBe(refusal);

  const thrown = allOrNothing(async (tx) => {
    await write(tx);
    throw new Error("a bug");
  });
  await expect(thrown).rejects.toThrow("a bug");
  expect(await written()).toEqual(before);
});

it("keeps all of an act that is granted", async () => {
  const [told = 0, letters = 0] = await written();
  const granted = await allOrNothing(async (tx) => {
    await write(tx);
    return ok("done");
  });
  expect(granted).toEqual(ok("done"));
  expect(await written()).toEqual([told + 1, letters + 1]);
});

it("undoes only itself within a transaction that goes on", async () => {
  const [told = 0, letters = 0] = await written();
  await db.transaction(async (tx) => {
    await recordEvent(tx, clock, "submission.deleted", {});
    const refused = await allOrNothing(async (inner) => {
      await write(inner);
      return refuse("forbidden");
    }, tx);
    expect(refused.ok).toBe(false);
  });
  expect(await written()).toEqual([told + 1, letters]);
});

import { eq } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import type { SubmissionState } from "@/db/schema/submissions";
import { lookRound } from "@/lib/jobs/look-round";
import { layFirstDay } from "@/lib/operator/first-day";
import { freshDatabase } from "../support/database";
import { holds } from "../support/invariants";
import { type ActName, acts, pieceOf, resolveAll } from "./acts";
import { aCopyOf, aMouldOf } from "./copies";
import { steady } from "./edits";
import { aCast, aPieceIn, type Cast, type Who } from "./stages";

freshDatabase();

/** Every how manieth statement is cut off; a full run cuts at every one. */
const stride = Number(process.env.CRASH_STRIDE ?? 4);

let cast: Cast;
let killer: pg.Client;
beforeAll(async () => {
  await layFirstDay();
  cast = await aCast();
  killer = new pg.Client({ connectionString: process.env.FIRSTHAND_DATABASE_URL });
  await killer.connect();
});
afterAll(() => killer.end());

/** The moves that write most. */
const heavy: [SubmissionState, Who, ActName | "clock"][] = [
  ["draft", "author", "submit"],
  ["draft", "clock", "clock"],
  ["in_review", "holder", "requestChanges"],
  ["in_review", "holder", "acceptForEditing"],
  ["in_review", "holder", "decline"],
  ["changes_requested", "author", "resubmit"],
  ["editing", "holder", "sendForApproval"],
  ["author_approval", "author", "approve"],
  ["author_approval", "author", "counter"],
  ["ready", "rival", "sendForApproval"],
  ["ready", "rival", "publish"],
  ["scheduled", "clock", "clock"],
  ["published", "chief", "retract"],
];

describe.each(heavy)("from %s, %s %s", (stage, who, name) => {
  test("cut off between any two statements: it is done whole, or not at all", async () => {
    const id = await aPieceIn(stage, cast);
    const mould = await aMouldOf(id);
    let cut = 0;
    for (let at = 1 + (name.length % stride); ; at += stride) {
      const copy = await aCopyOf(mould);
      const { version, state } = await pieceOf(copy);
      const scene = { submissionId: copy, version, random: steady(at) };
      if (stage === "author_approval") await resolveAll(cast.author, scene, name === "counter");

      const letters = await db.$count(outbox, eq(outbox.submissionId, copy));
      const wasCut = await whileCuttingAt(at, async () => {
        if (name !== "clock" && who !== "clock") return acts[name](cast[who], scene);
        const failures = await lookRound();
        if (failures.length > 0) throw failures[0];
      });

      const after = await pieceOf(copy);
      expect(await holds(copy), `cut at statement ${at}`).toEqual([]);
      if (after.version === version) {
        expect(after.state).toBe(state);
        expect(await db.$count(outbox, eq(outbox.submissionId, copy))).toBe(letters);
        expect(wasCut).toBe(true);
      } else expect(after.version).toBe(version + 1);
      if (!wasCut) break;
      cut += 1;
    }
    expect(cut).toBeGreaterThan(1);
  }, 120_000);
});

/** Ends the database's side of the connection before its nth statement of a transaction; whether it came to that. */
async function whileCuttingAt(nth: number, act: () => Promise<unknown>): Promise<boolean> {
  const { query } = pg.Client.prototype;
  let statements = 0;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const run = () => Reflect.apply(query, this, args);
    // Statements of a transaction are awaited; others are handed a callback by the pool.
    if (this === killer || typeof args.at(-1) === "function") return run();
    statements += 1;
    if (statements !== nth) return run();
    const pid = (this as unknown as { processID: number }).processID;
    return Reflect.apply(query, killer, ["select pg_terminate_backend($1)", [pid]]).then(run);
  } as typeof query;
  try {
    await act();
  } catch {
    // Whoever asked sees that it failed, and asks again.
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements >= nth;
}

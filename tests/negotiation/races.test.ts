import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { at } from "@/lib/clock/now";
import { lookRound } from "@/lib/jobs/look-round";
import { layFirstDay } from "@/lib/operator/first-day";
import type { Result } from "@/lib/result";
import { freshDatabase } from "../support/database";
import { holds } from "../support/invariants";
import { type ActName, acts, pieceOf, resolveAll } from "./acts";
import { aCopyOf, aMouldOf, type Mould } from "./copies";
import { dice, steady } from "./edits";
import { aCast, aPieceIn, type Cast, callNames, movesIn, stages, type Who } from "./stages";
import { expectNothingLost, typedBy } from "./typed";

freshDatabase();

/** Rounds of each pair; a full run sets a thousand. */
const rounds = Number(process.env.RACE_ROUNDS ?? 1);

let cast: Cast;
beforeAll(async () => {
  await layFirstDay();
  cast = await aCast();
});

type Racer = [Who, ActName | "clock"];

/** Every pair of moves that are both open, each move also against itself: two tabs, two servers. */
function pairsOf(racers: Racer[]): [Racer, Racer][] {
  return racers.flatMap((one, index) =>
    racers
      .slice(index)
      .filter((other) => !neverBoth(one[1], other[1]))
      .map((other): [Racer, Racer] => [one, other]),
  );
}

/** A text whose suggestions are all settled can be signed, one with a counter sent back: no text is both. */
const neverBoth = (one: string, other: string) =>
  [one, other].includes("approve") && [one, other].includes("counter");

describe.each(stages)("from %s", (stage) => {
  let mould: Mould;
  beforeAll(async () => {
    const id = await aPieceIn(stage, cast);
    mould = await aMouldOf(id);
  });

  test.each(pairsOf(movesIn[stage] ?? []).map(([one, other]) => [...one, ...other] as const))(
    "%s %s and %s %s: one wins, the other is told who did",
    async (who, name, otherWho, otherName) => {
      for (let round = 0; round < rounds; round += 1) {
        const id = await aCopyOf(mould);
        const { version, turnSince } = await pieceOf(id);
        const settled = stage === "author_approval";
        const countering = [name, otherName].includes("counter");
        // As long ago as their turn began: an answer of today would put off what the clock does.
        if (settled) {
          await at(turnSince, () => resolveAll(cast.author, scene(id, version, round), countering));
        }

        const racers: Racer[] = [
          [who, name],
          [otherWho, otherName],
        ];
        const typed = await Promise.all(racers.map(([racer]) => typing(racer, id)));
        const results = await Promise.all(
          racers.map((racer, lane) => run(racer, id, version, round * 2 + lane)),
        );

        races += 1;
        const after = await pieceOf(id);
        const won = results.filter((result) => result?.ok);
        if (!after) {
          // Deleted: there is no history to name a winner from, and a draft has one person only.
          expect(won).toHaveLength(1);
          for (const result of results) {
            if (result && !result.ok) expect(result.code).toBe("not_found");
          }
          continue;
        }
        expect(after.version).toBe(version + 1);
        const [last] = (await movesOn(id)).slice(-1);
        const clockWon = last?.actorId === null;
        expect(won).toHaveLength(clockWon ? 0 : 1);
        for (const [lane, result] of results.entries()) {
          if (!result || result.ok) continue;
          const [loser] = racers[lane] as Racer;
          const winner = clockWon ? "clock" : ((racers[1 - lane] as Racer)[0] as Who);
          expect(result.code).toBe("stale");
          expect(result.message).toMatch(
            new RegExp(`^${nameFor(loser, winner)} .+ Nothing you typed`),
          );
          // And nothing is: two pages of one person type over the same copy, by their saves.
          const before = typed[lane];
          if (winner === loser || loser === "clock" || !before) continue;
          const winning = clockWon ? "clock" : (racers[1 - lane] as Racer)[1];
          expectNothingLost(before, await typedBy(cast[loser], id), winning);
        }
        expect(await holds(id)).toEqual([]);
      }
    },
    20_000 + rounds * 3_000,
  );
});

test("and the whole database is as it must be after all of it", async () => {
  expect(await holds()).toEqual([]);
  if (rounds > 1) process.stderr.write(`${races} races, ${rounds} of each pair\n`);
});

let races = 0;
const typing = (who: Who, id: string) => (who === "clock" ? null : typedBy(cast[who], id));

const scene = (submissionId: string, version: number, seed: number) => ({
  submissionId,
  version,
  random: dice(seed),
});

function run(
  [who, name]: Racer,
  id: string,
  version: number,
  seed: number,
): Promise<Result<unknown> | null> {
  if (who === "clock" || name === "clock") {
    return lookRound().then((failures) => {
      expect(failures).toEqual([]);
      return null;
    });
  }
  return acts[name](cast[who], { submissionId: id, version, random: steady(seed) });
}

/** What the loser is told of the winner: an editor hears a name, an author that it was the desk. */
function nameFor(loser: Who, winner: Who): string {
  if (winner === "clock") return "The clock";
  if (winner === loser) return "You";
  return loser === "author" ? "Somebody at the desk" : callNames[winner];
}

async function movesOn(id: string) {
  const history = await db
    .select()
    .from(events)
    .where(eq(events.submissionId, id))
    .orderBy(events.id);
  return history.filter(({ toState }) => toState !== null);
}

import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { decisions, revisions, signatures } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { lookRound } from "@/lib/jobs/look-round";
import { layFirstDay } from "@/lib/operator/first-day";
import { turnOf } from "@/lib/submissions/rules";
import { freshDatabase } from "../support/database";
import { holds } from "../support/invariants";
import { lettersAreDelivered } from "../support/letters";
import { aPerson, aSubmission } from "../support/makers";
import { acts, pieceOf, versioned } from "./acts";
import { dice } from "./edits";
import { chosen, type Step, step, type Who } from "./lives";

freshDatabase();
beforeAll(layFirstDay);

/** Lives a run lives through; a full run sets thousands, and another seed. */
const runs = Number(process.env.NEGOTIATION_RUNS ?? 12);
const seed = Number(process.env.NEGOTIATION_SEED ?? 2005);

const life = fc.record({
  /** An author may be an editor or a chief of the same publication: of their own piece they are neither. */
  role: fc.constantFrom("member" as const, "editor" as const, "chief" as const),
  recused: fc.constantFrom(false, false, true),
  steps: fc.array(step, { minLength: 25, maxLength: 45 }),
});

const reached = new Map<string, number>();

test(
  `whatever an author, two editors, a chief and the clock do, what must hold holds (I1 to I8, ${runs} lives)`,
  async () => {
    await fc.assert(
      fc.asyncProperty(life, async ({ role, recused, steps }) => {
        const cast: Record<Who, Person> = {
          author: await aPerson({ role, name: "Ada Byline" }),
          one: await aPerson({ role: "editor", name: "Ines One" }),
          two: await aPerson({ role: "editor", name: "Tova Two" }),
          chief: await aPerson({ role: "chief", name: "Chia Chief" }),
          member: await aPerson({ name: "Mem Ber" }),
        };
        let time = new Date("2026-03-02T09:00:00Z");
        const { id } = await at(time, () => aSubmission(cast.author, "submitted"));
        if (recused) await at(time, () => acts.recuse(cast.two, scene(id, 2, 1)));

        for (const [index, one] of steps.entries()) {
          time = new Date(time.getTime() + 60_000 * (1 + (one.seed % 600)));
          if (one.sense === 9) time = await theClock(one, time);
          else await at(time, () => somebody(id, cast, one));
          const wrong = await holds(id);
          expect(wrong, `after step ${index}`).toEqual([]);
        }
        const { state } = await pieceOf(id);
        reached.set(state, (reached.get(state) ?? 0) + 1);
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
    expect(await holds()).toEqual([]);
    // A run that never printed anything proved nothing.
    expect(await db.$count(articles)).toBeGreaterThan(0);
    if (process.env.NEGOTIATION_RUNS) {
      process.stderr.write(`${JSON.stringify({ ...tried, ends: Object.fromEntries(reached) })}\n`);
    }
  },
  60_000 + runs * 20_000,
);

const tried = { done: 0, refused: 0 };
const scene = (submissionId: string, version: number, chance: number) => ({
  submissionId,
  version,
  random: dice(chance),
});

async function somebody(id: string, cast: Record<Who, Person>, now: Step) {
  const { lag, seed } = now;
  const before = await asItIs(id);
  const [who, name] = chosen(before.state, now);
  const version = Math.max(1, before.version - lag);

  const result = await acts[name](cast[who], scene(id, version, seed));

  const after = await asItIs(id);
  const said = `${who} ${name} at version ${version} of ${before.version}, ${before.state}`;
  tried[result.ok ? "done" : "refused"] += 1;
  if (!result.ok) {
    // Refused: nothing of the piece has moved, and the person is told why in a sentence.
    expect(after, said).toEqual(before);
    expect(result.message, said).toMatch(/^[A-Z“].+[.?]$/s);
    if (version !== before.version && versioned.includes(name) && who !== "member")
      expect(result.code, said).toMatch(/^(stale|not_found)$/);
  } else if (versioned.includes(name)) {
    expect(version, said).toBe(before.version);
    expect(after.version, said).toBe(name === "mechanical" ? version : version + 1);
  }
  if (who === "member") expect(result.ok, said).toBe(false);
  // I4: exactly one turn.
  expect(["author", "editors", "clock", "nobody"]).toContain(turnOf(after.state));
}

/** The clock looks round, minutes or weeks later, with the mail gone out or not; now and then it was put back. */
async function theClock({ pick, seed }: Step, time: Date) {
  const hours = [1, 30, 49, 24 * 15, 24 * 32, -48][pick % 6] ?? 1;
  const later = new Date(time.getTime() + hours * 3_600_000);
  await at(later, async () => {
    expect(await lookRound()).toEqual([]);
    if (seed % 4 !== 0) await lettersAreDelivered();
  });
  return later > time ? later : time;
}

async function asItIs(id: string) {
  const { state, version, claimedBy, publishAt, expiredFrom } = await pieceOf(id);
  const made = await Promise.all([
    db.$count(revisions, eq(revisions.submissionId, id)),
    db.$count(signatures, eq(signatures.submissionId, id)),
    db.$count(decisions, eq(decisions.submissionId, id)),
    db.$count(articles, eq(articles.submissionId, id)),
  ]);
  return { state, version, claimedBy, publishAt, expiredFrom, made };
}

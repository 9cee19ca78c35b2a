import fc from "fast-check";
import { expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { clock } from "@/lib/auth/actor";
import { emptyContent } from "@/lib/content/schema";
import { mayTake } from "@/lib/moves/rules";
import { mayMove, type Piece } from "@/lib/submissions/policy";
import { type Facts, type MoveName, moves, movesFrom, turnOf } from "@/lib/submissions/rules";
import { agreedContent } from "@/lib/suggestions/rules";

const author: Person = { id: "author", role: "chief" };
const one: Person = { id: "one", role: "editor" };
const recused: Person = { id: "recused", role: "chief" };
const chief: Person = { id: "chief", role: "chief" };
const member: Person = { id: "member", role: "member" };
const everyone = [author, one, recused, chief, member, clock] as const;

const guards = [...new Set(Object.values(moves).flatMap(({ needs }) => [...needs]))];
const names = Object.keys(moves) as MoveName[];

type Whole = Piece & { expiredFrom: Piece["state"] | null; version: number };

const acts = fc.array(
  fc.record({
    who: fc.nat(everyone.length - 1),
    move: fc.nat(names.length - 1),
    /** Mostly one of the moves that the state knows, by somebody who may, that ends nothing. */
    sensible: fc.nat(5),
    /** The guards that hold. */
    met: fc.oneof(fc.constant(guards), fc.subarray(guards, { minLength: guards.length - 3 })),
  }),
  { minLength: 10, maxLength: 80, size: "max" },
);

const endings: readonly MoveName[] = ["delete", "withdraw", "expire", "decline", "kill", "return"];

test("in the pure rules, whoever tries whatever: I1, I3, I4, I6 and the guards", () => {
  let published = 0;
  fc.assert(
    fc.property(acts, (tries) => {
      let piece: Whole = {
        authorId: author.id,
        state: "draft",
        claimedBy: null,
        receipt: null,
        recused: false,
        expiredFrom: null,
        version: 1,
      };
      // The author's signature is on the text as it is now; who accepted it.
      let signed = false;
      let decided = false;
      for (const { who, move, sensible, met } of tries) {
        const known = movesFrom(piece.state);
        const going = sensible > 1 ? known.filter((name) => !endings.includes(name)) : known;
        const name =
          sensible > 0 && going.length > 0
            ? (going[move % going.length] as MoveName)
            : (names[move] as MoveName);
        const able = everyone.filter((person) =>
          mayMove(person, { ...piece, recused: person === recused }, name),
        );
        const actor =
          (sensible > 1 ? able[who % Math.max(1, able.length)] : everyone[who]) ?? clock;
        const facts: Facts = Object.fromEntries(met.map((guard) => [guard, true]));
        // What the gate and the hold look at is so only when it is so.
        facts.gate_open = signed && decided;
        const seen = { ...piece, recused: actor === recused };
        const next = mayTake(actor, seen, name, facts);
        if (!next.ok) {
          expect(next.message.length).toBeGreaterThan(0);
          continue;
        }

        expect(known).toContain(name);
        for (const guard of moves[name].needs) expect(facts[guard]).toBe(true);
        // I3: on their own piece an author is nobody's editor; who stepped away has no move at all.
        expect(actor).not.toBe(member);
        expect(actor).not.toBe(recused);
        const by: readonly string[] = moves[name].by;
        if (actor === author) expect(by).toContain("author");
        if (by.every((standing) => standing === "author")) expect(actor).toBe(author);
        if (by.every((standing) => standing === "clock")) expect(actor).toBe(clock);
        if (next.value === "gone") return;

        if (name === "submit" || name === "resubmit" || name === "approve") signed = true;
        if (["counter", "change_content", "return", "request_changes"].includes(name))
          signed = false;
        if (name === "accept_as_it_stands" || name === "accept_for_editing") decided = true;
        if (next.value === "published" && name === "publish") {
          published += 1;
          expect(signed && decided).toBe(true);
        }
        expect(["author", "editors", "clock", "nobody"]).toContain(turnOf(next.value));
        piece = {
          ...piece,
          state: next.value,
          version: piece.version + 1,
          receipt: name === "submit" ? (piece.receipt ?? 1001) : piece.receipt,
          claimedBy: next.value !== "in_review" ? null : ((actor as Person).id ?? piece.claimedBy),
          expiredFrom: name === "expire" ? piece.state : null,
        };
      }
    }),
    { seed: 2005, numRuns: Number(process.env.RULES_RUNS ?? 500) },
  );
  expect(published).toBeGreaterThan(20);
});

test("what nobody accepted is in no text: rejected, countered and unanswered words stay out", () => {
  const base = {
    ...emptyContent("Ada Byline"),
    headline: "What I saw",
    standfirst: "It was late.",
  };
  const answer = fc.constantFrom("accepted", "rejected", "countered", null);
  fc.assert(
    fc.property(answer, answer, fc.constantFrom("", "My own words"), (first, second, counter) => {
      const text = agreedContent(base, [
        {
          edit: { field: "headline", before: base.headline, after: "The editors headline" },
          resolution: first,
          counter: first === "countered" ? counter : "",
        },
        {
          edit: { field: "standfirst", before: base.standfirst, after: "The editors line." },
          resolution: second,
          counter: second === "countered" ? counter : "",
        },
      ]);
      const expected = (given: typeof first, theirs: string, own: string) =>
        given === "accepted" ? theirs : given === "countered" && counter ? counter : own;
      expect(text.headline).toBe(expected(first, "The editors headline", base.headline));
      expect(text.standfirst).toBe(expected(second, "The editors line.", base.standfirst));
    }),
  );
});

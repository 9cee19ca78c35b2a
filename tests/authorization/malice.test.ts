import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { freshDatabase } from "../support/database";
import { aText } from "../support/texts";
import { type Cast, theCast } from "./cast";
import { type ActorName, ownActions, pieceActions, type StateName } from "./matrix";
import { actionsOfTheBuild, addressOf, aPortal, type Portal } from "./portal";

freshDatabase();

let portal: Portal;
let cast: Cast;
beforeAll(async () => {
  cast = await theCast();
  await cast.piece("draft", "author");
  portal = await aPortal();
}, 120_000);
afterAll(() => portal?.stop());

const letter = "Thank you. Here is why.";
const written = () => ({
  content: aText({
    marks: [{ id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: true }],
  }),
  answers: { headline: "Because it is." },
  topicId: null,
});

/** A good input of each action, and the state and person it is for. */
const inputs: Record<string, { input: object; state?: StateName; by?: ActorName }> = {
  saveWorkingCopyAction: { input: written(), state: "draft", by: "author" },
  submitAction: {
    input: { ...written(), guidelines: 1, agreement: 1 },
    state: "draft",
    by: "author",
  },
  deleteDraftAction: { input: {}, state: "draft", by: "author" },
  withdrawAction: { input: { message: letter }, state: "submitted", by: "author" },
  claimAction: { input: {}, state: "submitted", by: "claimer" },
  takeOverAction: { input: {}, state: "in_review", by: "rival" },
  releaseAction: { input: {}, state: "in_review", by: "claimer" },
  acceptAsItStandsAction: { input: { letter }, state: "in_review", by: "claimer" },
  declineAction: {
    input: { main: "unclear", others: ["length"], letter },
    state: "in_review",
    by: "claimer",
  },
  attestAction: {
    input: { markId: "m1", method: "account", scope: "Their word." },
    state: "in_review",
    by: "claimer",
  },
  publishAction: { input: { slug: "", topicId: null }, state: "ready", by: "claimer" },
  startSubmissionAction: { input: { respondsTo: "a-slug", responseKind: "rebuts" } },
  saveProfileAction: { input: { name: "Ada Byline", handle: "", bio: "A clerk." } },
  saveExperienceAction: {
    input: {
      entries: [
        { role: "Clerk", organisation: "Hull", place: "Hull", period: "2021", seen: "It." },
      ],
    },
  },
  endSessionAction: { input: { id: "0".repeat(24) } },
  leaveIdentityAction: { input: { id: "0".repeat(24) } },
  endSessionsButAction: { input: { id: "0".repeat(24) } },
};

/** What stands where something else belongs. */
const strangers: [string, unknown][] = [
  ["null", null],
  ["a list", ["x"]],
  ["an object", { x: 1 }],
  ["a yes", true],
  ["the largest number", Number.MAX_SAFE_INTEGER],
  ["a number past every column", 2_147_483_648],
  ["a fraction", 0.5],
  ["minus one", -1],
  ["NUL", "a\u0000b"],
  ["a lone surrogate", "a\ud800b"],
  ["an id of nothing", randomUUID()],
  ["a day there is not", "2026-99-99"],
  ["300 letters", "x".repeat(300)],
  ["quotes", `'"\`;--\\%_$1{{7*7}}`],
  ["zalgo", `Z${"\u0351\u0300".repeat(100)}`],
  ["__proto__", "__proto__"],
];

/** Every way to put one stranger in one place of an input, and extra keys beside what belongs there. */
function* spoiled(input: object): Generator<[string, object]> {
  for (const [turn, path] of [...pathsIn(input)].entries()) {
    for (const [nth, [name, value]] of strangers.entries()) {
      // Deep in a text there are many places of one kind: the strangers take turns.
      if (path.length > 2 && (turn + nth) % 4 !== 0) continue;
      yield [`${path.join(".")}: ${name}`, put(input, path, value)];
    }
  }
  for (const path of [["submissionId"], ["version"], ["saves"]]) {
    for (const [name, value] of strangers) yield [`${path}: ${name}`, put(input, path, value)];
  }
  for (const key of ["a\u0000", "\ud800", "__proto__", "constructor", "x".repeat(40)]) {
    if (!("answers" in input)) continue;
    yield [`answer to ${key}`, put(input, ["answers"], JSON.parse(`{${JSON.stringify(key)}:"x"}`))];
  }
  for (const key of ["__proto__", "constructor", "role", "state", "authorId", "receipt", "id"]) {
    const text = JSON.stringify(input).replace(
      /^\{/,
      `{"${key}":{"role":"chief","state":"published"}${Object.keys(input).length ? "," : ""}`,
    );
    yield [`extra key ${key}`, JSON.parse(text)];
  }
}

/** The piece, its version and its saves as they are now, so that what is spoiled is looked at and not passed over. */
async function toThisPiece(id: string, input: object) {
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  const [copy] = await db.select().from(workingCopies).where(eq(workingCopies.submissionId, id));
  return {
    submissionId: id,
    version: row?.version,
    ...("content" in input && { saves: copy?.saves }),
  };
}

function* pathsIn(value: unknown, path: string[] = []): Generator<string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  // One of a list stands for all of it.
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value);
  for (const key of keys) yield* pathsIn((value as Record<string, unknown>)[key], [...path, key]);
}

function put(input: object, path: string[], value: unknown): object {
  const copy = structuredClone(input) as Record<string, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[path.at(-1) ?? ""] = value;
  return copy;
}

describe("no input is answered as a fault of ours", () => {
  it("knows every action", () => {
    expect(Object.keys(inputs).sort()).toEqual(
      Object.keys({ ...pieceActions, ...ownActions }).sort(),
    );
  });

  it.each(Object.keys(inputs))(
    "%s",
    async (name) => {
      const build = actionsOfTheBuild().get(name);
      const { input, state, by = "author" } = inputs[name] ?? { input: {} };
      if (!build) throw new Error(`${name} is in no page of the build.`);
      const faults: string[] = [];
      for (const [what, bad] of spoiled(input)) {
        const piece = state ? await cast.piece(state, by) : { id: "" };
        const right = state ? await toThisPiece(piece.id, input) : {};
        const response = await fetch(portal.origin + addressOf(build.page, piece.id), {
          method: "POST",
          headers: {
            "next-action": build.id,
            origin: portal.origin,
            "content-type": "text/plain;charset=UTF-8",
            cookie: `firsthand.session-token=${cast.session[by]}`,
          },
          body: JSON.stringify([{ ...right, ...bad }]),
        });
        const answer = await response.text();
        if (response.status >= 500) faults.push(`${response.status} ${JSON.stringify(what)}`);
        if (state && answer.includes('{"ok":true')) cast.spent(state, by);
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );
});

/** Pages that read their address: what each reads, and as whom it is opened. */
const readers: [string, ActorName, string[]][] = [
  ["/", "anonymous", ["page"]],
  ["/search", "anonymous", ["q", "topic"]],
  ["/sign-in", "anonymous", ["to", "problem", "wait"]],
  ["/sign-in/confirm", "anonymous", ["email", "token", "to"]],
  ["/submissions", "author", ["x"]],
  ["/submissions/new", "author", ["respondsTo"]],
  ["/desk", "claimer", ["q", "page", "show", "state", "mine", "topic"]],
  ["/desk/submissions/[id]", "claimer", ["x"]],
];

describe("no address is answered as a fault of ours", () => {
  it.each(readers)("%s for %s", async (page, who, keys) => {
    const { id } = await cast.piece("submitted", who);
    const texts = strangers.flatMap(([, value]) => (typeof value === "string" ? [value] : []));
    const values = [...texts, "-1", "0", "1e9", "9".repeat(30), "%_\\", "[(.*+?", "\u202e"];
    const questions = keys.flatMap((key) => [
      ...values.map((value) => `?${new URLSearchParams({ [key]: value.toWellFormed() })}`),
      `?${key}=a&${key}=b`,
      `?${key}[]=1`,
    ]);
    const faults: string[] = [];
    for (const [nth, question] of [...questions, "/x", "/%F0%9F%92%A9"].entries()) {
      const asked = nth % 4 ? {} : { rsc: "1", "next-router-state-tree": "%5B%22x" };
      const answer = await fetch(`${portal.origin}${page.replace("[id]", id)}${question}`, {
        headers: { ...asked, cookie: `firsthand.session-token=${cast.session[who]}` },
        redirect: "manual",
      });
      await answer.text();
      if (answer.status >= 500) faults.push(`${answer.status} ${page}${question}`);
    }
    expect(faults).toEqual([]);
  });
});

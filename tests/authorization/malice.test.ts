import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { limits } from "@/db/schema/people";
import { publication } from "@/db/schema/publication";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { freshDatabase } from "../support/database";
import { aText } from "../support/texts";
import { type Cast, theCast } from "./cast";
import { anybodys, inputsOf } from "./inputs";
import { type ActorName, openActions, ownActions, pieceActions, type StateName } from "./matrix";
import { actionsOfTheBuild, addressOf, aPortal, type Portal } from "./portal";

freshDatabase();

let portal: Portal;
let cast: Cast;
let inputs: ReturnType<typeof inputsOf>;
beforeAll(async () => {
  cast = await theCast();
  inputs = inputsOf(cast);
  await cast.piece("draft", "author");
  portal = await aPortal();
}, 120_000);
afterAll(() => portal?.stop());
// An input may ask for a second editor; the next one begins without.
afterEach(async () => {
  await db.update(publication).set({ secondEditor: false });
});

const written = {
  content: aText({
    marks: [{ id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: true }],
  }),
  answers: { headline: "Because it is." },
};
const anchor = { field: "body", start: 0, end: 5, quote: "Words" };

/** What a good input may hold besides what it must: more places for a stranger. */
const more: Record<string, object> = {
  saveWorkingCopyAction: written,
  submitAction: written,
  declineAction: { others: ["length"] },
  addRequestAction: { anchor },
};

/** Inputs of what a person does with their own things, on no piece. */
const own: Record<string, object> = {
  startSubmissionAction: { respondsTo: "a-slug", responseKind: "rebuts" },
  saveProfileAction: { name: "Ada Byline", handle: "", bio: "A clerk." },
  saveExperienceAction: {
    entries: [{ role: "Clerk", organisation: "Hull", place: "Hull", period: "2021", seen: "It." }],
  },
  endSessionAction: { id: "0".repeat(24) },
  leaveIdentityAction: { id: "0".repeat(24) },
  endSessionsButAction: { id: "0".repeat(24) },
  arrangeFrontAction: { pieces: ["a-slug"], over: [] },
  writeCallAction: {
    call: null,
    title: "You were there",
    text: "Tell us.",
    newsTitle: "It was calm",
    newsSource: "The Courier",
    newsUrl: "https://courier.example/calm",
    topicId: null,
    lastDay: "2999-01-01",
  },
  openCallAction: { callId: randomUUID(), version: 1 },
  closeCallAction: { callId: randomUUID(), version: 1 },
  writeCommentAction: { slug: "a-slug", parentId: null, text: "I was there too." },
  undoModerationAction: { moderationId: randomUUID() },
  sanctionAction: { personId: randomUUID(), kind: "suspension", reason: "Insults.", days: 7 },
  liftSanctionAction: { sanctionId: randomUUID() },
  watchAction: { word: "hogwash" },
  unwatchAction: { wordId: randomUUID() },
  setCommentsAction: {
    version: 1,
    taken: true,
    approved: 1,
    mode: "open",
    closesAfterDays: null,
  },
};
/** Of these, what only an editor may do. */
const desks = [
  ...["arrangeFrontAction", "writeCallAction", "openCallAction", "closeCallAction"],
  ...["undoModerationAction", "sanctionAction", "liftSanctionAction", "watchAction"],
  ...["unwatchAction", "setCommentsAction"],
];

/** The first state of the matrix in which somebody may do it, and who. */
function whereAndWho(action: string): { state?: StateName; by: ActorName } {
  const [state, who] = Object.entries(pieceActions[action] ?? {})[0] ?? [];
  return state
    ? { state: state as StateName, by: who?.[0] ?? "author" }
    : action in openActions
      ? { state: "published", by: "anonymous" }
      : { by: desks.includes(action) ? "chief" : "author" };
}

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

type Spoil = (input: object) => object;

/** Every way to put one stranger in one place of an input, and extra keys beside what belongs there. */
function* spoils(input: object): Generator<[string, Spoil]> {
  for (const [turn, path] of [...pathsIn(input)].entries()) {
    for (const [nth, [name, value]] of strangers.entries()) {
      // Deep in a text there are many places of one kind: the strangers take turns.
      if (path.length > 2 && (turn + nth) % 4 !== 0) continue;
      yield [`${path.join(".")}: ${name}`, (good) => put(good, path, value)];
    }
  }
  for (const key of ["a\u0000", "\ud800", "__proto__", "constructor", "x".repeat(40)]) {
    if (!("answers" in input)) continue;
    const answers = JSON.parse(`{${JSON.stringify(key)}:"x"}`);
    yield [`answer to ${key}`, (good) => put(good, ["answers"], answers)];
  }
  for (const key of ["__proto__", "constructor", "role", "state", "authorId", "receipt", "id"]) {
    const first = `{"${key}":{"role":"chief","state":"published"}`;
    yield [
      `extra key ${key}`,
      (good) =>
        JSON.parse(
          JSON.stringify(good).replace(/^\{/, Object.keys(good).length ? `${first},` : first),
        ),
    ];
  }
}

/** A good input for a piece of the cast as it is now, so that what is spoiled is looked at and not passed over. */
async function goodInput(action: string, id: string) {
  if (id === "") return own[action] ?? {};
  if (anybodys[action]) return anybodys[action](id);
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  const [copy] = await db.select().from(workingCopies).where(eq(workingCopies.submissionId, id));
  const rest = await inputs[action]?.({ id, saves: copy?.saves ?? 1 });
  return { submissionId: id, version: row?.version, ...rest, ...more[action] };
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
  it.each(Object.keys({ ...pieceActions, ...ownActions, ...openActions }))(
    "%s",
    async (name) => {
      const build = actionsOfTheBuild().get(name);
      if (!build) throw new Error(`${name} is in no page of the build.`);
      const { state, by } = whereAndWho(name);
      const piece = async () => (state ? (await cast.piece(state, by)).id : "");
      const said = { ok: 0, refused: 0 };
      const faults: string[] = [];

      let id = await piece();
      let good = await goodInput(name, id);
      expect(Object.keys(good).length, "nothing to spoil").toBeGreaterThan(0);
      for (const [what, spoil] of spoils(good)) {
        const response = await fetch(portal.origin + addressOf(build.page, id), {
          method: "POST",
          headers: {
            "next-action": build.id,
            origin: portal.origin,
            "content-type": "text/plain;charset=UTF-8",
            cookie: `firsthand.session-token=${cast.session[by]}`,
          },
          body: JSON.stringify([spoil(good)]),
        });
        const answer = await response.text();
        if (response.status >= 500) faults.push(`${response.status} ${JSON.stringify(what)}`);
        const done = answer.includes('{"ok":true');
        said[done ? "ok" : "refused"] += 1;
        if (!state || !done) continue;
        // Anybody's is counted: what is looked at here is what they send.
        if (name in openActions) await db.delete(limits);
        cast.spent(state, by);
        id = await piece();
        good = await goodInput(name, id);
      }
      expect(faults).toEqual([]);
      expect(said.refused, "refused").toBeGreaterThan(0);
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
  ["/submissions/new", "author", ["respondsTo", "call"]],
  ["/corrections", "anonymous", ["page"]],
  ["/desk/errors", "claimer", ["page"]],
  ["/desk/front", "claimer", ["q", "piece", "pick", "picking"]],
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

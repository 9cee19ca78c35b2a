import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { publication } from "@/db/schema/publication";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { listSessions, personOfSession } from "@/lib/auth/sessions";
import { freshDatabase } from "../support/database";
import { type Cast, theCast } from "./cast";
import { anybodys, inputsOf } from "./inputs";
import {
  type ActorName,
  actors,
  desk,
  deskParts,
  openActions,
  ownActions,
  partActions,
  pieceActions,
  type StateName,
  states,
  visibleTo,
} from "./matrix";
import { actionsOfTheBuild, aPortal, callAction, type Portal } from "./portal";

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
// A cell may ask for a second editor; the next one begins without.
afterEach(async () => {
  await db.update(publication).set({ secondEditor: false });
});

/** What the matrix expects of a cell: success, or the status of the refusal. */
function expected(action: string, state: StateName, actor: ActorName) {
  const rows = pieceActions[action] ?? {};
  if (rows[state]?.includes(actor)) return "ok";
  if (actor === "anonymous" || actor === "suspended") return 401;
  if (!visibleTo[state].includes(actor)) return 404;
  if (deskParts.includes(action) && actor.startsWith("author")) return 404;
  const theirs = Object.values(rows).some(
    // Any editor might hold the claim at another time; a chief's act is no editor's.
    (who) => who.includes(actor) || (desk.includes(actor) && who.includes("claimer")),
  );
  return theirs && !rows[state] ? 409 : 403;
}

const cells = Object.keys(pieceActions).flatMap((action) =>
  states
    .filter((state) => partActions[action]?.includes(state) ?? true)
    .map((state) => [action, state] as const),
);

describe.each(cells)("%s on a %s piece", (action, state) => {
  it.each(actors)("by %s", async (actor) => {
    const build = actionsOfTheBuild().get(action);
    if (!build) throw new Error(`${action} is in no page of the build.`);
    const { id, version } = await cast.piece(state, actor);
    const { saves } = await everythingOf(id);
    // Some inputs set the scene first: an embargo to lift, a hold.
    const input = { submissionId: id, version, ...(await inputs[action]?.({ id, saves })) };
    const before = await everythingOf(id);

    const answer = await callAction(portal, build, id, input, cast.session[actor]);

    const expectation = expected(action, state, actor);
    expect(answer.ok ? "ok" : answer.status).toBe(expectation);
    if (expectation === "ok") cast.spent(state, actor);
    else expect(await everythingOf(id)).toEqual(before);
  });
});

describe.each(Object.keys(ownActions))("%s", (action) => {
  it.each(["anonymous", "suspended"] as const)("is refused to %s", async (actor) => {
    const build = actionsOfTheBuild().get(action);
    if (!build) throw new Error(`${action} is in no page of the build.`);
    const answer = await callAction(portal, build, "", {}, cast.session[actor]);
    expect(answer).toMatchObject({ ok: false, status: 401 });
  });
});

describe.each(Object.keys(openActions))("%s", (action) => {
  it.each(actors)("is open to %s", async (actor) => {
    const build = actionsOfTheBuild().get(action);
    if (!build) throw new Error(`${action} is in no page of the build.`);
    const { id } = await cast.piece("published", "author");
    const input = await anybodys[action]?.(id);
    const answer = await callAction(portal, build, id, input ?? {}, cast.session[actor]);
    expect(answer).toMatchObject({ ok: true });
  });
});

it("endSessionAction ends nobody else's session, not even for a chief", async () => {
  const build = actionsOfTheBuild().get("endSessionAction");
  const owner = await personOfSession(cast.session.member);
  const [theirs] = await listSessions(owner?.id ?? "", cast.session.member);
  if (!build || !theirs) throw new Error("There is no action, or no session to end.");
  const answer = await callAction(portal, build, "", { id: theirs.id }, cast.session.chief);
  expect(answer).toMatchObject({ ok: false, status: 404 });
  expect(await personOfSession(cast.session.member)).not.toBeNull();
});

/** All that a refused action must leave as it was. */
async function everythingOf(id: string) {
  const [row] = await db.select().from(submissions).where(eq(submissions.id, id));
  const [copy] = await db.select().from(workingCopies).where(eq(workingCopies.submissionId, id));
  const history = await db.select().from(events).where(eq(events.submissionId, id));
  const letters = await db.$count(outbox);
  return { row, copy, saves: copy?.saves ?? 1, history, letters };
}

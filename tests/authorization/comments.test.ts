import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import type { Person } from "@/lib/auth/actor";
import { approveComment } from "@/lib/moderation/commands";
import { aCommentIn, aPiece, commentOf } from "../comments/people";
import { freshDatabase } from "../support/database";
import { aPerson, aSession } from "../support/makers";
import {
  type CommentActorName,
  type CommentStateName,
  commentActions,
  commentActors,
  commentPages,
  commentStates,
} from "./matrix";
import { actionsOfTheBuild, aPortal, callAction, openPage, type Portal } from "./portal";

freshDatabase();

let portal: Portal;
let slug: string;
let writer: Person;
const session: Record<CommentActorName, string | null> = { anonymous: null } as never;

beforeAll(async () => {
  ({ slug, author: writer } = await aPiece());
  session.writer = await aSession(writer);
  const suspended = await aPerson();
  session.suspended = await aSession(suspended);
  await db.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, suspended.id));
  session.reader = await aSession(await aPerson());
  session.moderator = await aSession(await aPerson({ role: "editor" }));
  portal = await aPortal();
}, 120_000);
afterAll(() => portal?.stop());

const aComment = (state: CommentStateName) => aCommentIn(state, slug, writer);

const seen = 1;
const inputs: Record<string, object> = {
  approveCommentAction: { seen, last: null },
  refuseCommentAction: {
    seen,
    last: null,
    reason: "off_topic",
    explanation: "It is about something else.",
  },
  rewriteCommentAction: { seen: 1, text: "Other words for it." },
  appealCommentAction: { reason: "I see it otherwise." },
  reportCommentAction: { reason: "off_topic", note: "" },
};

const every = <T>(rows: Record<string, T>) =>
  Object.keys(rows).flatMap((name) => commentStates.map((state) => [name, state] as const));

describe.each(every(commentActions))("%s on a %s comment", (action, state) => {
  it("does what the matrix says, for everybody", async () => {
    const build = actionsOfTheBuild().get(action);
    if (!build) throw new Error(`${action} is in no page of the build.`);
    // A page every signed-in person has answers the action; the id in its address decides nothing.
    let id = await aComment(state);
    for (const actor of commentActors) {
      const before = await commentOf(id);
      const input = { commentId: id, ...inputs[action] };
      const answer = await callAction(portal, build, id, input, session[actor]);
      const allowed = commentActions[action]?.[state]?.includes(actor) ?? false;
      expect([actor, answer.ok]).toEqual([actor, allowed]);
      if (answer.ok) {
        id = await aComment(state);
        continue;
      }
      if (actor === "anonymous" || actor === "suspended") expect(answer.status).toBe(401);
      // Its writer and the moderators know it; nobody else learns that there is one.
      else if (actor === "reader") expect(answer.status).toBe(state === "published" ? 403 : 404);
      expect(await commentOf(id)).toEqual(before);
    }
  }, 60_000);
});

describe.each(every(commentPages))("%s of a %s comment", (page, state) => {
  it("opens for whom the matrix says", async () => {
    const id = await aComment(state);
    const whose = page.includes("/people/") ? writer.id : id;
    const path = page.replace("[id]", whose).replace("[slug]", slug);
    const asked = page.includes("[slug]") ? `${path}?to=${id}` : path;
    for (const actor of commentActors) {
      const { status, headers } = await openPage(portal, asked, session[actor]);
      const opened = commentPages[page]?.[state]?.includes(actor) ?? false;
      const expected = opened ? 200 : 404;
      const signedOut = actor === "anonymous" || actor === "suspended";
      if (signedOut) expect(headers.get("location")).toMatch(/^\/sign-in\?to=/);
      else expect([actor, status]).toEqual([actor, expected]);
    }
  }, 60_000);
});

it("lets no member moderate, watch or bar, and no editor undo what another decided", async () => {
  const id = await aComment("held");
  const call = async (action: string, input: object, actor: CommentActorName) => {
    const build = actionsOfTheBuild().get(action);
    if (!build) throw new Error(`${action} is in no page of the build.`);
    return callAction(portal, build, id, input, session[actor]);
  };
  const reason = "Because.";
  const bar = { personId: writer.id, kind: "ban", days: null, reason };
  for (const actor of ["reader", "writer"] as const) {
    expect(await call("sanctionAction", bar, actor)).toMatchObject({ status: 404 });
    expect(await call("watchAction", { word: "herring" }, actor)).toMatchObject({ status: 404 });
    for (const [action, name] of [
      ["unwatchAction", "wordId"],
      ["liftSanctionAction", "sanctionId"],
      ["undoModerationAction", "moderationId"],
    ] as const) {
      expect(await call(action, { [name]: randomUUID() }, actor)).toMatchObject({ status: 404 });
    }
  }
  const other = await aPerson({ role: "editor" });
  const decided = await approveComment(other, { commentId: id, seen, last: null });
  if (!decided.ok) throw new Error(decided.message);
  const { moderationId } = decided.value;
  const undo = (actor: CommentActorName) => call("undoModerationAction", { moderationId }, actor);
  expect(await undo("moderator")).toMatchObject({ status: 403 });
  expect(await undo("reader")).toMatchObject({ status: 404 });
});

describe("the form of the reading pages", () => {
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${portal.origin}/api/comments`, {
      method: "POST",
      headers: {
        origin: portal.origin,
        "content-type": "application/json",
        cookie: `firsthand.session-token=${session.reader}`,
        ...headers,
      },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });

  it("sends through the same gate, and answers a malformed one", async () => {
    const text = "Said through the form.";
    const sent = await send({ slug, parentId: null, text });
    expect([sent.status, await sent.json()]).toMatchObject([200, { value: { state: "held" } }]);
    for (const odd of ["", "{", "null", "[]", '{"slug":1}', '{"commentId":1}', `"${slug}"`]) {
      const answer = await send(odd);
      expect([odd, answer.status]).toEqual([odd, 422]);
    }
    expect((await send({ slug, parentId: null, text }, { cookie: "" })).status).toBe(401);
    expect((await send({ slug: "no-such-piece", parentId: null, text: "x" })).status).toBe(404);
  });

  it("takes nothing from another site, and nothing but JSON", async () => {
    const body = { slug, parentId: null, text: "From elsewhere." };
    const elsewhere = { origin: "https://evil.example" };
    expect((await send(body, elsewhere)).status).toBe(403);
    expect((await send(body, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await send(body, { "content-type": "text/plain" })).status).toBe(415);
  });
});

import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { requests } from "@/db/schema/requests";
import { holds, revisions, submissions, workingCopies } from "@/db/schema/submissions";
import { editingCopies, type Resolution, suggestions } from "@/db/schema/suggestions";
import { listSessions, personOfSession } from "@/lib/auth/sessions";
import { getApproval } from "@/lib/suggestions/queries";
import { freshDatabase } from "../support/database";
import { aText } from "../support/texts";
import { type Cast, theCast } from "./cast";
import {
  type ActorName,
  actors,
  desk,
  deskParts,
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
beforeAll(async () => {
  cast = await theCast();
  await cast.piece("draft", "author");
  portal = await aPortal();
}, 120_000);
afterAll(() => portal?.stop());

const letter = "Thank you. Here is why.";
const text = { content: aText(), answers: {}, topicId: null };

/** What each action is sent besides the piece and its version. */
const inputs: Record<string, (at: { id: string; saves: number }) => object | Promise<object>> = {
  saveWorkingCopyAction: ({ saves }) => ({ ...text, saves }),
  submitAction: ({ saves }) => ({ ...text, saves, guidelines: 1, agreement: 1 }),
  async resubmitAction({ id, saves }) {
    const answered = { answer: "done" as const, answeredAt: new Date() };
    await db.update(requests).set(answered).where(eq(requests.submissionId, id));
    return { ...text, saves, guidelines: 1, agreement: 1 };
  },
  async answerRequestAction({ id }) {
    const [request] = await db.select().from(requests).where(eq(requests.submissionId, id));
    return { requestId: request?.id, answer: "question", text: letter };
  },
  async resolveSuggestionAction({ id }) {
    const [made] = await db.select().from(suggestions).where(eq(suggestions.submissionId, id));
    return { suggestionId: made?.id, resolution: "rejected" };
  },
  acceptMechanicalAction: () => ({}),
  async approveAction({ id }) {
    await answerAll(id, "accepted");
    const approval = await getApproval(await authorOf(id), id);
    return { hash: approval?.agreed.hash ?? "0".repeat(64), agreement: 1, guidelines: 1 };
  },
  async sendBackAction({ id }) {
    await answerAll(id, "countered");
    return { message: letter };
  },
  deleteDraftAction: () => ({}),
  withdrawAction: () => ({ message: letter }),
  appealAction: () => ({ reason: letter }),
  reviveAction: () => ({}),
  sendMessageAction: () => ({ text: letter }),
  claimAction: () => ({}),
  returnAction: () => ({ missing: ["Where it appeared"], letter }),
  addRequestAction: () => ({ text: letter, anchor: null }),
  removeRequestAction: async ({ id }) => ({ requestId: await aNote(id) }),
  async requestChangesAction({ id }) {
    await aNote(id);
    return { due: "2999-01-01", letter };
  },
  acceptForEditingAction: () => ({ letter }),
  takeOverAction: () => ({}),
  releaseAction: () => ({}),
  acceptAsItStandsAction: () => ({ letter: "" }),
  declineAction: () => ({ main: "unclear", others: [], letter }),
  attestAction: () => ({ markId: "m1", method: "account", scope: "Their word." }),
  saveEditingCopyAction: async ({ id }) => edited(id),
  sendForApprovalAction: async ({ id }) => ({ ...(await edited(id)), letter }),
  scheduleAction: () => ({ at: "2999-01-01T08:00:00Z", slug: "", topicId: null }),
  unscheduleAction: () => ({}),
  openHoldAction: () => ({ kind: "legal", reason: letter }),
  async liftHoldAction({ id }) {
    const hold = { submissionId: id, kind: "facts" as const, reason: letter, openedAt: new Date() };
    const [made] = await db
      .insert(holds)
      .values({ ...hold, openedBy: cast.person.claimer.id })
      .returning({ id: holds.id });
    return { holdId: made?.id };
  },
  recuseAction: () => ({ reason: letter }),
  killAction: () => ({ reason: letter }),
  reopenAction: () => ({ reason: letter }),
  addNoticeAction: () => ({ kind: "clarification", text: letter }),
  retractAction: () => ({ reason: letter }),
  publishAction: () => ({ slug: "", topicId: null }),
  sendLetterNowAction: waitingLetter,
  holdLetterAction: waitingLetter,
  rewriteLetterAction: async (at) => ({ ...(await waitingLetter(at)), body: letter }),
};

/** The desk's text of a piece with other words in its headline. */
async function edited(submissionId: string) {
  const of = eq(editingCopies.submissionId, submissionId);
  const [copy] = await db.select().from(editingCopies).where(of);
  const [revision] = await db
    .select()
    .from(revisions)
    .where(and(eq(revisions.submissionId, submissionId), eq(revisions.current, true)));
  const content = { ...(revision?.content ?? text.content), headline: "What the desk would say" };
  return { base: revision?.number ?? 1, saves: copy?.saves ?? 0, content };
}

const answerAll = (submissionId: string, resolution: Resolution) =>
  db
    .update(suggestions)
    .set({ resolution, resolvedAt: new Date() })
    .where(eq(suggestions.submissionId, submissionId));

async function authorOf(submissionId: string) {
  const [piece] = await db.select().from(submissions).where(eq(submissions.id, submissionId));
  return { id: piece?.authorId ?? "", role: "member" as const };
}

/** Something the claimer has noted to ask for, not sent. */
async function aNote(submissionId: string) {
  const note = { submissionId, revision: 1, text: letter, madeAt: new Date() };
  const [made] = await db
    .insert(requests)
    .values({ ...note, editorId: cast.person.claimer.id })
    .returning({ id: requests.id });
  return made?.id ?? "";
}

/** The letter of the decision on a piece, as it is within its undo window. */
async function waitingLetter({ id }: { id: string }) {
  const [decision] = await db
    .update(outbox)
    .set({ runAt: new Date(Date.now() + 60_000), attempts: 0, heldAt: null })
    .where(
      and(
        eq(outbox.submissionId, id),
        sql`${outbox.payload} -> 'about' ->> 'kind' = 'submission.declined'`,
      ),
    )
    .returning({ id: outbox.id });
  return { letterId: decision?.id };
}

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
    const before = await everythingOf(id);
    const input = {
      submissionId: id,
      version,
      ...(await inputs[action]?.({ id, saves: before.saves })),
    };

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

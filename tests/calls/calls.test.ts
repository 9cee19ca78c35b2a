import { desc, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { calls } from "@/db/schema/calls";
import { events } from "@/db/schema/events";
import { outbox, renewals } from "@/db/schema/jobs";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import { publish } from "@/lib/articles/commands";
import type { Person } from "@/lib/auth/actor";
import { closeCall, closePassedCalls, openCall, writeCall } from "@/lib/calls/commands";
import {
  getCall,
  getCallOfPiece,
  listCallsForDesk,
  listClosedCalls,
  listOpenCalls,
} from "@/lib/calls/queries";
import { mayOpenOn, stateOf } from "@/lib/calls/rules";
import { callSchema } from "@/lib/calls/schema";
import { at, now } from "@/lib/clock/now";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { startSubmission } from "@/lib/submissions/commands";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

const day = 86_400_000;
const inDays = (days: number) => new Date(now().getTime() + days * day).toISOString().slice(0, 10);
const written = (over = {}) => ({
  call: null,
  title: "You answered the phone that night",
  text: "Tell us one night.",
  newsTitle: "Restoration went to plan",
  newsSource: "The Courier",
  newsUrl: "https://courier.example/grid",
  topicId: null,
  lastDay: inDays(5),
  ...over,
});

let editor: Person;
let member: Person;
beforeEach(async () => {
  editor = await aPerson({ role: "editor" });
  member = await aPerson();
});
afterEach(async () => {
  await db.update(submissions).set({ callId: null });
  await db.delete(calls);
});

async function anOpenCall(over = {}) {
  const { id, version } = granted(await writeCall(editor, written(over)));
  return granted(await openCall(editor, { callId: id, version }));
}
const openIds = async () => (await listOpenCalls()).map(({ id }) => id);

describe("where a call is", () => {
  const call = { openedAt: new Date("2026-11-01"), closedAt: null, lastDay: "2026-11-20" };
  it("is open until the end of its last day, in UTC", () => {
    expect(stateOf({ ...call, openedAt: null }, new Date("2026-11-02"))).toBe("prepared");
    expect(stateOf(call, new Date("2026-11-20T23:59:59Z"))).toBe("open");
    expect(stateOf(call, new Date("2026-11-21T00:00:00Z"))).toBe("closed");
    expect(stateOf({ ...call, closedAt: call.openedAt }, new Date("2026-11-02"))).toBe("closed");
  });
  it("can be opened again while its last day is not over", () => {
    const closed = { ...call, closedAt: call.openedAt };
    expect(mayOpenOn(closed, new Date("2026-11-19"))).toBe(true);
    expect(mayOpenOn(closed, new Date("2026-11-21"))).toBe(false);
    expect(mayOpenOn(call, new Date("2026-11-19"))).toBe(false);
  });
});

describe("a call", () => {
  it("is seen by nobody but the desk before it is opened, and by everybody after", async () => {
    const { id, version } = granted(await writeCall(editor, written()));
    expect(await openIds()).toEqual([]);
    expect(await getCall(id)).toBeNull();
    expect(await listCallsForDesk(editor)).toMatchObject([{ id, state: "prepared" }]);
    expect(await listCallsForDesk(member)).toBeNull();

    const [letters, renewed] = [await db.$count(outbox), await db.$count(renewals)];
    granted(await openCall(editor, { callId: id, version }));
    expect(await openIds()).toEqual([id]);
    expect(await db.$count(renewals)).toBe(renewed + 1);
    expect(await db.$count(outbox)).toBe(letters);
    const [event] = await db.select().from(events).orderBy(desc(events.id)).limit(1);
    expect(event).toMatchObject({ type: "call.opened", actorId: editor.id });
  });

  it("is closed by an editor, and opened again", async () => {
    const { id, version } = await anOpenCall();
    const closed = granted(await closeCall(editor, { callId: id, version }));
    expect(await openIds()).toEqual([]);
    expect((await listClosedCalls()).map((call) => call.id)).toEqual([id]);
    expect(await closeCall(editor, { callId: id, version: closed.version })).toMatchObject({
      code: "not_open",
    });
    granted(await openCall(editor, { callId: id, version: closed.version }));
    expect(await openIds()).toEqual([id]);
  });

  it("is closed by the clock once its last day is over, and once only", async () => {
    const { id } = await anOpenCall({ lastDay: inDays(0) });
    expect(await closePassedCalls()).toBe(0);
    const renewed = await db.$count(renewals);
    await at(new Date(now().getTime() + day), async () => {
      expect(await openIds()).toEqual([]);
      expect(await closePassedCalls()).toBe(1);
      expect(await closePassedCalls()).toBe(0);
    });
    expect(await db.$count(renewals)).toBe(renewed + 1);
    const [call] = await db.select().from(calls).where(eq(calls.id, id));
    expect(call?.closedAt?.toISOString()).toBe(`${inDays(1)}T00:00:00.000Z`);
    const [event] = await db.select().from(events).orderBy(desc(events.id)).limit(1);
    expect(event).toMatchObject({ type: "call.closed", actorId: null });
  });

  it("cannot be opened after its day, nor an open one be given a day that is over", async () => {
    const { id, version } = granted(await writeCall(editor, written({ lastDay: inDays(-1) })));
    const late = await openCall(editor, { callId: id, version });
    expect(late).toMatchObject({ code: "last_day_over" });
    const open = await anOpenCall();
    const backdated = written({ call: open, lastDay: inDays(-1) });
    expect(await writeCall(editor, backdated)).toMatchObject({ field: "lastDay" });
  });

  it("is changed over the text one was looking at, and over no other", async () => {
    const call = await anOpenCall();
    granted(await writeCall(editor, written({ call, title: "Another line" })));
    const late = await writeCall(editor, written({ call, title: "A third line" }));
    expect(late).toMatchObject({ code: "stale" });
    expect((await listOpenCalls())[0]?.title).toBe("Another line");
  });

  it("is no member's to write, open or close", async () => {
    const call = await anOpenCall();
    const step = { callId: call.id, version: call.version };
    expect(await writeCall(member, written())).toMatchObject({ code: "not_found" });
    expect(await writeCall(member, written({ call }))).toMatchObject({ code: "not_found" });
    expect(await openCall(member, step)).toMatchObject({ code: "not_found" });
    expect(await closeCall(member, step)).toMatchObject({ code: "not_found" });
    expect(await openIds()).toEqual([call.id]);
  });

  it("takes no address that a browser would run, and no empty line", () => {
    const takes = (over: object) => callSchema.safeParse(written(over)).success;
    expect(takes({})).toBe(true);
    expect(takes({ newsUrl: "" })).toBe(true);
    expect(takes({ newsUrl: "javascript:alert(1)" })).toBe(false);
    expect(takes({ title: " \n " })).toBe(false);
    expect(takes({ lastDay: "tomorrow" })).toBe(false);
  });
});

describe("a piece for a call", () => {
  it("keeps the link, with the call's news and topic to begin with", async () => {
    const [topic] = await db
      .insert(topics)
      .values({ slug: "county", name: "Town and county" })
      .returning();
    const call = await anOpenCall({ topicId: topic?.id });
    const { id } = granted(await startSubmission(member, { call: call.id }));
    const [copy] = await db.select().from(workingCopies).where(eq(workingCopies.submissionId, id));
    expect(copy?.content.news).toMatchObject({
      title: "Restoration went to plan",
      url: "https://courier.example/grid",
    });
    const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
    expect(piece).toMatchObject({ callId: call.id, topicId: topic?.id });
    expect(await getCallOfPiece(member, id)).toMatchObject({ id: call.id, open: true });
    expect(await getCallOfPiece(editor, id)).toBeNull();

    granted(await closeCall(editor, { callId: call.id, version: call.version }));
    expect(await getCallOfPiece(member, id)).toMatchObject({ open: false });
    expect(await startSubmission(member, { call: call.id })).toMatchObject({ code: "closed" });
  });

  it("is named on the desk, counted once it was sent in, and shown with the call once published", async () => {
    const call = await anOpenCall();
    await startSubmission(member, { call: call.id });
    const { id, version } = await aSubmission(member, "ready", {
      content: aText({ headline: "The night I answered" }),
    });
    await db.update(submissions).set({ callId: call.id }).where(eq(submissions.id, id));
    expect(await listCallsForDesk(editor)).toMatchObject([{ sent: 1 }]);
    expect((await getSubmissionForDesk(editor, id))?.call).toMatchObject({ id: call.id });
    granted(await closeCall(editor, { callId: call.id, version: call.version }));
    expect((await listClosedCalls())[0]?.pieces).toEqual([]);
    granted(await publish(editor, { submissionId: id, version, slug: "", topicId: null }));
    expect((await listClosedCalls())[0]?.pieces).toMatchObject([
      { slug: "the-night-i-answered", headline: "The night I answered" },
    ]);
  });
});

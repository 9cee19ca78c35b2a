import "server-only";

import { and, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { allOrNothing, db, type Tx } from "@/db/client";
import { type Call, calls } from "@/db/schema/calls";
import { type Actor, clock, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { renewPages } from "@/lib/jobs/renewals";
import { ok, refuse } from "@/lib/result";
import { topicOrNone } from "@/lib/topics/queries";
import { mayKeepCalls } from "./policy";
import { endOf, mayOpenOn, refuseCall, stateOf } from "./rules";
import type { CallAtInput, CallInput } from "./schema";

/** Writes a call, a new one (prepared: nobody else sees it) or another text of one that stands. */
export async function writeCall(actor: Person, { call: at, ...written }: CallInput) {
  if (!mayKeepCalls(actor)) return refuse("not_found");
  return allOrNothing(async (tx) => {
    const topicId = await topicOrNone(tx, written.topicId);
    if (topicId !== written.topicId) return refuseCall("topic_gone", "topicId");
    if (!at) return ok(await insertCall(tx, actor, written));
    const call = await lockCall(tx, at.id);
    if (!call) return refuse("not_found");
    if (call.version !== at.version) return refuseCall("stale");
    const open = stateOf(call, now()) === "open";
    if (open && now() >= endOf(written.lastDay)) return refuseCall("last_day_over", "lastDay");

    return change(tx, actor, call, "call.rewritten", written);
  });
}

/** Puts a call before readers, for the first time or again. */
export async function openCall(actor: Person, { callId, version }: CallAtInput) {
  if (!mayKeepCalls(actor)) return refuse("not_found");
  return allOrNothing(async (tx) => {
    const call = await lockCall(tx, callId);
    if (!call) return refuse("not_found");
    if (call.version !== version) return refuseCall("stale");
    if (!mayOpenOn(call, now())) return refuseCall("last_day_over");

    const openedAt = call.openedAt ?? now();
    return change(tx, actor, call, "call.opened", { openedAt, closedAt: null });
  });
}

/** Closes a call before its day. Pieces begun for it keep their link. */
export async function closeCall(actor: Person, { callId, version }: CallAtInput) {
  if (!mayKeepCalls(actor)) return refuse("not_found");
  return allOrNothing(async (tx) => {
    const call = await lockCall(tx, callId);
    if (!call) return refuse("not_found");
    if (call.version !== version) return refuseCall("stale");
    if (stateOf(call, now()) !== "open") return refuseCall("not_open");

    return change(tx, actor, call, "call.closed", { closedAt: now() });
  });
}

/** The clock's part: closes the calls whose last day is over, so that kept pages stop showing them. */
export async function closePassedCalls(): Promise<number> {
  const today = now().toISOString().slice(0, 10);
  return db.transaction(async (tx) => {
    const passed = await tx
      .select()
      .from(calls)
      .where(and(isNotNull(calls.openedAt), isNull(calls.closedAt), lt(calls.lastDay, today)))
      .for("update", { skipLocked: true });
    for (const call of passed) {
      await change(tx, clock, call, "call.closed", { closedAt: endOf(call.lastDay) });
    }
    return passed.length;
  });
}

async function insertCall(tx: Tx, actor: Person, written: Omit<CallInput, "call">) {
  const [made] = await tx
    .insert(calls)
    .values({ ...written, madeBy: actor.id, madeAt: now() })
    .returning({ id: calls.id, version: calls.version });
  if (!made) throw new Error("The call was not written.");
  await recordEvent(tx, actor, "call.written", {
    details: { call: made.id, title: written.title },
  });
  return made;
}

/** One step of a call: its next version, its event, and the pages that tell of it. */
async function change(
  tx: Tx,
  actor: Actor,
  call: Call,
  event: "call.rewritten" | "call.opened" | "call.closed",
  set: Partial<Omit<Call, "id" | "version">>,
) {
  const version = call.version + 1;
  await tx
    .update(calls)
    .set({ ...set, version: sql`${calls.version} + 1` })
    .where(eq(calls.id, call.id));
  await recordEvent(tx, actor, event, {
    details: { call: call.id, title: set.title ?? call.title, version },
  });
  await renewPages(tx, []);
  return ok({ id: call.id, version });
}

async function lockCall(tx: Tx, id: string) {
  const [call] = await tx.select().from(calls).where(eq(calls.id, id)).for("update");
  return call;
}

import "server-only";

import { and, eq, lte } from "drizzle-orm";
import { allOrNothing } from "@/db/client";
import { submissions } from "@/db/schema/submissions";
import { hasUnsentChanges, publishPiece, saysRejectedHeadline } from "@/lib/articles/commands";
import { refuseArticle } from "@/lib/articles/rules";
import { type Clock, clock, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { getAtTheGate } from "@/lib/gate/queries";
import { publishGate } from "@/lib/gate/rules";
import { eachDue } from "@/lib/jobs/each-due";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import { mayTake } from "@/lib/moves/rules";
import { refusals } from "@/lib/result";
import { currentRevision } from "@/lib/revisions/commands";
import type { MoveInput } from "@/lib/submissions/schema";
import { topicOrNone } from "@/lib/topics/queries";
import { hasMissedItsHour } from "./queries";
import { isPastGrace } from "./rules";
import type { ScheduleInput } from "./schema";

const refuseSchedule = refusals({
  in_the_past: "That time has passed. Choose a later one, or publish now.",
  topic_gone: "This topic has been removed. Choose another, or none.",
});

/** Plans a publication. The gate is asked as it will be at that time, and again at that time. */
export async function schedule(actor: Person, input: ScheduleInput) {
  const time = new Date(input.at);
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const revision = await currentRevision(tx, piece.value.id);
    const gate = revision && (await getAtTheGate(tx, piece.value, revision));
    const facts = { gate_open: gate ? publishGate(gate, time).length === 0 : false };
    // Whether it is theirs to do at all comes before what is wrong with the hour, the topic or the address.
    const allowed = mayTake(actor, piece.value, "schedule", facts);
    if (!allowed.ok) return allowed;
    if (time <= now()) return refuseSchedule("in_the_past", "at");
    const topicId = await topicOrNone(tx, input.topicId);
    if (topicId !== input.topicId) return refuseSchedule("topic_gone", "topicId");
    if (!input.leaveUnsent && (await hasUnsentChanges(tx, revision))) {
      return refuseArticle("unsent_changes", "leaveUnsent");
    }
    const headline = revision?.content.headline ?? "";
    if (await saysRejectedHeadline(tx, piece.value.id, input.slug, headline)) {
      return refuseArticle("slug_rejected", "slug");
    }

    return moveTo(tx, actor, piece.value, "schedule", facts, {
      set: { publishAt: time, plannedSlug: input.slug || null, topicId },
      details: { at: input.at },
    });
  });
}

/** Takes a piece off the schedule. */
export async function unschedule(actor: Person, input: MoveInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    return moveTo(tx, actor, piece.value, "unschedule");
  });
}

/**
 * What the clock does when it looks round: publishes every scheduled piece whose time has come, each in a transaction
 * of its own. Two servers looking at once publish it once: the row's lock and its state decide (I8). Where the gate is
 * closed at its hour (a hold, say), its author and the desk are told once; it goes out by itself if the gate opens within
 * the grace, and after that only by an editor's hand, so that nothing appears days later to everybody's surprise.
 * @returns how many it acted on: published, or told of
 */
export function publishDue(actor: Clock = clock): Promise<number> {
  const due = and(eq(submissions.state, "scheduled"), lte(submissions.publishAt, now()));
  return eachDue(due, actor, async (tx, piece) => {
    const { state, publishAt, plannedSlug, topicId } = piece;
    if (state !== "scheduled" || !publishAt || publishAt > now()) return false;
    const missed = await hasMissedItsHour(piece, tx);
    if (missed && isPastGrace(publishAt, now())) return false;
    const published = await publishPiece(tx, actor, piece, { slug: plannedSlug ?? "", topicId });
    if (published.ok || missed) return published.ok;
    await recordEvent(tx, actor, "schedule.missed", {
      submissionId: piece.id,
      details: { at: publishAt.toISOString() },
    });
    return true;
  });
}

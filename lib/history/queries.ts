import "server-only";

import { and, asc, eq, notInArray } from "drizzle-orm";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { people } from "@/db/schema/people";
import type { Submission } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { type EventType, hiddenFromAuthors } from "@/lib/events/vocabulary";
import { asToldTo } from "@/lib/submissions/policy";

/**
 * What happened to a piece, oldest first, for an editor who may see it: the caller has made sure of that. An editor who
 * wrote it reads "an editor", never a name.
 * @param author the author's name
 */
export async function listHistory(
  actor: Person,
  submission: Pick<Submission, "id" | "authorId">,
  author: string,
) {
  const own = submission.authorId === actor.id;
  const named = asToldTo(actor, submission);
  const rows = await db
    .select({
      id: events.id,
      type: events.type,
      actorId: events.actorId,
      name: people.name,
      details: events.details,
      at: events.at,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(
      and(
        eq(events.submissionId, submission.id),
        own ? notInArray(events.type, [...hiddenFromAuthors]) : undefined,
      ),
    )
    .orderBy(asc(events.id));
  return rows.map(({ actorId, name, details, ...event }) => ({
    id: event.id,
    type: event.type as EventType,
    at: event.at,
    who:
      actorId === null
        ? ({ is: "clock" } as const)
        : actorId === actor.id
          ? ({ is: "you" } as const)
          : actorId === submission.authorId
            ? ({ is: "author", name: author } as const)
            : ({ is: "editor", name: named(name) } as const),
    // Their author is told a letter's words on their own page, as it went: it may have been written anew since.
    letter: !own && typeof details.letter === "string" ? details.letter : "",
    message: typeof details.message === "string" ? details.message : "",
    reason: !own && typeof details.reason === "string" ? details.reason : "",
    reasons: Array.isArray(details.reasons) ? details.reasons.map(String) : [],
  }));
}

import "server-only";

import { and, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { people } from "@/db/schema/people";
import { recusals, revisions, submissions } from "@/db/schema/submissions";
import { declineReasons } from "@/lib/decisions/rules";
import type { EventType } from "@/lib/events/vocabulary";
import { enqueue } from "@/lib/jobs/outbox";
import { publicationName } from "@/lib/mail/publication-name";
import { settings } from "@/lib/settings/environment";
import { type Facts, isHeard, lettersFor } from "./rules";

export type Notice = {
  id: number;
  type: EventType;
  actorId: string | null;
  submissionId: string | null;
  details: Record<string, unknown>;
};

/** Asks for the letters an event causes, inside its transaction: each event reaches each person once. */
export async function notify(tx: Tx, event: Notice): Promise<void> {
  if (!event.submissionId || !isHeard(event.type)) return;

  const facts = await readFacts(tx, event.submissionId, event.details);
  for (const { to, subject, body } of lettersFor(event, facts)) {
    const onceKey = `event ${event.id} to ${to.id}`;
    await enqueue(tx, "mail", { to: to.email, subject, body }, { onceKey });
  }
}

async function readFacts(tx: Tx, id: string, details: Notice["details"]): Promise<Facts> {
  const [piece] = await tx
    .select({
      receipt: submissions.receipt,
      answerBy: submissions.answerBy,
      exclusiveUntil: submissions.exclusiveUntil,
      author: { id: people.id, email: people.email, name: people.name },
      // What was submitted, if anything was: never the author's unsent work, because the desk reads it too.
      headline: sql<string>`coalesce(${revisions.content} ->> 'headline', '')`,
    })
    .from(submissions)
    .innerJoin(people, eq(people.id, submissions.authorId))
    .leftJoin(
      revisions,
      and(eq(revisions.submissionId, submissions.id), eq(revisions.current, true)),
    )
    .where(eq(submissions.id, id));
  if (!piece) throw new Error("The piece of an event is gone.");

  const desk = await tx
    .select({ id: people.id, email: people.email, name: people.name })
    .from(people)
    .where(
      and(
        inArray(people.role, ["editor", "chief"]),
        isNull(people.suspendedAt),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(recusals)
            .where(and(eq(recusals.submissionId, id), eq(recusals.editorId, people.id))),
        ),
      ),
    );
  const page = (path: string) => new URL(path, settings().appUrl).href;
  return {
    ...piece,
    publication: await publicationName(tx),
    desk,
    pages: {
      status: page(`/submissions/${id}/status`),
      desk: page(`/desk/submissions/${id}`),
      article: page(`/articles/${text(details.slug)}`),
    },
    letter: text(details.letter),
    reasons: texts(details.reasons).map(titleOf),
    missing: texts(details.missing),
  };
}

const text = (value: unknown) => (typeof value === "string" ? value : "");
const texts = (value: unknown) =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
const titleOf = (code: string) =>
  declineReasons.find((reason) => reason.code === code)?.title ?? code;

import "server-only";

import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { messages } from "@/db/schema/requests";
import { submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { asToldTo, mayRead } from "@/lib/submissions/policy";
import { isSubmissionId } from "@/lib/submissions/schema";

/**
 * What the author and the desk wrote to each other about a piece, oldest first; nothing for whoever may not see it.
 * An author, also one who is an editor, reads "an editor"; the desk reads names.
 */
export async function listMessages(actor: Person, submissionId: string) {
  if (!isSubmissionId(submissionId)) return [];
  const [piece] = await db.select().from(submissions).where(eq(submissions.id, submissionId));
  if (!piece || !mayRead(actor, { ...piece, recused: false })) return [];

  const named = asToldTo(actor, piece);
  const rows = await db
    .select({
      id: messages.id,
      text: messages.text,
      at: messages.at,
      by: messages.authorId,
      name: people.name,
    })
    .from(messages)
    .innerJoin(people, eq(people.id, messages.authorId))
    .where(eq(messages.submissionId, submissionId))
    .orderBy(asc(messages.at), asc(messages.id));
  return rows.map(({ by, name, ...message }) => ({
    ...message,
    who:
      by === actor.id
        ? ({ is: "you" } as const)
        : by === piece.authorId
          ? ({ is: "author", name } as const)
          : ({ is: "editor", name: named(name) } as const),
  }));
}
export type MessageListed = Awaited<ReturnType<typeof listMessages>>[number];

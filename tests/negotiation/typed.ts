import { and, asc, eq, isNotNull, or } from "drizzle-orm";
import { expect } from "vitest";
import { db } from "@/db/client";
import { messages, requests } from "@/db/schema/requests";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { editingCopies, suggestions } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";

/** Everything a person has typed on a piece, sent or not, and said in answer, as the database keeps it. */
export async function typedBy({ id }: Person, submissionId: string) {
  const wroteIt = eq(submissions.authorId, id);
  const text = await db
    .select({ content: workingCopies.content, answers: workingCopies.answers })
    .from(workingCopies)
    .innerJoin(submissions, and(eq(submissions.id, workingCopies.submissionId), wroteIt))
    .where(eq(workingCopies.submissionId, submissionId));
  const desks = await db
    .select({ content: editingCopies.content, saves: editingCopies.saves })
    .from(editingCopies)
    .where(eq(editingCopies.submissionId, submissionId));
  const asked = await db
    .select({ text: requests.text, answer: requests.answer, words: requests.answerText })
    .from(requests)
    .innerJoin(submissions, eq(submissions.id, requests.submissionId))
    .where(and(eq(requests.submissionId, submissionId), or(eq(requests.editorId, id), wroteIt)))
    .orderBy(asc(requests.madeAt), asc(requests.id));
  const answered = await db
    .select({ resolution: suggestions.resolution, counter: suggestions.counter })
    .from(suggestions)
    .innerJoin(submissions, and(eq(submissions.id, suggestions.submissionId), wroteIt))
    .where(and(eq(suggestions.submissionId, submissionId), isNotNull(suggestions.resolution)))
    .orderBy(asc(suggestions.round), asc(suggestions.number));
  const said = await db
    .select({ text: messages.text })
    .from(messages)
    .where(and(eq(messages.submissionId, submissionId), eq(messages.authorId, id)));
  return { text, desks, asked, answered, said };
}

type Typed = Awaited<ReturnType<typeof typedBy>>;

/**
 * That everything typed is there still. The desk's one copy may have been typed over by who had read it, or opened; and
 * it goes with a piece that its author takes back (product §2: all work on it stops), ends with a text the author signs,
 * and is opened anew on one they give back: what it held had been sent them, each change as a suggestion.
 */
export function expectNothingLost(before: Typed, after: Typed, winning: string) {
  const [was, is] = [before.desks[0], after.desks[0]];
  const mayDiffer =
    !was || ["withdraw", "counter", "approve"].includes(winning) || is?.saves === was.saves + 1;
  expect(after).toEqual({ ...before, desks: mayDiffer ? after.desks : before.desks });
}

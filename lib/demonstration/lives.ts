import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { placements } from "@/db/schema/placements";
import { type Submission, submissions, workingCopies } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import { publish } from "@/lib/articles/commands";
import { attest } from "@/lib/attestations/commands";
import { marksOf } from "@/lib/attestations/rules";
import type { Person } from "@/lib/auth/actor";
import { claim } from "@/lib/claims/commands";
import { at, now } from "@/lib/clock/now";
import { acceptAsItStands } from "@/lib/decisions/commands";
import type { GuidelinesInForce } from "@/lib/guidelines/queries";
import { inOrder, place, publishedBySlug } from "@/lib/placements/commands";
import type { Result } from "@/lib/result";
import { saveWorkingCopy, startSubmission, submit } from "@/lib/submissions/commands";
import type { DemonstrationPiece } from "./pieces";

export type Life = {
  piece: DemonstrationPiece;
  author: Person;
  editor: Person;
  inForce: GuidelinesInForce;
  /** When it was sent in; a day later it was claimed, after three decided, after four published. */
  sent: Date;
  reached: "draft" | "submitted" | "in_review" | "published";
};

/**
 * Lives a piece's life through the real commands, at the times it happened. Each step is one transaction, and the next
 * step follows from the state the piece is in: a seeding that was killed goes on where it stopped.
 */
export async function live(life: Life) {
  for (let steps = 0; steps < 10; steps += 1) {
    const submission = await pieceOf(life);
    if (!submission) {
      await done(begin(life));
    } else if (submission.state === life.reached) {
      return submission;
    } else {
      await nextStep(life, submission);
    }
  }
  throw new Error(`The life of ${life.piece.slug} does not end.`);
}

async function nextStep(life: Life, submission: Submission) {
  const move = { submissionId: submission.id, version: submission.version };
  switch (submission.state) {
    case "draft":
      return done(at(life.sent, () => send(life, submission)));
    case "submitted":
      return done(at(claimedAt(life), () => claim(life.editor, move)));
    case "in_review":
      await attestMarks(life, submission);
      return done(
        at(later(life.sent, 3), () => acceptAsItStands(life.editor, { ...move, letter: "" })),
      );
    case "ready":
      return done(
        at(later(life.sent, 4), () =>
          publish(life.editor, { ...move, slug: life.piece.slug, topicId: submission.topicId }),
        ),
      );
    default:
      throw new Error(`A demonstration piece is ${submission.state}.`);
  }
}

/** A day after it was sent; but a review that is still going on was taken up today, or the clock would put it back. */
function claimedAt({ sent, reached }: Life) {
  const recently = new Date(now().getTime() - 3 * 3_600_000);
  const aDayAfter = later(sent, 1);
  return reached === "in_review" && aDayAfter < recently ? recently : aDayAfter;
}

/** Starts the piece and types it in, in one go: until then it has no headline to be found by. */
async function begin({ piece, author, sent }: Life) {
  return at(later(sent, -1), async () => {
    const started = await startSubmission(author, {
      respondsTo: piece.respondsTo,
      responseKind: piece.responseKind,
    });
    if (!started.ok) return started;
    return saveWorkingCopy(author, {
      submissionId: started.value.id,
      saves: 1,
      content: piece.content,
      answers: {},
      topicId: await topicOf(piece),
    });
  });
}

async function send({ piece, author, inForce }: Life, submission: Submission) {
  const [copy] = await db
    .select({ saves: workingCopies.saves })
    .from(workingCopies)
    .where(eq(workingCopies.submissionId, submission.id));
  return submit(author, {
    submissionId: submission.id,
    version: submission.version,
    saves: copy?.saves ?? 1,
    content: piece.content,
    answers: {},
    topicId: submission.topicId,
    guidelines: inForce.version,
    agreement: inForce.agreement.version,
  });
}

async function attestMarks({ piece, editor, sent }: Life, submission: Submission) {
  const marks = marksOf(piece.content);
  for (const [index, { attestation }] of piece.marks.entries()) {
    const mark = marks.find(({ id }) => id === `m${index + 1}`);
    if (!attestation || !mark) continue;
    const { method, scope } = attestation;
    const { id: markId, sentence, basis } = mark;
    await done(
      at(later(sent, 2), () =>
        attest(editor, { submissionId: submission.id, markId, sentence, basis, method, scope }),
      ),
    );
  }
}

async function pieceOf({ piece, author }: Life) {
  const [row] = await db
    .select({ submission: submissions })
    .from(submissions)
    .innerJoin(workingCopies, eq(workingCopies.submissionId, submissions.id))
    .where(
      and(
        eq(submissions.authorId, author.id),
        eq(sql`${workingCopies.content}->>'headline'`, piece.content.headline),
      ),
    );
  return row?.submission;
}

async function topicOf(piece: DemonstrationPiece) {
  const [topic] = await db.select().from(topics).where(eq(topics.slug, piece.topic));
  return topic?.id ?? null;
}

/** The value of a step that must succeed. */
export async function done<T>(step: Promise<Result<T>>): Promise<T> {
  const result = await step;
  if (!result.ok) throw new Error(`The demonstration was refused: ${result.message}`);
  return result.value;
}

const later = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);

/** Where an editor put the pieces on the front page. */
export async function placeOnFront(slugs: string[]) {
  await db.transaction(async (tx) => {
    await tx.delete(placements);
    await place(tx, null, inOrder(await publishedBySlug(tx, slugs), slugs));
  });
}

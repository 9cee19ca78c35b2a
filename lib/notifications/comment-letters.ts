import "server-only";

import { and, desc, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import { words } from "#words/mail-comments";
import { words as reasons } from "#words/moderation";
import type { Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import {
  comments,
  commentTexts,
  type Moderation,
  moderations,
  type Sanction,
} from "@/db/schema/comments";
import { outbox } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { revisions } from "@/db/schema/submissions";
import { now } from "@/lib/clock/now";
import { enqueue } from "@/lib/jobs/outbox";
import { lettersKept } from "@/lib/jobs/sweep";
import { undoWindow } from "@/lib/letters/rules";
import { publicationName } from "@/lib/mail/publication-name";
import type { RefusalReason } from "@/lib/moderation/rules";
import { notUndone } from "@/lib/newcomers/queries";
import { settings } from "@/lib/settings/environment";
import { permalink } from "@/lib/threads/rules";

const onceKeyOf = (moderation: { id: string }) => `comment decision ${moderation.id}`;

/**
 * The letter of a decision, once it can no longer be undone. Letters of earlier ones that have not gone are dropped: the
 * writer hears the last word, and that something was decided otherwise only where they heard it.
 */
export async function tellDecision(tx: Tx, decision: Moderation) {
  await dropLettersAbout(tx, decision.commentId);
  const comment = await readComment(tx, decision.commentId, decision.text);
  const heard = await lastHeard(tx, decision);
  await enqueue(
    tx,
    "mail",
    { to: comment.email, ...decided({ ...decision, ...heard }, comment) },
    { onceKey: onceKeyOf(decision), runAt: new Date(now().getTime() + undoWindow) },
  );
}

type CommentFacts = Awaited<ReturnType<typeof readComment>>;

function decided(decision: Moderation, comment: CommentFacts) {
  const { fromState, fromCause, explanation } = decision;
  if (decision.kind === "approve") {
    const about = { ...comment, href: comment.publicHref };
    if (fromState === "appealed" || fromState === "refused") return words.appealUpheld(about);
    return fromCause === "reports" || fromState === "published"
      ? words.stands(about)
      : words.published(about);
  }
  const reason = reasons.reasons[decision.reason as RefusalReason].title.toLowerCase();
  if (fromState === "appealed") return words.appealDismissed(comment, { reason, explanation });
  return words.refused(comment, { reason, explanation, mayAppeal: !comment.appealed });
}

/** Where its writer last knew their comment to be: decisions they never heard of are as if they had not been made. */
async function lastHeard(tx: Tx, decision: Moderation) {
  let { fromState, fromCause } = decision;
  for (const before of await standingDecisions(tx, decision.commentId)) {
    if (before.id === decision.id) continue;
    const ledHere = fromState === (before.kind === "approve" ? "published" : "refused");
    if (!ledHere || before.text !== decision.text || wasTold(before)) break;
    ({ fromState, fromCause } = before);
  }
  return { fromState, fromCause };
}

/** The decision that stands again, now that the one after it was taken back: its letter goes, where it never went. */
export async function tellWhatStands(tx: Tx, commentId: string) {
  const [stands] = await standingDecisions(tx, commentId);
  if (stands && !wasTold(stands)) await tellDecision(tx, stands);
}

/** Without a letter, unless the sweep took it, a decision was overtaken before its writer heard of it. */
const wasTold = ({ letter, at }: { letter: number | null; at: Date }) =>
  letter !== null || now().getTime() - at.getTime() > lettersKept;

/** What was decided on a comment and not taken back, the last first, with the letter of each. */
const standingDecisions = (tx: Tx, commentId: string) =>
  tx
    .select({ ...getTableColumns(moderations), letter: outbox.id })
    .from(moderations)
    .leftJoin(outbox, eq(outbox.onceKey, sql`'comment decision ' || ${moderations.id}`))
    .where(and(eq(moderations.commentId, commentId), notUndone()))
    .orderBy(desc(moderations.at), desc(moderations.id));

/** Drops the letter of a decision that was undone. @returns false where it has gone already */
export const dropLetterOf = (tx: Tx, decision: Moderation) => dropLetters(tx, [decision]);

/** Its writer took a comment away, or it was decided otherwise: what was decided on it before is no news any more. */
export async function dropLettersAbout(tx: Tx, commentId: string) {
  const about = eq(moderations.commentId, commentId);
  await dropLetters(tx, await tx.select({ id: moderations.id }).from(moderations).where(about));
}

async function dropLetters(tx: Tx, decisions: { id: string }[]) {
  const dropped = await tx
    .delete(outbox)
    .where(
      and(
        inArray(outbox.onceKey, decisions.map(onceKeyOf)),
        eq(outbox.attempts, 0),
        isNull(outbox.doneAt),
        isNull(outbox.failedAt),
      ),
    )
    .returning({ id: outbox.id });
  return dropped.length > 0;
}

/** After a letter that no longer holds: the second notice. */
export async function tellReversal(tx: Tx, decision: Moderation) {
  const comment = await readComment(tx, decision.commentId, decision.text);
  await enqueue(
    tx,
    "mail",
    { to: comment.email, ...words.takenBack(comment) },
    { onceKey: `comment decision ${decision.id} undone` },
  );
}

/** Three readers have hidden it: its writer hears of it at once, and that nobody has decided. */
export async function tellHeldByReaders(tx: Tx, commentId: string) {
  const comment = await readComment(tx, commentId);
  await enqueue(tx, "mail", { to: comment.email, ...words.heldByReaders(comment) });
}

export async function tellSanction(
  tx: Tx,
  sanctionId: string,
  person: { email: string; name: string },
  said: Pick<Sanction, "kind" | "reason" | "until">,
) {
  const to = { publication: await publicationName(tx), name: person.name };
  await enqueue(
    tx,
    "mail",
    { to: person.email, ...words.sanction(to, said) },
    { onceKey: `sanction ${sanctionId}` },
  );
}

async function readComment(tx: Tx, commentId: string, text?: number) {
  const [comment] = await tx
    .select({
      email: people.email,
      name: people.name,
      text: commentTexts.text,
      appealed: comments.appealedAt,
      slug: articles.slug,
      content: revisions.content,
    })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .innerJoin(
      commentTexts,
      and(eq(commentTexts.commentId, comments.id), eq(commentTexts.number, text ?? comments.text)),
    )
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(
      revisions,
      and(
        eq(revisions.submissionId, articles.submissionId),
        eq(revisions.number, articles.revision),
      ),
    )
    .where(eq(comments.id, commentId));
  if (!comment) throw new Error("The comment of a letter is gone.");
  const { content, slug, appealed, ...facts } = comment;
  const page = (path: string) => new URL(path, settings().appUrl).href;
  return {
    ...facts,
    appealed: appealed !== null,
    headline: content.headline,
    publication: await publicationName(tx),
    href: page(`/comments/${commentId}`),
    publicHref: page(permalink(slug, commentId)),
  };
}

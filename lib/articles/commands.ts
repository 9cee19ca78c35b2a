import "server-only";

import { and, eq, sql } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { type Revision, type Submission, signatures } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import type { Actor, Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { wordsIn } from "@/lib/content/measure";
import { plainText } from "@/lib/content/plain";
import { renderHtml } from "@/lib/content/render";
import { getAtTheGate, getUnsentChanges } from "@/lib/gate/queries";
import { publishGate } from "@/lib/gate/rules";
import { renewPages } from "@/lib/jobs/renewals";
import { type LockedPiece, lockPiece, type Moved, moveTo } from "@/lib/moves/commands";
import { mayTake } from "@/lib/moves/rules";
import type { Result } from "@/lib/result";
import { currentRevision } from "@/lib/revisions/commands";
import { beginThread } from "@/lib/threads/commands";
import { topicOrNone } from "@/lib/topics/queries";
import { proposeSlug, refuseArticle, saysRejected } from "./rules";
import type { PublishInput } from "./schema";

/** Publishes a ready piece at once. The gate runs here again, whatever a page showed before. */
export async function publish(actor: Person, input: PublishInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    return publishPiece(tx, actor, piece.value, input);
  });
}

/**
 * The publication itself, in the caller's transaction, on the locked row: gate, address, move, article, renewal. For
 * an editor at once, and for the clock at the scheduled time.
 * @param chosen the address, empty for one made from the headline; the topic; whether what an editor typed and has not
 *   sent may be left behind
 */
export async function publishPiece(
  tx: Tx,
  actor: Actor,
  piece: LockedPiece,
  chosen: { slug: string; topicId: string | null; leaveUnsent?: boolean | undefined },
): Promise<Result<Moved>> {
  const revision = await currentRevision(tx, piece.id);
  const gate = revision && (await getAtTheGate(tx, piece, revision));
  const facts = { gate_open: gate ? publishGate(gate, now()).length === 0 : false };
  const allowed = mayTake(actor, piece, "publish", facts);
  if (!allowed.ok) return allowed;

  // The clock has nobody to ask: whoever set the hour was asked.
  if (actor.id !== null && !chosen.leaveUnsent && (await hasUnsentChanges(tx, revision))) {
    return refuseArticle("unsent_changes", "leaveUnsent");
  }
  const headline = revision?.content.headline ?? "";
  const rejected = await saysRejectedHeadline(tx, piece.id, chosen.slug, headline);
  if (rejected && actor.id !== null) return refuseArticle("slug_rejected", "slug");
  const wanted = (!rejected && chosen.slug) || proposeSlug(headline);
  await oneAtATime(tx, wanted);
  // An editor chooses another; the clock has nobody to ask and takes the next, so that the hour is kept.
  if (chosen.slug && actor.id !== null && (await isTaken(tx, chosen.slug))) {
    return refuseArticle("slug_taken", "slug");
  }
  const topicId = await topicOrNone(tx, chosen.topicId);
  if (topicId !== chosen.topicId) return refuseArticle("topic_gone");

  const slug = await freeSlug(tx, wanted);
  const moved = await moveTo(tx, actor, piece, "publish", facts, {
    set: { topicId },
    details: { slug },
  });
  if (!moved.ok || !revision) return moved;

  await writeArticle(tx, actor, piece, revision, { slug, topicId });
  await givesHandle(tx, piece.authorId, revision.content.byline);
  await renewPages(tx, [`/articles/${slug}`, ...(await answeredPage(tx, piece))]);
  return moved;
}

export const hasUnsentChanges = async (tx: Tx, revision: Revision | undefined) =>
  revision !== undefined && (await getUnsentChanges(tx, revision)) !== null;

/** Whether an address an editor chose says a headline that they once proposed and its author did not agree to. */
export async function saysRejectedHeadline(
  tx: Tx,
  submissionId: string,
  slug: string,
  signed: string,
) {
  if (slug === "") return false;
  const proposed = await tx
    .select({ headline: sql<string>`${suggestions.edit} ->> 'after'` })
    .from(suggestions)
    .where(
      and(
        eq(suggestions.submissionId, submissionId),
        sql`${suggestions.edit} ->> 'field' = 'headline'`,
        sql`${suggestions.resolution} is distinct from 'accepted'`,
      ),
    );
  return saysRejected(
    slug,
    signed,
    proposed.map(({ headline }) => headline),
  );
}

async function writeArticle(
  tx: Tx,
  actor: Actor,
  piece: Submission,
  revision: Revision,
  at: { slug: string; topicId: string | null },
) {
  const [article] = await tx
    .insert(articles)
    .values({
      submissionId: piece.id,
      slug: at.slug,
      ...(await printedFrom(tx, piece, revision)),
      topicId: at.topicId,
      publishedAt: now(),
      publishedBy: actor.id,
    })
    .returning({ id: articles.id });
  if (article) await beginThread(tx, actor, article.id);
}

/** Puts the current, signed text of a published piece in the place of the one in print: the article's next version. */
export async function reprint(tx: Tx, piece: Submission) {
  const revision = await currentRevision(tx, piece.id);
  if (!revision) throw new Error("A published piece has a current revision.");
  const [article] = await tx
    .update(articles)
    .set({ ...(await printedFrom(tx, piece, revision)), version: sql`${articles.version} + 1` })
    .where(eq(articles.submissionId, piece.id))
    .returning({ id: articles.id, version: articles.version });
  if (!article) throw new Error("A published piece has its article.");
  return article;
}

/** What an article shows of a revision, and the author's signature over exactly that. */
async function printedFrom(tx: Tx, piece: Submission, revision: Revision) {
  const [signature] = await tx
    .select({ id: signatures.id })
    .from(signatures)
    .where(
      and(
        eq(signatures.submissionId, piece.id),
        eq(signatures.hash, revision.hash),
        eq(signatures.revision, revision.number),
        eq(signatures.signerId, piece.authorId),
      ),
    );
  if (!signature) throw new Error("The gate let an unsigned text pass.");
  const bodyText = plainText(revision.content.body);
  return {
    revision: revision.number,
    hash: revision.hash,
    signatureId: signature.id,
    // The notes beside first-hand sentences are the page's to add: they follow the attestations.
    bodyHtml: renderHtml(revision.content.body, { direction: revision.content.direction }),
    bodyText,
    words: wordsIn(bodyText),
  };
}

/** Two publications that want one address wait for each other; the unique index stands behind this. */
async function oneAtATime(tx: Tx, name: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`firsthand.address.${name}`}))`);
}

async function isTaken(tx: Tx, slug: string) {
  const rows = await tx.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug));
  return rows.length > 0;
}

/** The first of slug, slug-2, slug-3 … that no article has. */
async function freeSlug(tx: Tx, slug: string) {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isTaken(tx, candidate))) return candidate;
  }
}

/** A contributor's page begins with their first publication, under a handle made from the byline. */
async function givesHandle(tx: Tx, personId: string, byline: string) {
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
  if (!person || person.handle) return;
  const wanted = proposeSlug(byline);
  await oneAtATime(tx, wanted);
  for (let number = 1; ; number += 1) {
    const handle = number === 1 ? wanted : `${wanted}-${number}`;
    const [taken] = await tx.select().from(people).where(eq(people.handle, handle));
    if (taken) continue;
    await tx.update(people).set({ handle }).where(eq(people.id, personId));
    return;
  }
}

async function answeredPage(tx: Tx, piece: Submission) {
  if (!piece.respondsTo) return [];
  const [answered] = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(eq(articles.id, piece.respondsTo));
  return answered ? [`/articles/${answered.slug}`] : [];
}

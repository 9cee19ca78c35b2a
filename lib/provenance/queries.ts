import "server-only";

import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import type { CorrectionKind } from "@/db/schema/corrections";
import { events } from "@/db/schema/events";
import { signatures, submissions } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import type { EventType } from "@/lib/events/vocabulary";
import type { ReadMark } from "@/lib/marks/queries";

/** The steps of a piece that readers are told of: no other event is read here. */
const told = [
  "submission.submitted",
  "submission.resubmitted",
  "submission.sent_for_approval",
  "submission.content_changed",
  "article.published",
  "article.corrected",
  "correction.signed",
] as const satisfies EventType[];

/**
 * How a published piece came to be, from the history, the suggestions' answers and the signatures alone: no letter, no
 * reason, no words that were not printed, no editor's name. A step that the history does not show is null.
 * @param marks the first-hand sentences of the text that is shown: only what was confirmed of those words is told
 */
export async function getProvenance(submissionId: string, marks: readonly ReadMark[]) {
  const [history, edited, [signed], [inPrint]] = await Promise.all([
    listSteps(submissionId),
    countSuggestions(submissionId),
    signedAtPublication(submissionId),
    db
      .select({ hash: articles.hash })
      .from(articles)
      .where(eq(articles.submissionId, submissionId)),
  ]);
  const all = (...types: (typeof told)[number][]) =>
    history.filter(({ type }) => types.some((one) => one === type));
  const submitted = all("submission.submitted");
  const resubmitted = all("submission.resubmitted");
  const lastSent = all("submission.sent_for_approval", "submission.content_changed").at(-1)?.at;
  const attested = marks.flatMap(({ attestation }) => attestation?.attestedAt.getTime() ?? []);
  return {
    submittedAt: submitted[0]?.at ?? null,
    resubmitted: countedSteps(resubmitted.map(({ at }) => at)),
    attested: countedSteps(attested.map((at) => new Date(at))),
    edited: edited && lastSent ? { ...edited, lastAt: lastSent } : null,
    /** The author's signature over the text as it was first published. */
    signed: signed ?? null,
    publishedAt: all("article.published")[0]?.at ?? null,
    corrected: all("article.corrected", "correction.signed").map(({ at, kind, revision }) => ({
      at,
      kind,
      /** The version its author signed, where words were changed. */
      revision,
    })),
    /** The fingerprint of the text in print. */
    hash: inPrint?.hash ?? null,
  };
}
export type Provenance = Awaited<ReturnType<typeof getProvenance>>;

/** How many there were, and the last of them; null where there was none. */
function countedSteps(times: Date[]) {
  if (times.length === 0) return null;
  return { count: times.length, lastAt: new Date(Math.max(...times.map((at) => at.getTime()))) };
}

function listSteps(submissionId: string) {
  return db
    .select({
      type: events.type,
      at: events.at,
      kind: sql<CorrectionKind>`${events.details} ->> 'kind'`,
      revision: sql<number | null>`(${events.details} ->> 'revision')::int`,
    })
    .from(events)
    .where(and(eq(events.submissionId, submissionId), inArray(events.type, [...told])))
    .orderBy(asc(events.id));
}

/** What the author answered to the desk's suggestions before publication; null where none was made. */
async function countSuggestions(submissionId: string) {
  const answered = (resolution: string) =>
    sql<number>`(count(*) filter (where ${suggestions.resolution} = ${resolution}))::int`;
  const [counted] = await db
    .select({
      suggested: sql<number>`count(*)::int`,
      accepted: answered("accepted"),
      countered: answered("countered"),
      rejected: answered("rejected"),
    })
    .from(suggestions)
    .innerJoin(articles, eq(articles.submissionId, suggestions.submissionId))
    .where(
      and(
        eq(suggestions.submissionId, submissionId),
        lte(suggestions.proposedAt, articles.publishedAt),
      ),
    );
  return counted && counted.suggested > 0 ? counted : null;
}

function signedAtPublication(submissionId: string) {
  return db
    .select({ at: signatures.signedAt, revision: signatures.revision })
    .from(signatures)
    .innerJoin(submissions, eq(submissions.id, signatures.submissionId))
    .innerJoin(articles, eq(articles.submissionId, signatures.submissionId))
    .where(
      and(
        eq(signatures.submissionId, submissionId),
        eq(signatures.signerId, submissions.authorId),
        lte(signatures.signedAt, articles.publishedAt),
      ),
    )
    .orderBy(sql`${signatures.signedAt} desc`)
    .limit(1);
}

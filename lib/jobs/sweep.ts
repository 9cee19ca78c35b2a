import "server-only";

import { and, eq, inArray, isNotNull, lte, notExists, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { errorReports } from "@/db/schema/error-reports";
import { outbox, renewals } from "@/db/schema/jobs";
import { limits, sessions, signInTokens } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { now } from "@/lib/clock/now";
import { reporterKept } from "@/lib/error-reports/rules";
import { limitNames } from "@/lib/limits/names";
import { onceKeyOf } from "@/lib/notifications/error-letters";

const minute = 60_000;
const day = 24 * 60 * minute;

/** A link that has run out is told from one that was used for as long as somebody may still find it in their mail. */
export const linksKept = day;
/** Every server reads renewals within seconds; one that was away drops all it kept when it is back. */
const renewalsKept = day;
/** Long enough to answer "did my letter go out?". What failed for good stays until an operator has looked. */
export const lettersKept = 30 * day;
/** Twice the longest limit counts no more, wherever in its window it began. */
export const countsKept =
  2 * Math.max(...Object.values(limitNames).map(({ minutes }) => minutes)) * minute;

/**
 * Removes what has run out and nobody will ask for again: sessions, sign-in links, counted attempts (which hold
 * addresses), finished jobs (which hold letters), who reported an error that was closed long ago, and renewals. Any
 * number may do it at once.
 */
export async function sweep(): Promise<void> {
  const before = (kept: number) => new Date(now().getTime() - kept);
  await db.delete(sessions).where(lte(sessions.expires, now()));
  await db.delete(signInTokens).where(lte(signInTokens.expires, before(linksKept)));
  await db.delete(limits).where(lte(limits.windowStart, before(countsKept)));
  await db.delete(renewals).where(lte(renewals.at, before(renewalsKept)));
  await db
    .delete(outbox)
    .where(
      and(
        sql`${outbox.doneAt} <= ${before(lettersKept).toISOString()}`,
        notExists(aPieceItReminds()),
      ),
    );
  await forgetReporters(before(reporterKept));
}

/** What was said stays with the article; who said it goes, also from a letter that could not be delivered. */
async function forgetReporters(before: Date) {
  const forgotten = await db
    .update(errorReports)
    .set({ email: null, reporterId: null })
    .where(
      and(
        lte(errorReports.closedAt, before),
        or(isNotNull(errorReports.email), isNotNull(errorReports.reporterId)),
      ),
    )
    .returning({ id: errorReports.id });
  if (forgotten.length === 0) return;
  const letters = forgotten.map(({ id }) => onceKeyOf(id));
  await db.delete(outbox).where(inArray(outbox.onceKey, letters));
}

/** Nothing expires before its author was reminded twice: that those letters went out is asked for as long as it waits. */
const aPieceItReminds = () =>
  db
    .select({ one: sql`1` })
    .from(submissions)
    .where(
      and(
        eq(submissions.id, outbox.submissionId),
        sql`${outbox.payload} -> 'about' ->> 'kind' = 'submission.reminded'`,
        inArray(submissions.state, ["draft", "changes_requested", "author_approval"]),
      ),
    );

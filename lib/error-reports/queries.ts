import "server-only";

import { and, asc, count, desc, eq, isNull, ne, not, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { corrections, proposals } from "@/db/schema/corrections";
import { errorReports } from "@/db/schema/error-reports";
import { people } from "@/db/schema/people";
import { revisions, submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { isEditorNow } from "@/lib/auth/standing";
import type { OpenState } from "@/lib/proposals/rules";
import { recusedFrom } from "@/lib/recusals/queries";
import { isSubmissionId } from "@/lib/submissions/schema";
import { errorReportSchema } from "./schema";

/** Reports on one page of the desk's list. */
const pageSize = 50;

/** A published article as whoever reports an error of it is shown it; null for anything else. Public. */
export async function getReportablePiece(slug: string) {
  if (!errorReportSchema.shape.slug.safeParse(slug).success) return null;
  const [piece] = await db
    .select({
      slug: articles.slug,
      headline,
      byline: sql<string>`${revisions.content} ->> 'byline'`,
      language: sql<string>`${revisions.content} ->> 'language'`,
      direction: sql<"ltr" | "rtl">`${revisions.content} ->> 'direction'`,
    })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(revisions, isPrinted)
    .where(and(eq(articles.slug, slug), eq(submissions.state, "published")));
  return piece ?? null;
}

const headline = sql<string>`${revisions.content} ->> 'headline'`;
const isPrinted = and(
  eq(revisions.submissionId, articles.submissionId),
  eq(revisions.number, articles.revision),
);

/** Of a submission a query reads: whether this editor of the moment may decide on what is reported of it. */
const decidedBy = (actor: Person) =>
  and(ne(submissions.authorId, actor.id), not(recusedFrom(actor)), isEditorNow(actor));

/** How many reports wait for this editor: none of their own pieces, none of those they stepped away from. */
export async function countOpenErrorReports(actor: Person) {
  const [counted] = await db
    .select({ total: count() })
    .from(errorReports)
    .innerJoin(articles, eq(articles.id, errorReports.articleId))
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(and(isNull(errorReports.closedAt), decidedBy(actor)));
  return counted?.total ?? 0;
}

/** The same reports, the oldest first, a page of them. @returns `more`: whether there is a next page */
export async function listOpenErrorReports(actor: Person, page: number) {
  const rows = await reports(and(isNull(errorReports.closedAt), decidedBy(actor)))
    .orderBy(asc(errorReports.at), asc(errorReports.id))
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize);
  return { rows: rows.slice(0, pageSize), more: rows.length > pageSize };
}
export type OpenErrorReport = Awaited<ReturnType<typeof listOpenErrorReports>>["rows"][number];

/**
 * Everything readers reported of one piece, what is open first and then the newest; null for whoever may not decide on
 * it: its author, who stepped away from it, and everybody who is no editor.
 */
export async function listErrorReports(actor: Person, submissionId: string) {
  if (!isSubmissionId(submissionId)) return null;
  const its = and(eq(submissions.id, submissionId), decidedBy(actor));
  const [piece] = await db.select({ id: submissions.id }).from(submissions).where(its);
  if (!piece) return null;
  return reports(its)
    .orderBy(
      sql`${errorReports.closedAt} is not null`,
      desc(errorReports.at),
      desc(errorReports.id),
    )
    .limit(500);
}
export type ErrorReportOnDesk = NonNullable<Awaited<ReturnType<typeof listErrorReports>>>[number];

/** Every list of reports begins here. */
function reports(where: SQL | undefined) {
  const closer = alias(people, "closer");
  return db
    .select({
      id: errorReports.id,
      words: errorReports.words,
      wrong: errorReports.wrong,
      source: errorReports.source,
      at: errorReports.at,
      /** Where its sender can be written to; null where they did not say, or were forgotten since. */
      replyTo: sql<string | null>`coalesce(${errorReports.email}, ${people.email})`,
      /** The name of who sent it signed in. */
      reporter: people.name,
      /** A correction that answers it is open. */
      takenUp: sql<boolean>`${errorReports.proposalId} is not null and ${errorReports.closedAt} is null`,
      outcome: errorReports.outcome,
      notice: corrections.kind,
      note: errorReports.note,
      closedBy: closer.name,
      closedAt: errorReports.closedAt,
      piece: {
        id: articles.submissionId,
        slug: articles.slug,
        headline,
        /** Where a correction of it stands, whichever reports it answers; null where none is open. */
        correction: sql<OpenState | null>`${proposals.state}`,
      },
    })
    .from(errorReports)
    .innerJoin(articles, eq(articles.id, errorReports.articleId))
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(revisions, isPrinted)
    .leftJoin(people, eq(people.id, errorReports.reporterId))
    .leftJoin(closer, eq(closer.id, errorReports.closedBy))
    .leftJoin(corrections, eq(corrections.id, errorReports.correctionId))
    .leftJoin(
      proposals,
      and(eq(proposals.submissionId, submissions.id), isNull(proposals.closedAt)),
    )
    .where(where)
    .$dynamic();
}

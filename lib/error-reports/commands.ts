import "server-only";

import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import type { Proposal } from "@/db/schema/corrections";
import { type ErrorReport, errorReports } from "@/db/schema/error-reports";
import { submissions } from "@/db/schema/submissions";
import { type Actor, clock, type Person, type Visitor } from "@/lib/auth/actor";
import { readAddress } from "@/lib/auth/address";
import { isAtHome } from "@/lib/auth/allowances";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { spend } from "@/lib/limits/counting";
import { lockPiece } from "@/lib/moves/commands";
import { tellDeskOfError, tellReporter } from "@/lib/notifications/error-letters";
import { ok, type Result, refuse } from "@/lib/result";
import { mayDecideOnReports } from "./policy";
import { canDismiss, refuseErrorReport, tooManyReports } from "./rules";
import type { DismissInput, ErrorReportInput } from "./schema";

/**
 * Says what is wrong with a published article, signed in or not. The desk hears of it, nobody else. The same report
 * sent twice is one report.
 */
export async function reportError({ person, client }: Visitor, input: ErrorReportInput) {
  return allOrNothing(async (tx) => {
    const article = await publishedAt(tx, input.slug);
    if (!article) return refuse("not_found");
    // Whoever is signed in is answered at their own address.
    const email = person || input.email === "" ? null : readAddress(input.email);
    if (!person && input.email !== "" && !email) return refuseErrorReport("no_address", "email");
    const spent = await spend(tx, [
      ["errors_about_piece", article.id],
      ...(isAtHome(client) ? [] : [["errors_from_client", client.key] as const]),
    ]);
    if (!spent.ok) return tooManyReports(spent.until, now());

    const { words, wrong, source } = input;
    const by = { reporterId: person?.id ?? null, email };
    const said = { words, wrong, source, articleId: article.id, ...by };
    // What the limit counts for this article is counted one after another: nobody sends the same in between.
    if (await isSaidAlready(tx, said)) return ok({ received: true });
    await tx.insert(errorReports).values({ ...said, at: now() });
    await tellDeskOfError(tx, article, input);
    return ok({ received: true });
  });
}

/** An editor finds nothing to correct in it; why is kept for the desk, and who sent it hears of it. */
export async function dismissError(actor: Person, input: DismissInput) {
  return allOrNothing(async (tx) => {
    const found = await openOrClosed(tx, input.reportId);
    if (!found) return refuse("not_found");
    const piece = await lockPiece(tx, actor, { submissionId: found.submissionId });
    if (!piece.ok) return piece;
    // Whoever wrote the piece never hears that there was one.
    if (piece.value.authorId === actor.id) return refuse("not_found");
    if (!mayDecideOnReports(actor, piece.value)) return refuse("forbidden");
    // Read again under the piece's lock: whoever was faster has closed it.
    const report = await openOrClosed(tx, input.reportId);
    const allowed = report ? canDismiss(report) : refuse("not_found");
    if (!allowed.ok) return allowed;

    const nothing = { outcome: "nothing" as const, note: input.reason, closedBy: actor.id };
    await close(tx, actor, piece.value.id, input.reportId, nothing);
    return ok({ reportId: input.reportId });
  });
}

/**
 * The reports somebody says they answer, if they can: of this article, open, and in no other correction than the one
 * named. Refuses `reports_closed` otherwise. On the locked piece.
 */
export async function answerable(
  tx: Tx,
  submissionId: string,
  reports: readonly string[] = [],
  proposalId?: string,
): Promise<Result<string[]>> {
  const wanted = [...new Set(reports)];
  if (wanted.length === 0) return ok([]);
  const free = await tx
    .select({ id: errorReports.id })
    .from(errorReports)
    .innerJoin(articles, eq(articles.id, errorReports.articleId))
    .where(
      and(
        inArray(errorReports.id, wanted),
        eq(articles.submissionId, submissionId),
        isNull(errorReports.closedAt),
        or(
          isNull(errorReports.proposalId),
          proposalId ? eq(errorReports.proposalId, proposalId) : undefined,
        ),
      ),
    );
  if (free.length < wanted.length) return refuseErrorReport("reports_closed");
  return ok(free.map(({ id }) => id));
}

/** From now on and until it ends this correction answers exactly these reports. In the caller's transaction. */
export async function takeUpReports(
  tx: Tx,
  actor: Person,
  submissionId: string,
  { proposalId, reports }: { proposalId: string; reports: readonly string[] },
) {
  const before = await letGoOfReports(tx, proposalId);
  if (reports.length === 0) return;
  await tx
    .update(errorReports)
    .set({ proposalId })
    .where(inArray(errorReports.id, [...reports]));
  for (const id of reports.filter((id) => !before.includes(id))) {
    await recordEvent(tx, actor, "error_report.taken_up", {
      submissionId,
      details: { report: id },
    });
  }
}

/** A correction ended without a word in print: what it would have answered is open as before. @returns which */
export async function letGoOfReports(tx: Tx, proposalId: string) {
  const gone = await tx
    .update(errorReports)
    .set({ proposalId: null })
    .where(and(eq(errorReports.proposalId, proposalId), isNull(errorReports.closedAt)))
    .returning({ id: errorReports.id });
  return gone.map(({ id }) => id);
}

/** What a correction that is in print now answers closes by itself, for whoever proposed it. In the caller's transaction. */
export async function closeCorrected(tx: Tx, submissionId: string, of: Proposal, notice: string) {
  const answered = await tx
    .select({ id: errorReports.id })
    .from(errorReports)
    .where(and(eq(errorReports.proposalId, of.id), isNull(errorReports.closedAt)));
  const answer = {
    outcome: "corrected" as const,
    correctionId: notice,
    closedBy: of.proposedBy,
  };
  for (const { id } of answered) await close(tx, clock, submissionId, id, answer);
}

/** What a notice beside the text answers is closed by whoever put it there. In the caller's transaction. */
export async function closeNoticed(
  tx: Tx,
  actor: Person,
  submissionId: string,
  { reports, notice }: { reports: readonly string[]; notice: string },
) {
  const answer = {
    outcome: "corrected" as const,
    correctionId: notice,
    closedBy: actor.id,
  };
  for (const id of reports) await close(tx, actor, submissionId, id, answer);
}

/** A retracted article has nothing left to correct: every open report of it is answered by that. */
export async function closeRetracted(tx: Tx, actor: Person, submissionId: string, notice: string) {
  const open = await tx
    .select({ id: errorReports.id })
    .from(errorReports)
    .innerJoin(articles, eq(articles.id, errorReports.articleId))
    .where(and(eq(articles.submissionId, submissionId), isNull(errorReports.closedAt)));
  const answer = {
    outcome: "retracted" as const,
    correctionId: notice,
    closedBy: actor.id,
  };
  for (const { id } of open) await close(tx, actor, submissionId, id, answer);
}

type Answer =
  | { outcome: "corrected" | "retracted"; correctionId: string; closedBy: string }
  | { outcome: "nothing"; note: string; closedBy: string };

/** Closes one report: what came of it, the record of it, and the letter to whoever sent it. */
async function close(tx: Tx, actor: Actor, submissionId: string, id: string, answer: Answer) {
  const [closed] = await tx
    .update(errorReports)
    .set({ ...answer, closedAt: now() })
    .where(and(eq(errorReports.id, id), isNull(errorReports.closedAt)))
    .returning();
  if (!closed) throw new Error("A report was closed under the lock of its piece.");
  const nothing = answer.outcome === "nothing";
  await recordEvent(tx, actor, nothing ? "error_report.dismissed" : "error_report.answered", {
    submissionId,
    details: { report: id, outcome: answer.outcome, ...(nothing && { reason: answer.note }) },
  });
  await tellReporter(tx, closed);
}

/** The article at an address, while it is published: a retraction waits until the report is written, or comes first. */
async function publishedAt(tx: Tx, slug: string) {
  const [article] = await tx
    .select({ id: articles.id, submissionId: articles.submissionId })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(and(eq(articles.slug, slug), eq(submissions.state, "published")))
    .for("share", { of: submissions });
  return article;
}

type Said = Pick<ErrorReport, "articleId" | "words" | "wrong" | "source" | "reporterId" | "email">;

async function isSaidAlready(tx: Tx, said: Said) {
  const [same] = await tx
    .select({ id: errorReports.id })
    .from(errorReports)
    .where(
      and(
        eq(errorReports.articleId, said.articleId),
        eq(errorReports.words, said.words),
        eq(errorReports.wrong, said.wrong),
        eq(errorReports.source, said.source),
        sql`${errorReports.reporterId} is not distinct from ${said.reporterId}`,
        sql`${errorReports.email} is not distinct from ${said.email}`,
        isNull(errorReports.closedAt),
      ),
    );
  return same !== undefined;
}

async function openOrClosed(tx: Tx, reportId: string) {
  const [report] = await tx
    .select({
      closedAt: errorReports.closedAt,
      proposalId: errorReports.proposalId,
      submissionId: articles.submissionId,
    })
    .from(errorReports)
    .innerJoin(articles, eq(articles.id, errorReports.articleId))
    .where(eq(errorReports.id, reportId));
  return report;
}

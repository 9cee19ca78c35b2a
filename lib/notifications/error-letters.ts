import "server-only";

import { and, eq, inArray, isNull, ne, notExists, sql } from "drizzle-orm";
import { words } from "#words/mail-error-reports";
import type { Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { corrections } from "@/db/schema/corrections";
import type { ErrorReport } from "@/db/schema/error-reports";
import { people } from "@/db/schema/people";
import { recusals, revisions, submissions } from "@/db/schema/submissions";
import { now } from "@/lib/clock/now";
import { dayOf } from "@/lib/error-reports/rules";
import { enqueue } from "@/lib/jobs/outbox";
import { publicationName } from "@/lib/mail/publication-name";
import { settings } from "@/lib/settings/environment";

const page = (path: string) => new URL(path, settings().appUrl).href;

/**
 * The first report of a piece on a day is a letter to each editor who may decide on it; the rest of the day's stand in
 * the list. Never to its author, nor to who stepped away from it.
 */
export async function tellDeskOfError(
  tx: Tx,
  { id, submissionId }: { id: string; submissionId: string },
  said: { words: string; wrong: string },
) {
  const { headline } = await pieceOf(tx, id);
  const href = page(`/desk/submissions/${submissionId}#errors`);
  const piece = { publication: await publicationName(tx), headline, href };
  for (const editor of await decidersOf(tx, submissionId)) {
    await enqueue(
      tx,
      "mail",
      { to: editor.email, ...words.desk(piece, said) },
      { onceKey: `errors in ${id} on ${dayOf(now())} to ${editor.id}` },
    );
  }
}

/** By this the letter about one report is found again, when who it went to is to be forgotten. */
export const onceKeyOf = (reportId: string) => `error report ${reportId} answered`;

/** What came of a report, to whoever sent it, where they can be written to. None of their own words is in it. */
export async function tellReporter(tx: Tx, report: ErrorReport) {
  const to = report.email ?? (await addressOf(tx, report.reporterId));
  if (!to) return;
  const { headline, slug } = await pieceOf(tx, report.articleId);
  const about = { publication: await publicationName(tx), headline, at: report.at };
  const here = (rest: string) => ({ ...about, href: page(`/articles/${slug}${rest}`) });
  const written =
    report.outcome === "nothing"
      ? words.nothing(here("/error"))
      : report.outcome === "retracted"
        ? words.retracted(here(""))
        : words.corrected(here("#corrections"), await kindOf(tx, report));
  await enqueue(tx, "mail", { to, ...written }, { onceKey: onceKeyOf(report.id) });
}

async function pieceOf(tx: Tx, articleId: string) {
  const [piece] = await tx
    .select({ slug: articles.slug, headline: sql<string>`${revisions.content} ->> 'headline'` })
    .from(articles)
    .innerJoin(
      revisions,
      and(
        eq(revisions.submissionId, articles.submissionId),
        eq(revisions.number, articles.revision),
      ),
    )
    .where(eq(articles.id, articleId));
  if (!piece) throw new Error("The article of a report is gone.");
  return piece;
}

function decidersOf(tx: Tx, submissionId: string) {
  const recused = tx
    .select({ one: sql`1` })
    .from(recusals)
    .where(and(eq(recusals.submissionId, submissionId), eq(recusals.editorId, people.id)));
  const author = tx
    .select({ id: submissions.authorId })
    .from(submissions)
    .where(eq(submissions.id, submissionId));
  return tx
    .select({ id: people.id, email: people.email })
    .from(people)
    .where(
      and(
        inArray(people.role, ["editor", "chief"]),
        isNull(people.suspendedAt),
        ne(people.id, sql`(${author})`),
        notExists(recused),
      ),
    );
}

async function addressOf(tx: Tx, personId: string | null) {
  if (!personId) return null;
  const [person] = await tx
    .select({ email: people.email })
    .from(people)
    .where(eq(people.id, personId));
  return person?.email ?? null;
}

async function kindOf(tx: Tx, { correctionId }: ErrorReport) {
  const [notice] = await tx
    .select({ kind: corrections.kind })
    .from(corrections)
    .where(eq(corrections.id, correctionId ?? ""));
  if (!notice) throw new Error("A report was answered by no notice.");
  return notice.kind;
}

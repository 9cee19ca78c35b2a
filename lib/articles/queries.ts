import "server-only";

import { and, asc, count, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import type { CorrectionKind } from "@/db/schema/corrections";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { revisions, submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import { now } from "@/lib/clock/now";
import { listCorrections } from "@/lib/corrections/queries";
import { listExperience } from "@/lib/experience/queries";
import { listMarks } from "@/lib/marks/queries";
import { laidOut } from "@/lib/placements/rules";
import { getProvenance } from "@/lib/provenance/queries";
import { listResponses } from "@/lib/responses/queries";

/**
 * SQL: the printed byline is the profile's name. Where it is not, the author may be writing under a name only the
 * editors know, and nothing public may join the two: no link, no biography, no experience, no contributor page.
 */
export const isSignedByName = sql`(${people.name} = '' or lower(btrim(${revisions.content}->>'byline')) = lower(btrim(${people.name})))`;

/** What a list shows of a piece: never its body. */
const listed = {
  slug: articles.slug,
  headline: sql<string>`${revisions.content}->>'headline'`,
  standfirst: sql<string>`${revisions.content}->>'standfirst'`,
  byline: sql<string>`${revisions.content}->>'byline'`,
  language: sql<string>`${revisions.content}->>'language'`,
  direction: sql<"ltr" | "rtl">`${revisions.content}->>'direction'`,
  words: articles.words,
  publishedAt: articles.publishedAt,
  topic: { slug: topics.slug, name: topics.name },
  /** Null where the piece is signed with another name than the profile's: the two must not be linked. */
  handle: sql<string | null>`case when ${isSignedByName} then ${people.handle} end`,
  /**
   * As what and where the author was there: the first mark. `confirmed`: those very words, by more
   * than their own account.
   */
  basis: sql<{ role: string; place: string; confirmed: boolean } | null>`(
    select jsonb_build_object('role', m->>'role', 'place', m->>'place', 'confirmed', exists (
      select 1 from attestations t where t.submission_id = ${articles.submissionId}
        and t.mark_id = m->>'id' and t.method <> 'account'
        and t.basis = concat_ws(', ', nullif(m->>'role', ''), nullif(m->>'place', ''), nullif(m->>'period', ''))
        and t.sentence = sentence_under(${revisions.content}->'body', m->>'id')))
    from jsonb_array_elements(${revisions.content}->'marks') with ordinality as list(m, n)
    where m->>'role' <> '' order by n limit 1)`,
};

/** Every list of the publication begins here: published pieces, newest first. */
export function publishedPieces(where?: SQL, most = 60) {
  return db
    .select(listed)
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(people, eq(people.id, submissions.authorId))
    .innerJoin(revisions, isItsRevision)
    .leftJoin(topics, eq(topics.id, articles.topicId))
    .where(and(eq(submissions.state, "published"), where))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(most);
}
export type ListedArticle = Awaited<ReturnType<typeof publishedPieces>>[number];

/** Pieces on one page of a topic, a contributor or a month. */
const onOnePage = 30;

/**
 * One page of the published pieces a condition leaves, newest first, and how many there are. Only the page's own are
 * read in full, however far down it is.
 * @param page counted from 1
 * @returns null beyond the last page; the first is there without any pieces too
 */
export async function pageOfPieces(where: SQL | undefined, page: number) {
  const all = db
    .select({ id: articles.id, publishedAt: articles.publishedAt })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(people, eq(people.id, submissions.authorId))
    .innerJoin(revisions, isItsRevision)
    .leftJoin(topics, eq(topics.id, articles.topicId))
    .where(and(eq(submissions.state, "published"), where))
    .as("all");
  const [[counted], ids] = await Promise.all([
    db.select({ total: count() }).from(all),
    db
      .select({ id: all.id })
      .from(all)
      .orderBy(desc(all.publishedAt), desc(all.id))
      .limit(onOnePage)
      .offset((page - 1) * onOnePage),
  ]);
  if (ids.length === 0 && page > 1) return null;
  const shown = ids.map(({ id }) => id);
  const pieces = shown.length > 0 ? await publishedPieces(inArray(articles.id, shown)) : [];
  const total = counted?.total ?? 0;
  return { pieces, total, page, pages: Math.ceil(total / onOnePage) };
}

const isItsRevision = sql`${revisions.submissionId} = ${articles.submissionId} and ${revisions.number} = ${articles.revision}`;

/** The front page as editors arranged it (lib/placements/rules.ts says what stands where), whole while there are pieces. */
export async function getFrontPage() {
  const [placed, recent] = await Promise.all([listPlaced(), publishedPieces(undefined, 24)]);
  const front = laidOut(placed, recent);
  return { ...front, sentence: front.lead ? await sentenceOf(front.lead.slug) : undefined };
}

/** The pieces chosen for the front page, in the editors' order. */
export async function listPlaced() {
  const order = await db
    .select({ slug: articles.slug })
    .from(placements)
    .innerJoin(articles, eq(articles.id, placements.articleId))
    .orderBy(asc(placements.position));
  if (order.length === 0) return [];
  const slugs = order.map(({ slug }) => slug);
  const pieces = await publishedPieces(inArray(articles.slug, slugs), slugs.length);
  return slugs.flatMap((slug) => pieces.find((piece) => piece.slug === slug) ?? []);
}

/** The first-hand sentence a piece's basis stands for: what the front page quotes of its lead. */
export async function sentenceOf(slug: string) {
  const [piece] = await db
    .select({ submissionId: articles.submissionId, revision: articles.revision })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(and(eq(articles.slug, slug), eq(submissions.state, "published")));
  if (!piece) return undefined;
  const marks = await listMarks(piece.submissionId, piece.revision);
  return marks.find((mark) => mark.role && mark.sentence.length <= 240)?.sentence;
}

/** One page for the header and the text of an article: asked once a request. */
export const getArticle = cache(readArticle);

/**
 * A published piece with everything its page shows, a retracted one as the notice that stays, or null.
 * What was retracted is not read from the database at all.
 */
async function readArticle(slug: string) {
  const [head] = await db
    .select({
      ...listed,
      id: articles.id,
      submissionId: articles.submissionId,
      revision: articles.revision,
      state: submissions.state,
      retractedAt: articles.retractedAt,
      retractionReason: articles.retractionReason,
      personId: people.id,
    })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(people, eq(people.id, submissions.authorId))
    .innerJoin(revisions, isItsRevision)
    .leftJoin(topics, eq(topics.id, articles.topicId))
    .where(and(eq(articles.slug, slug), inArray(submissions.state, ["published", "retracted"])));
  if (!head) return null;

  const { id, submissionId, revision, state, personId, retractedAt, retractionReason, ...piece } =
    head;
  if (state === "retracted") {
    const { slug, headline, byline, language, direction, publishedAt } = piece;
    const notice = { slug, headline, byline, language, direction, publishedAt };
    return { ...notice, state, retractedAt, retractionReason } as const;
  }

  const firsthand = listMarks(submissionId, revision);
  const [printed, marks, author, provenance, responses, corrections] = await Promise.all([
    getPrinted(submissionId, revision),
    firsthand,
    piece.handle ? getAuthor(personId) : null,
    firsthand.then((marks) => getProvenance(submissionId, marks)),
    listResponses(id),
    listCorrections(id),
  ]);
  if (!printed) return null;
  return {
    ...piece,
    state: "published",
    ...printed,
    marks,
    author,
    provenance,
    responses,
    corrections,
  } as const;
}
export type ReadArticle = NonNullable<Awaited<ReturnType<typeof readArticle>>>;
export type PublishedArticle = Extract<ReadArticle, { state: "published" }>;
export type RetractedArticle = Extract<ReadArticle, { state: "retracted" }>;

async function getPrinted(submissionId: string, revision: number) {
  const [row] = await db
    .select({ content: revisions.content, bodyHtml: articles.bodyHtml })
    .from(articles)
    .innerJoin(revisions, isItsRevision)
    .where(and(eq(articles.submissionId, submissionId), eq(articles.revision, revision)));
  if (!row) return null;
  const { authorNote, howKnown, news, disclosures } = row.content;
  return { bodyHtml: row.bodyHtml, authorNote, howKnown, news, disclosures };
}

async function getAuthor(personId: string) {
  const [[person], experience] = await Promise.all([
    db.select({ name: people.name, bio: people.bio }).from(people).where(eq(people.id, personId)),
    listExperience(personId),
  ]);
  return person ? { ...person, experience } : null;
}

/**
 * What was published in a month of UTC, a page of it, and all months that hold anything.
 * @returns null when the month does not exist, nothing was published in it, or it has fewer pages
 */
export async function getArchive(year: number, month: number, page = 1) {
  // The month after the last must still be a year of four digits: PostgreSQL reads no other from us.
  if (!(year >= 1970 && year < 9999 && month >= 1 && month <= 12)) return null;
  const from = new Date(Date.UTC(year, month - 1, 1));
  const to = new Date(Date.UTC(year, month, 1));
  const [found, months] = await Promise.all([
    pageOfPieces(and(gte(articles.publishedAt, from), lt(articles.publishedAt, to)), page),
    listMonths(),
  ]);
  return found && found.total > 0 ? { ...found, months } : null;
}

/** Months (UTC, "2026-11") in which something still published appeared, newest first, with how many. */
export async function listMonths() {
  const month = sql<string>`to_char(${articles.publishedAt} at time zone 'UTC', 'YYYY-MM')`;
  return db
    .select({ month, pieces: sql<number>`count(*)::int` })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(eq(submissions.state, "published"))
    .groupBy(month)
    .orderBy(desc(month));
}

/** The newest published pieces in full, of everything, one topic or one contributor, for a feed. */
export function listForFeed({ topic, contributor }: { topic?: string; contributor?: string } = {}) {
  return db
    .select({
      id: articles.id,
      slug: articles.slug,
      headline: listed.headline,
      standfirst: listed.standfirst,
      byline: listed.byline,
      handle: listed.handle,
      language: listed.language,
      direction: listed.direction,
      topic: topics.name,
      bodyHtml: articles.bodyHtml,
      publishedAt: articles.publishedAt,
      /** The dated notices beside it, the newest first; `at` as JSON has a date. */
      notices: sql<{ kind: CorrectionKind; text: string; at: string }[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'text', c.text, 'at', c.made_at)
          order by c.made_at desc, c.version desc), '[]')
        from corrections c where c.article_id = ${articles.id})`,
    })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(people, eq(people.id, submissions.authorId))
    .innerJoin(revisions, isItsRevision)
    .leftJoin(topics, eq(topics.id, articles.topicId))
    .where(
      and(
        eq(submissions.state, "published"),
        topic === undefined ? undefined : eq(topics.slug, topic),
        contributor === undefined ? undefined : and(eq(people.handle, contributor), isSignedByName),
      ),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(30);
}
export type FeedItem = Awaited<ReturnType<typeof listForFeed>>[number];

const newsFor = 48 * 3_600_000;

/** What appeared in the last two days, newest first, at most a thousand pieces: what a news sitemap may hold. */
export function listNews() {
  return publishedPieces(gte(articles.publishedAt, new Date(now().getTime() - newsFor)), 1_000);
}

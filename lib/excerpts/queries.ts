import "server-only";

import { inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { publishedPieces } from "@/lib/articles/queries";
import type { Part } from "@/lib/terms/rules";
import { excerptOf, marker, stretchesOf } from "./rules";

/**
 * The pieces of these ids that readers can open at this moment, in this order, with what was looked for marked in the
 * headline and in the best of the body; in the standfirst where the body holds none of it. Public by nature.
 */
export async function listExcerpts(ids: string[], marks: Part[]) {
  if (ids.length === 0) return [];
  const [pieces, marked] = await Promise.all([
    publishedPieces(inArray(articles.id, ids), ids.length),
    markedIn(ids, marks),
  ]);
  const bySlug = new Map(pieces.map((piece) => [piece.slug, piece]));
  return marked.flatMap(({ slug, headline, standfirst, body }) => {
    const piece = bySlug.get(slug);
    if (!piece) return [];
    const excerpt = body.includes(marker.start) ? excerptOf(body) : stretchesOf(standfirst);
    return { piece, headline: stretchesOf(headline), excerpt };
  });
}
export type Excerpt = Awaited<ReturnType<typeof listExcerpts>>[number];

const signs = `StartSel="${marker.start}", StopSel="${marker.stop}"`;
const whole = `${signs}, HighlightAll=true`;
const parts = `${signs}, MaxFragments=2, FragmentDelimiter="${marker.gap}"`;
const best = `${parts}, MinWords=12, MaxWords=26`;
/** Where each sign counts as a word. */
const bestOfSigns = `${parts}, MinWords=30, MaxWords=70`;

async function markedIn(ids: string[], marks: Part[]) {
  const { rows } = await db.execute<Record<"slug" | "headline" | "standfirst" | "body", string>>(
    sql`
    select a.slug,
      ts_headline(p.language::regconfig, search_text(r.content->>'headline'), q.query, ${whole}) as headline,
      ts_headline(p.language::regconfig, search_text(r.content->>'standfirst'), q.query, ${whole}) as standfirst,
      ts_headline(p.language::regconfig, search_text(a.body_text), q.query,
        case when r.content->>'language' ~* '^(zh|ja|ko|th|lo|my|km)' then ${bestOfSigns} else ${best} end) as body
    from unnest(${sql.param(ids)}::uuid[]) with ordinality as wanted(id, n)
    join articles a on a.id = wanted.id
    join search_pieces p on p.article_id = a.id
    join revisions r on r.submission_id = a.submission_id and r.number = a.revision
    cross join lateral (
      select coalesce(string_agg(nullif(phraseto_tsquery(p.language::regconfig, search_text(mark))::text, ''), ' | '), '')::tsquery as query
      from unnest(${sql.param(marks.map(({ text }) => text))}::text[]) as given(mark)
    ) q
    where a.retracted_at is null
    order by wanted.n`,
  );
  return rows;
}

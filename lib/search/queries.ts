import "server-only";

import { type SQL, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { isSignedByName } from "@/lib/articles/queries";
import { listExcerpts } from "@/lib/excerpts/queries";
import { correctKnown, correctUnknown } from "@/lib/spelling/queries";
import { readTerms } from "@/lib/terms/queries";
import {
  type Asked,
  allButOne,
  any,
  every,
  sideBySide,
  type Term,
  writeQuery,
} from "@/lib/terms/rules";
import { mostPages, type SearchInput } from "./schema";

/** Pieces on one page of results. */
export const pageSize = 10;
/** Beyond this a count says "more than", and nobody pages on. */
export const countedTo = mostPages * pageSize;

/** A statement that takes longer is given up: what it looks for is too broad to help anybody (security.md R-12). */
const patienceMs = 1_500;

/** As typed; as it was probably meant; or pieces that hold most of what was asked for, since none holds all. */
export type Reading = "as_asked" | "corrected" | "most_words";

/**
 * The published pieces that hold what was asked for, best first, one page of them; without any words, all that the
 * filters leave, newest first. Where no piece holds it: what was probably meant, else what holds most of it. Only what
 * a reader can open at this moment is ever looked through (db/migrations, "search"). Public by nature.
 * @returns the pieces with what was found in them marked; `total` up to one more than `countedTo`; `instead`, the query
 *   that was run where it was corrected; null when looking took too long
 */
export async function search(asked: Asked, input: SearchInput) {
  const found = await findPieces(asked, input);
  if (!found) return null;
  const { ids, marks, ...rest } = found;
  return { ...rest, pieces: await listExcerpts(ids, marks) };
}
export type Found = NonNullable<Awaited<ReturnType<typeof search>>>;

/** As `search`, but only which pieces: ids, and the parts of the query to mark in them. */
export async function findPieces(asked: Asked, input: SearchInput) {
  try {
    return await db.transaction(
      async (tx) => {
        // The planner does not know what it costs to fetch a vector, and would rather read them all than use the index.
        await tx.execute(sql`select set_config('statement_timeout', ${String(patienceMs)}, true),
          set_config('jit', 'off', true), set_config('work_mem', '32MB', true), set_config('enable_seqscan', 'off', true),
          set_config('pg_trgm.similarity_threshold', '0.35', true)`);
        return await find(tx, asked, input);
      },
      { accessMode: "read only" },
    );
  } catch (error) {
    if (isTooLong(error)) return null;
    throw error;
  }
}

/** 57014: the statement was given up. */
function isTooLong(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code === "57014" || (cause !== undefined && isTooLong(cause));
}

async function find(tx: Tx, asked: Asked, input: SearchInput) {
  const scope = await scopeOf(tx, input);
  const read = await readTerms(tx, asked.parts);
  const wanted = read.filter(({ part }) => !part.without);
  const telling = wanted.filter(({ stop }) => !stop);
  const terms = telling.length > 0 ? telling : wanted;
  const without = read.filter(({ part }) => part.without);
  const less = without.length > 0 ? ` & !(${any(without)})` : "";

  const answer = async (reading: Reading, used: Term[], query: string) => ({
    reading,
    instead: used === terms ? "" : writeQuery(asked.parts, changes(terms, used)),
    marks: used.map((term) => term.part),
    ...(await bestOf(tx, used, { query, less }, scope, input.page)),
  });
  if (terms.length === 0) {
    const listed = asked.parts.length > 0 ? none : await newestOf(tx, scope, input);
    return { reading: "as_asked" as const, instead: "", marks: [], ...listed };
  }
  if (input.exact) return answer("as_asked", terms, every(terms));

  const meant = await correctUnknown(tx, terms, scope);
  const first = meant ?? terms;
  const found = await answer(meant ? "corrected" : "as_asked", first, every(first));
  if (found.total > 0) return found;

  const slipped = await correctKnown(tx, terms, scope);
  if (slipped) return answer("corrected", slipped, every(slipped));
  if (first.length < 2) return found;
  const most = await answer("most_words", first, allButOne(first));
  return most.total > 0 || first.length < 3 ? most : answer("most_words", first, any(first));
}

type Listed = { ids: string[]; total: number; ranked: number };
const none: Listed = { ids: [], total: 0, ranked: 0 };

/** Which words were read as which. */
const changes = (typed: Term[], meant: Term[]) =>
  new Map(
    typed.flatMap(({ part }, at) => {
      const instead = meant[at]?.part.text ?? part.text;
      return instead === part.text ? [] : [[part.text, instead]];
    }),
  );

/** Where to look: what the filters leave. Days are days of UTC. */
async function scopeOf(tx: Tx, { topic, contributor, from, to }: SearchInput): Promise<SQL> {
  const conditions = [sql`true`];
  if (topic) conditions.push(sql`p.topic_id = (select id from topics where slug = ${topic})`);
  if (from) conditions.push(sql`p.published_at >= ${from}::date::timestamp at time zone 'UTC'`);
  if (to) conditions.push(sql`p.published_at < (${to}::date + 1)::timestamp at time zone 'UTC'`);
  if (contributor) {
    const known = await tx.execute(sql`${signedBy(contributor)} limit 1`);
    const isHandle = known.rows.length > 0;
    conditions.push(
      isHandle ? sql`p.article_id in (${signedBy(contributor)})` : printedAs(contributor),
    );
  }
  return sql.join(conditions, sql` and `);
}

/** Only what they signed by their own name: nothing public may join another byline to a person (lib/articles/queries.ts). */
const signedBy = (handle: string) => sql`
  select a.id from people join submissions s on s.author_id = people.id
  join articles a on a.submission_id = s.id
  join revisions on revisions.submission_id = a.submission_id and revisions.number = a.revision
  where people.handle = ${handle} and s.state = 'published' and ${isSignedByName}`;

/** These words together in what is printed as byline (or topic). */
const printedAs = (byline: string) => sql`p.head @@ regexp_replace(
  search_exactly(phraseto_tsquery('firsthand_simple', search_text(${byline})))::text,
  $re$('(?:[^']|'')*')$re$, '\\1:C', 'g')::tsquery`;

async function newestOf(tx: Tx, scope: SQL, { page }: SearchInput): Promise<Listed> {
  const { rows } = await tx.execute<{ ids: string[]; total: number }>(sql`
    select array(select article_id from search_pieces p where ${scope}
        order by published_at desc, article_id ${only(page)}) as ids,
      ${countOf(scope)} as total`);
  const [found] = rows;
  return found ? { ...found, ranked: Math.min(found.total, countedTo) } : none;
}

const only = (page: number) => sql`limit ${pageSize} offset ${(page - 1) * pageSize}`;
const countOf = (where: SQL) => sql`(select count(*)::int from
  (select 1 from search_pieces p where ${where} limit ${countedTo + 1}) counted)`;

/** Body, byline and topic, standfirst, headline. */
const weights = sql`'{0.1, 0.3, 0.5, 1}'::float4[]`;

/** How many pieces are weighed: by their heads, of those with exactly these words, and of the others the newest. */
const most = { head: 1_000, exact: 400, other: 300 };
/** Of the pieces that hold all words of a phrase, as many of the newest are read for whether they stand side by side. */
const phrasesRead = 6_000;

/**
 * What it is worth that a piece holds all words just as they were typed: nothing for one word, which may as well stand
 * in a headline in another form; for several nearly as much as all of them there, for who types them has read them.
 */
const asTyped = (terms: Term[]) =>
  0.4 * (1 - 1 / terms.length) * terms.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Ranked by where the words stand (headline, standfirst, byline and topic, then the body), the rare ones counting more;
 * then words just as they were typed before their other forms, and close together before far apart; of equals the
 * newer first. What stands nearly everywhere is ranked among the newest alone: beyond some hundreds no order helps.
 * Each list is made from an index alone; a vector is fetched only of what is weighed, and of phrases.
 */
async function bestOf(
  tx: Tx,
  terms: Term[],
  sought: Sought,
  scope: SQL,
  page: number,
): Promise<Listed> {
  const exact = terms.map((term) => `(${term.exact})`).join(" & ");
  const head = sql`(select sum(weight * ts_rank(${weights}, p.head, term)) from wanted)`;
  const { rows } = await tx.execute<Listed>(sql`
    with wanted as materialized (
      select term::tsquery as term, weight
      from unnest(${sql.param(terms.map((term) => term.query))}::text[],
        ${sql.param(terms.map((term) => term.weight))}::float8[]) as given(term, weight)
    ),
    matched as materialized (${matching(sought, scope)}),
    headed_all as materialized (
      select p.article_id from search_pieces p where p.head @@ ${sideBySide(every(terms))}::tsquery
    ),
    headed_any as materialized (
      select p.article_id from search_pieces p where p.head @@ ${sideBySide(any(terms))}::tsquery
        and ${terms.length > 1}
    ),
    exactly as materialized (
      select p.article_id from search_pieces p where p.words @@ ${sideBySide(exact)}::tsquery
    ),
    candidates as materialized (
      (select article_id from matched join headed_all using (article_id)
       order by published_at desc limit ${most.head})
      union
      (select article_id from matched join headed_any using (article_id)
       order by published_at desc limit ${most.head})
      union
      (select article_id from matched join exactly using (article_id)
       order by published_at desc limit ${most.exact})
      union
      (select article_id from matched order by published_at desc limit ${most.other})
    ),
    weighed as materialized (
      select p.article_id, p.published_at, coalesce(${head}, 0) as head
      from candidates join search_pieces p using (article_id)
    ),
    scored as materialized (
      select w.article_id as id, w.published_at, w.head
          + case when p.words @@ ${exact}::tsquery then ${asTyped(terms)}::float8 else 0 end
          + ts_rank_cd(${weights}, p.words, ${every(terms)}::tsquery, 33) as score
      from (
        (select * from weighed order by head desc, published_at desc limit ${most.other})
        union
        (select weighed.* from weighed join exactly using (article_id)
         order by published_at desc limit ${most.exact})
      ) w join search_pieces p using (article_id)
    )
    select array(select id from scored order by score desc, published_at desc, id ${only(page)}) as ids,
      (select least(count(*), ${countedTo + 1})::int from matched) as total, (select count(*)::int from scored) as ranked`);
  return rows[0] ?? none;
}

/** A query, and what must not be there. */
type Sought = { query: string; less: string };

/** What holds the query. Only for phrases must the pieces themselves be read, and then not all that hold their words. */
function matching({ query, less }: Sought, scope: SQL) {
  const whole = `(${query})${less}`;
  if (sideBySide(whole) === whole) {
    return sql`select p.article_id, p.published_at from search_pieces p
      where p.words @@ ${whole}::tsquery and ${scope}`;
  }
  return sql`select article_id, published_at from (
      select p.article_id, p.published_at, p.words from search_pieces p
      where p.words @@ ${sideBySide(query)}::tsquery and ${scope}
      order by p.published_at desc limit ${phrasesRead}) p
    where p.words @@ ${whole}::tsquery`;
}

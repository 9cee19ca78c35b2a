import "server-only";

import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type Part, rarity, type Term } from "./rules";

type Row = Pick<Term, "folded" | "exact" | "query" | "stop"> & {
  pieces: number | null;
  all: number;
};

/**
 * Parts of a query as PostgreSQL understands them: each word as it stands or as its stem in any language of the
 * publication, each phrase as it stands. Parts in which it sees no word are left out.
 */
export async function readTerms(tx: Tx, parts: Part[]): Promise<Term[]> {
  const texts = sql.param(parts.map((part) => part.text));
  const phrases = sql.param(parts.map((part) => part.phrase));
  const { rows } = await tx.execute<Row>(sql`
    with recursive languages as (
      (select language from search_pieces order by language limit 1)
      union all
      select (select p.language from search_pieces p where p.language > l.language order by p.language limit 1)
      from languages l where l.language is not null
    ),
    asked as (
      select text, phrase, n, search_exactly(phraseto_tsquery('firsthand_simple', search_text(text))) as exact
      from unnest(${texts}::text[], ${phrases}::bool[]) with ordinality as given(text, phrase, n)
    )
    select lower(unaccent(asked.text)) as folded, asked.exact::text as exact,
      (asked.exact || case when asked.phrase then '' else coalesce(stems.query, '') end)::text as query,
      not asked.phrase and coalesce(stems.stop, false) as stop, kept.pieces,
      (select greatest(c.reltuples, 1)::int from pg_class c where c.oid = 'search_pieces'::regclass) as all
    from asked
    left join search_words kept on kept.word = lower(unaccent(asked.text))
    left join lateral (
      select string_agg(nullif(stem::text, ''), ' | ')::tsquery as query,
        bool_or(stem::text = '' and l.language = search_language((select language from publication limit 1)))
          or bool_and(stem::text = '') as stop
      from languages l,
        lateral (select phraseto_tsquery(l.language::regconfig, search_text(asked.text)) as stem) stemmed
      where l.language is not null
    ) stems on true
    order by asked.n`);
  const all = Math.max(1, ...rows.map((row) => row.all), ...rows.map((row) => row.pieces ?? 0));
  return rows.flatMap(({ pieces, all: _, ...term }, at) => {
    const part = parts[at];
    return part && term.exact !== "" ? [{ ...term, part, weight: rarity(pieces ?? 1, all) }] : [];
  });
}

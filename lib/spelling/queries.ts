import "server-only";

import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { readTerms } from "@/lib/terms/queries";
import { every, type Term } from "@/lib/terms/rules";
import {
  type Candidate,
  likeliest,
  mayBeMisspelt,
  oneSlipAway,
  reachOf,
  slipsBetween,
} from "./rules";

/** As many as are weighed against the other words of a query. */
const most = 12;

/** Words of published pieces that a typed word may have been meant as: one slip away, or, if none is, perhaps two. */
async function listMeantWords(tx: Tx, typed: string): Promise<Candidate[]> {
  if (!mayBeMisspelt(typed)) return [];
  const near = await tx.execute<{ word: string; pieces: number }>(sql`
    select word, pieces from search_words where word = any(${sql.param(oneSlipAway(typed))}::text[])
    order by pieces desc, word limit ${most}`);
  const oneAway = near.rows.map((row) => ({ ...row, distance: 1 }));
  if (oneAway.length > 0 || reachOf(typed) < 2) return oneAway;

  const alike = await tx.execute<{ word: string; pieces: number }>(sql`
    select word, pieces from search_words where word % ${typed}
    order by similarity(word, ${typed}) desc, pieces desc, word limit 60`);
  return alike.rows
    .map((row) => ({ ...row, distance: slipsBetween(typed, row.word) }))
    .filter(({ distance }) => distance <= 2)
    .slice(0, most);
}

/**
 * The terms as they were probably meant, where some of them stand in no published piece at all.
 * @param scope where to look, of `search_pieces p`
 * @returns null where all stand somewhere, or where nothing is near enough
 */
export async function correctUnknown(tx: Tx, terms: Term[], scope: SQL): Promise<Term[] | null> {
  const { rows } = await tx.execute<{ known: boolean }>(sql`
    select exists (select 1 from search_pieces p where p.words @@ query::tsquery) as known
    from unnest(${sql.param(terms.map((term) => term.query))}::text[]) with ordinality as given(query, n) order by n`);
  const unknown = new Set(
    terms.filter(
      ({ part, folded }, at) => !rows[at]?.known && !part.phrase && mayBeMisspelt(folded),
    ),
  );
  const sure = terms.filter((term) => !unknown.has(term));
  const out: Term[] = [];
  for (const term of terms) {
    const meant = unknown.has(term) ? await nearestTo(tx, term, sure, scope) : undefined;
    if (meant) sure.push(meant);
    out.push(meant ?? term);
  }
  return out.some((term, at) => term !== terms[at]) ? out : null;
}

/**
 * Every word stands somewhere, but no piece holds them all: the terms with the one word changed that, written a little
 * differently, brings them together.
 */
export async function correctKnown(tx: Tx, terms: Term[], scope: SQL): Promise<Term[] | null> {
  if (terms.length < 2) return null;
  let best: { at: number; meant: Term; together: number } | undefined;
  for (const [at, term] of terms.entries()) {
    if (term.part.phrase) continue;
    const others = terms.filter((_, other) => other !== at);
    const meant = await nearestTo(tx, term, others, scope);
    if (meant && meant.together > (best?.together ?? 0)) {
      best = { at, meant, together: meant.together };
    }
  }
  return best ? terms.with(best.at, best.meant) : null;
}

/** The word most probably meant: it stands together with the others, the more often the likelier. */
async function nearestTo(tx: Tx, term: Term, others: Term[], scope: SQL) {
  const candidates = await listMeantWords(tx, term.folded);
  if (candidates.length === 0) return undefined;
  const read = await readTerms(
    tx,
    candidates.map(({ word }) => ({ text: word, phrase: false, without: false })),
  );
  const beside = others.length > 0 ? ` & ${every(others)}` : "";
  const { rows } = await tx.execute<{ together: number }>(sql`
    select (select count(*)::int from
      (select 1 from search_pieces p where p.words @@ query::tsquery and ${scope} limit 200) c) as together
    from unnest(${sql.param(read.map(({ query }) => `(${query})${beside}`))}::text[]) with ordinality as given(query, n)
    order by n`);
  return likeliest(
    term.folded,
    read.flatMap((found, at) => {
      const candidate = candidates.find(({ word }) => word === found.folded);
      return candidate ? [{ ...found, ...candidate, together: rows[at]?.together ?? 0 }] : [];
    }),
  );
}

import "server-only";

import { inArray } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { listPlaced, publishedPieces, sentenceOf } from "@/lib/articles/queries";
import type { Person } from "@/lib/auth/actor";
import { search } from "@/lib/search/queries";
import { searchSchema } from "@/lib/search/schema";
import { cleanQuery, readQuery } from "@/lib/terms/rules";
import { mayArrangeFront } from "./policy";

/** As many as one looks through before one searches. */
const offered = 20;

/**
 * The front page for who arranges it: what stands there, what was picked and not saved yet, the newest, and the pieces
 * to choose from (found by words, or the newest; before them the one the person came from). Null for whoever may not.
 */
export async function getArrangement(
  actor: Person,
  asked: { q: string; piece?: string | undefined; pick: readonly string[] },
) {
  if (!mayArrangeFront(actor)) return null;
  const [placed, recent, named, found] = await Promise.all([
    listPlaced(),
    publishedPieces(undefined, offered),
    bySlug([...asked.pick, ...(asked.piece ? [asked.piece] : [])]),
    find(asked.q),
  ]);
  const cameFrom = named.find(({ slug }) => slug === asked.piece);
  const list = (found ?? recent).filter(({ slug }) => slug !== cameFrom?.slug);
  const offers = cameFrom ? [cameFrom, ...list] : list;
  const mayLead = new Set([...placed, ...named, ...recent, ...offers].map(({ slug }) => slug));
  return {
    placed,
    picked: asked.pick.flatMap((slug) => named.find((piece) => piece.slug === slug) ?? []),
    recent,
    offered: offers,
    /** By address: what the front page would quote of each, if it led. */
    sentences: Object.fromEntries(
      await Promise.all([...mayLead].map(async (slug) => [slug, await sentenceOf(slug)] as const)),
    ),
  };
}

/** Published pieces by words of theirs, best first; null where nothing was asked for. */
async function find(q: string) {
  const { text } = cleanQuery(q);
  if (text === "") return null;
  const found = await search(readQuery(text), searchSchema.parse({ q: text }));
  return found?.pieces.map(({ piece }) => piece) ?? [];
}

async function bySlug(slugs: string[]) {
  return slugs.length > 0 ? publishedPieces(inArray(articles.slug, slugs)) : [];
}

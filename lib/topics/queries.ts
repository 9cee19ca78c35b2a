import "server-only";

import { asc, eq } from "drizzle-orm";
import { cache } from "react";
import { db, type Tx } from "@/db/client";
import { topics } from "@/db/schema/topics";
import { pageOfPieces } from "@/lib/articles/queries";

const shown = { slug: topics.slug, name: topics.name, description: topics.description };

/** What the publication files its pieces under, in the editors' order. */
export const listTopics = cache(() =>
  db.select(shown).from(topics).orderBy(asc(topics.position), asc(topics.name)),
);
export type ListedTopic = Awaited<ReturnType<typeof listTopics>>[number];

/** The same by their ids, for a form in which one is chosen. */
export function listTopicChoices() {
  return db
    .select({ id: topics.id, name: topics.name })
    .from(topics)
    .orderBy(asc(topics.position), asc(topics.name));
}

/** The topic of this id, or null where an editor has removed it: a text is kept though its topic is gone. */
export async function topicOrNone(tx: Tx, id: string | null) {
  if (id === null) return null;
  const [topic] = await tx.select({ id: topics.id }).from(topics).where(eq(topics.id, id));
  return topic?.id ?? null;
}

/** A topic with a page of its pieces, the latest first (none yet is a page too); null where either is not there. */
export const getTopicPage = cache(async (slug: string, page = 1) => {
  const [topic] = await db.select(shown).from(topics).where(eq(topics.slug, slug));
  const found = topic && (await pageOfPieces(eq(topics.slug, slug), page));
  return found ? { ...topic, ...found } : null;
});

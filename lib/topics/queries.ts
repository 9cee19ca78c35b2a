import "server-only";

import { asc, eq } from "drizzle-orm";
import { cache } from "react";
import { db, type Tx } from "@/db/client";
import { topics } from "@/db/schema/topics";
import { publishedPieces } from "@/lib/articles/queries";

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

/** A topic with its latest pieces (none yet is a page too), or null. */
export const getTopicPage = cache(async (slug: string) => {
  const [topic] = await db.select(shown).from(topics).where(eq(topics.slug, slug));
  if (!topic) return null;
  return { ...topic, pieces: await publishedPieces(eq(topics.slug, slug), 100) };
});

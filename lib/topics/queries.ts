import "server-only";

import { asc, eq } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { topics } from "@/db/schema/topics";
import { publishedPieces } from "@/lib/articles/queries";

const shown = { slug: topics.slug, name: topics.name, description: topics.description };

/** What the publication files its pieces under, in the editors' order. */
export const listTopics = cache(() =>
  db.select(shown).from(topics).orderBy(asc(topics.position), asc(topics.name)),
);
export type ListedTopic = Awaited<ReturnType<typeof listTopics>>[number];

/** A topic with its latest pieces (none yet is a page too), or null. */
export const getTopicPage = cache(async (slug: string) => {
  const [topic] = await db.select(shown).from(topics).where(eq(topics.slug, slug));
  if (!topic) return null;
  return { ...topic, pieces: await publishedPieces(eq(topics.slug, slug), 100) };
});

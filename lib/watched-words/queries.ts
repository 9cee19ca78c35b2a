import "server-only";

import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { watchedWords } from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import type { Person } from "@/lib/auth/actor";
import { isEditorNow } from "@/lib/auth/standing";

/** The words the desk watches, for the desk alone: who knows them writes around them. */
export function listWatchedWords(actor: Person) {
  return db
    .select({ id: watchedWords.id, word: watchedWords.word, by: people.name })
    .from(watchedWords)
    .innerJoin(people, eq(people.id, watchedWords.addedBy))
    .where(isEditorNow(actor))
    .orderBy(asc(watchedWords.word));
}
export type WatchedWord = Awaited<ReturnType<typeof listWatchedWords>>[number];

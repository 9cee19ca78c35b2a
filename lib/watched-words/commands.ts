import "server-only";

import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { watchedWords } from "@/db/schema/comments";
import { isEditor, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { ok, refuse } from "@/lib/result";
import { mostWords, refuseWord } from "./rules";
import type { UnwatchInput, WatchInput } from "./schema";

/** From now on a comment that holds this word waits until somebody has read it. */
export async function watch(actor: Person, { word }: WatchInput) {
  if (!isEditor(actor)) return refuse("not_found");
  if ((await db.$count(watchedWords)) >= mostWords) return refuseWord("too_many_words", "word");
  const [added] = await db
    .insert(watchedWords)
    .values({ word, addedBy: actor.id, addedAt: now() })
    .onConflictDoNothing()
    .returning({ id: watchedWords.id });
  return added ? ok(added) : refuseWord("watched_already", "word");
}

export async function unwatch(actor: Person, { wordId }: UnwatchInput) {
  if (!isEditor(actor)) return refuse("not_found");
  const [gone] = await db
    .delete(watchedWords)
    .where(eq(watchedWords.id, wordId))
    .returning({ id: watchedWords.id });
  return gone ? ok(gone) : refuse("not_found");
}

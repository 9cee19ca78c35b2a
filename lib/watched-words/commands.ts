import "server-only";

import { eq } from "drizzle-orm";
import { allOrNothing } from "@/db/client";
import { watchedWords } from "@/db/schema/comments";
import { isEditor, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { ok, refuse } from "@/lib/result";
import { mostWords, refuseWord } from "./rules";
import type { UnwatchInput, WatchInput } from "./schema";

/** From now on a comment that holds this word waits until somebody has read it. */
export async function watch(actor: Person, { word }: WatchInput) {
  if (!isEditor(actor)) return refuse("not_found");
  return allOrNothing(async (tx) => {
    if ((await tx.$count(watchedWords)) >= mostWords) return refuseWord("too_many_words", "word");
    const [added] = await tx
      .insert(watchedWords)
      .values({ word, addedBy: actor.id, addedAt: now() })
      .onConflictDoNothing()
      .returning({ id: watchedWords.id });
    if (!added) return refuseWord("watched_already", "word");
    await recordEvent(tx, actor, "word.watched", { details: { word } });
    return ok(added);
  });
}

export async function unwatch(actor: Person, { wordId }: UnwatchInput) {
  if (!isEditor(actor)) return refuse("not_found");
  return allOrNothing(async (tx) => {
    const [gone] = await tx.delete(watchedWords).where(eq(watchedWords.id, wordId)).returning();
    if (!gone) return refuse("not_found");
    await recordEvent(tx, actor, "word.unwatched", { details: { word: gone.word } });
    return ok({ id: gone.id });
  });
}

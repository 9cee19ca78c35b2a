"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { BodyHandle } from "@/components/content/editor";
import { stretchesOf } from "@/lib/content/firsthand";
import { readPlain } from "@/lib/content/plain";

/** A first-hand sentence of the body: its words, and where they begin in the plain text. */
export type BodyMark = { id: string; words: string; start: number };

/**
 * The first-hand sentences that stand in the body now, in reading order. Which there are is known at each change; their
 * words and places are read anew when the findings are (`looked`), because only then is nobody in the middle of a word.
 */
export function useBodyMarks(handle: { current: BodyHandle | null }, looked: unknown) {
  const [marks, setMarks] = useState<BodyMark[]>([]);
  const ids = useRef("");
  const read = useCallback(() => {
    const doc = handle.current?.document();
    if (!doc) return;
    const plain = readPlain(doc);
    const found = new Map<string, BodyMark>();
    for (const { firsthand } of plain.blocks)
      for (const { id, start, end } of firsthand) {
        const words = plain.text.slice(start, end);
        const before = found.get(id);
        found.set(
          id,
          before ? { ...before, words: `${before.words} ${words}` } : { id, words, start },
        );
      }
    ids.current = [...found.keys()].join();
    setMarks((before) => {
      const now = [...found.values()];
      return JSON.stringify(before) === JSON.stringify(now) ? before : now;
    });
  }, [handle]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `looked` says when, not what.
  useEffect(read, [read, looked]);
  const changed = useCallback(() => {
    const doc = handle.current?.editor.state.doc;
    if (doc && [...stretchesOf(doc).keys()].join() !== ids.current) read();
  }, [handle, read]);
  return { marks, changed, read };
}

"use client";

import { useEffect } from "react";
import type { BodyHandle } from "@/components/content/editor";
import { positionOf, readPlain } from "@/lib/content/plain";

/** Moves each note to the height of its words, below the note before it. Where there is no margin, nothing moves. */
export function useBesideParagraphs(
  list: { current: HTMLUListElement | null },
  /** Where each note's words begin in the body's plain text; null for a note on the whole of it. */
  notes: readonly { start: number | null }[],
  handle: { current: BodyHandle | null },
) {
  useEffect(() => {
    const place = () => {
      const column = list.current;
      const editor = handle.current?.editor;
      if (!column || !editor || editor.isDestroyed) return;
      const beside = getComputedStyle(column).getPropertyValue("--beside").trim() === "1";
      const top = column.getBoundingClientRect().top;
      const plain = beside ? readPlain(handle.current?.document() ?? { type: "doc" }) : null;
      const items = [...column.children].filter((item) => item instanceof HTMLElement);
      // All is read before anything is moved, so that the page is laid out once.
      const wanted = items.map((item, at) => {
        const start = notes[at]?.start ?? null;
        return {
          height: item.offsetHeight,
          top:
            plain && start !== null
              ? editor.view.coordsAtPos(positionOf(plain, start)).top - top
              : 0,
        };
      });
      let free = 0;
      for (const [at, item] of items.entries()) {
        const { height, top: wish } = wanted[at] ?? { height: 0, top: 0 };
        const start = Math.max(free, wish);
        item.style.marginBlockStart = plain ? `${start - free}px` : "";
        free = start + height;
      }
    };
    place();
    const observer = new ResizeObserver(place);
    const row = list.current?.parentElement?.parentElement;
    if (row) observer.observe(row);
    // A note that is opened is taller, also where the row is not.
    for (const item of list.current?.children ?? []) observer.observe(item);
    return () => observer.disconnect();
  }, [list, notes, handle]);
}

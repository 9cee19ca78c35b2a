"use client";

import { useEffect, useRef, useState } from "react";

/** A letter typed into a field is a letter. */
const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName));

const cards = () => [...document.querySelectorAll<HTMLElement>("[data-suggestion-card]")];
const cardAt = (target: Element | null) => target?.closest<HTMLElement>("[data-suggestion-card]");

/**
 * Keys for the suggestions: j and k move, a, r and c answer the one in focus. The page works without.
 * @returns whether they work yet: until the page has come alive nothing would hear them
 */
export function useApprovalKeys(answer: (id: string, key: "a" | "r" | "c") => void) {
  const latest = useRef(answer);
  latest.current = answer;
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
    const pressed = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || typing(event.target)) return;
      const card = cardAt(document.activeElement);
      const { key } = event;
      if (key === "j" || key === "k") step(card ?? null, key === "j" ? 1 : -1);
      else if ((key === "a" || key === "r" || key === "c") && card)
        latest.current(card.dataset.suggestionCard ?? "", key);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
  return alive;
}

function step(from: HTMLElement | null, by: 1 | -1) {
  const all = cards();
  const at = from ? all.indexOf(from) + by : by === 1 ? 0 : all.length - 1;
  focusCard(all[Math.min(Math.max(at, 0), all.length - 1)]);
}

/** Gives a card the focus, in sight. */
export function focusCard(card: HTMLElement | null | undefined) {
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "center" });
}

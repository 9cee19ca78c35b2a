import { useEffect } from "react";
import type { Resolution } from "@/db/schema/suggestions";

type Shown = { id: string; number: number; resolution: Resolution | null };
type Text = { current: HTMLElement | null };

/** Every element of the text that belongs to one suggestion. */
export const elementsOf = (text: HTMLElement | null, id: string) => [
  ...(text?.querySelectorAll<HTMLElement>(`[data-edit="${CSS.escape(id)}"]`) ?? []),
];

/** Says on the text what the cards know: each change's number, how it was answered, and which one is looked at. */
export function useMarkedText(
  text: Text,
  html: string,
  suggestions: readonly Shown[],
  active: string | null,
  visible: boolean,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text, or the same one shown again, is marked anew.
  useEffect(() => {
    for (const { id, number, resolution } of suggestions) {
      const elements = elementsOf(text.current, id);
      const hidden = { accepted: "DEL", rejected: "INS" }[resolution as string];
      const first = elements.find(({ tagName }) => tagName !== hidden);
      for (const element of elements) {
        element.dataset.resolution = resolution ?? "open";
        element.toggleAttribute("data-active", id === active);
        if (element === first) element.dataset.number = String(number);
        else delete element.dataset.number;
      }
    }
  }, [text, html, suggestions, active, visible]);
}

/** Where a change begins on the screen. Accepted, what went is not shown: then it is where it stood, below what is left. */
function edgeOf(marks: readonly HTMLElement[]): number | null {
  const seen = marks.find(isShown);
  if (seen) return seen.getBoundingClientRect().top;
  for (let at: Element | null | undefined = marks[0]; at; at = at.parentElement) {
    for (let left = at.previousElementSibling; left; left = left.previousElementSibling) {
      if (isShown(left)) return left.getBoundingClientRect().bottom;
    }
    if (at.parentElement && isShown(at.parentElement))
      return at.parentElement.getBoundingClientRect().top;
  }
  return null;
}

const isShown = (element: Element) => element.getClientRects().length > 0;

/**
 * Sets each card beside its change, below the card before it. Where there is no room beside the text, nothing moves:
 * the style sheet says which by `--beside`.
 */
export function useBesideText(
  list: { current: HTMLElement | null },
  text: Text,
  ids: readonly string[],
  visible: boolean,
) {
  useEffect(() => {
    const place = () => {
      const column = list.current;
      if (!column) return;
      const beside =
        visible && getComputedStyle(column).getPropertyValue("--beside").trim() === "1";
      const top = column.getBoundingClientRect().top;
      const cards = [...column.children].filter((card) => card instanceof HTMLElement);
      const wanted = cards.map((card, at) => {
        const marks = beside ? elementsOf(text.current, ids[at] ?? "") : [];
        const edge = edgeOf(marks);
        return { height: card.offsetHeight, top: edge === null ? 0 : edge - top };
      });
      let free = 0;
      for (const [at, card] of cards.entries()) {
        const { height, top: wish } = wanted[at] ?? { height: 0, top: 0 };
        const start = Math.max(free, wish);
        card.style.marginBlockStart = beside ? `${start - free}px` : "";
        free = start + height;
      }
    };
    place();
    const observer = new ResizeObserver(place);
    if (text.current) observer.observe(text.current);
    for (const card of list.current?.children ?? []) observer.observe(card);
    return () => observer.disconnect();
  }, [list, text, ids, visible]);
}

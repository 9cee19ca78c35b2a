import { linkHref } from "./links";
import { cleanText, isBlank } from "./text";

/** Draws nothing and only serves to disguise: zero-width spaces, soft hyphens, marks of direction. Joiners stay (Persian, Hindi, emoji). */
const unseen = /\u00ad|\u034f|[\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** More marks on one letter than any language has: they paint over the lines around. */
const heaped = /(\p{M}{4})\p{M}+/gu;

/**
 * A comment as it is kept: plain text without anything that cannot be seen, at most one empty line between two
 * paragraphs, trimmed; "" where nothing would show.
 */
export function cleanComment(value: string): string {
  const text = cleanText(value)
    .replace(unseen, "")
    .replace(heaped, "$1")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return isBlank(text) ? "" : text;
}

/** A stretch of a comment: words, or an address to link to with how it is shown. */
export type Stretch = { text: string; href: string | null };

const address = /https?:\/\/[^\s<>"“”«»]+/gi;
const longestShown = 60;

/** The web addresses in a comment, as links; everything else stays the text it is. Nothing is read as markup. */
export function linksIn(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const found of text.matchAll(address)) {
    const typed = found[0].replace(/[.,;:!?'’)\]}*]+$/, "");
    const href = linkHref(typed);
    if (!href) continue;
    if (found.index > done) stretches.push({ text: text.slice(done, found.index), href: null });
    stretches.push({ text: shown(href), href });
    done = found.index + typed.length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), href: null });
  return stretches;
}

/** Its real host first, always whole: what follows may be cut. */
function shown(href: string) {
  const { host, pathname, search } = new URL(href);
  const rest = pathname === "/" ? search : `${pathname}${search}`;
  const room = Math.max(12, longestShown - host.length);
  return host + (rest.length > room ? `${rest.slice(0, room)}…` : rest);
}

/** How many web addresses a comment holds. */
export const countLinks = (text: string) => linksIn(text).filter(({ href }) => href).length;

/** The paragraphs of a comment. */
export const paragraphsOf = (text: string) => text.split(/\n{2,}/);

/** A stretch of a letter's text, or an address of ours in it. */
export type Stretch = { text: string; href: string | null };

/**
 * Finds the addresses of our own pages in a plain text. Others stay text: a letter also holds words of strangers,
 * and a link of theirs is not to look like one of ours (security.md AC-28).
 * @param origin ours, e.g. "http://localhost:3000"
 */
export function findOwnLinks(text: string, origin: string): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const found of text.matchAll(/https?:\/\/[^\s<>"“”]+/g)) {
    const href = found[0].replace(/[.,;:!?)]+$/, "");
    if (URL.parse(href)?.origin !== origin) continue;
    if (found.index > done) stretches.push({ text: text.slice(done, found.index), href: null });
    stretches.push({ text: href, href });
    done = found.index + href.length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), href: null });
  return stretches;
}

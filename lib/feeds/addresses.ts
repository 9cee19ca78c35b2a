import "server-only";

import { settings } from "@/lib/settings/environment";

/** An absolute address of this publication, for whatever is read away from it: feeds, paper, machines. */
export const addressOf = (path: string) => new URL(path, settings().appUrl).href;

/**
 * The canonical address of a page and the three feeds its head names.
 * @param followed the list whose feeds they are: the page itself, or "/" for a page that is no list
 */
export function alternates(path: string, followed = path) {
  const base = followed === "/" ? "" : followed;
  return {
    canonical: path,
    types: {
      "application/rss+xml": `${base}/feed.xml`,
      "application/atom+xml": `${base}/feed.atom`,
      "application/feed+json": `${base}/feed.json`,
    },
  };
}

import "server-only";

import { settings } from "@/lib/settings/environment";

/** An absolute address of this publication, for whatever is read away from it: feeds, paper, machines. */
export const addressOf = (path: string) => new URL(path, settings().appUrl).href;

/** The canonical address of a list page and its three feeds, as the page's head names them. */
export function alternates(path: string) {
  const base = path === "/" ? "" : path;
  return {
    canonical: path,
    types: {
      "application/rss+xml": `${base}/feed.xml`,
      "application/atom+xml": `${base}/feed.atom`,
      "application/feed+json": `${base}/feed.json`,
    },
  };
}

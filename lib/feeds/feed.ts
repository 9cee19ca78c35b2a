import "server-only";

import type { Publication } from "@/db/schema/publication";
import type { FeedItem } from "@/lib/articles/queries";
import { addressOf } from "./addresses";

/** What all three formats are written from. Addresses are absolute, dates are the pieces' own. */
export type Feed = {
  title: string;
  subtitle: string;
  language: string;
  /** The page this is the feed of. */
  page: string;
  /** The feed's own address. */
  self: string;
  updatedAt: Date | null;
  entries: FeedEntry[];
};
export type FeedEntry = {
  /** Never changes, whatever the headline or the host do. */
  id: string;
  address: string;
  title: string;
  summary: string;
  byline: string;
  topic: string | null;
  language: string;
  html: string;
  publishedAt: Date;
};

/** A feed of published pieces, newest first, in full. */
export function feedOf(
  { name, tagline, language }: Publication,
  of: { title?: string; subtitle?: string; path: string },
  format: "xml" | "atom" | "json",
  items: FeedItem[],
): Feed {
  const base = of.path === "/" ? "" : of.path;
  return {
    title: of.title ?? name,
    subtitle: of.subtitle ?? tagline,
    language,
    page: addressOf(of.path),
    self: addressOf(`${base}/feed.${format}`),
    updatedAt: items[0]?.publishedAt ?? null,
    entries: items.map((item) => ({
      id: `urn:uuid:${item.id}`,
      address: addressOf(`/articles/${item.slug}`),
      title: item.headline,
      summary: item.standfirst,
      byline: item.byline,
      topic: item.topic,
      language: item.language,
      html: inFull(item),
      publishedAt: item.publishedAt,
    })),
  };
}

/** The text in its own language and direction. The notes in the margin stay on the page: readers show them run in. */
const inFull = ({ bodyHtml, language, direction }: FeedItem) =>
  `<div lang="${language}" dir="${direction}">${bodyHtml}</div>`;

import "server-only";

import { words as correctionWords } from "#words/corrections";
import { words } from "#words/feeds";
import type { Publication } from "@/db/schema/publication";
import type { FeedItem } from "@/lib/articles/queries";
import { escapeHtml } from "@/lib/content/escape";
import { addressOf } from "./addresses";
import { articleCard } from "./card-addresses";

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
  /** The author's own page; null where the byline has none. */
  authorAddress: string | null;
  topic: string | null;
  language: string;
  html: string;
  /** The picture that stands for it where it is shared. */
  picture: string;
  publishedAt: Date;
  /** When a reader of feeds should look again: the last notice beside it, or its publication. */
  updatedAt: Date;
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
    updatedAt: items.map(updatedAt).reduce(later, null),
    entries: items.map((item) => ({
      id: `urn:uuid:${item.id}`,
      address: addressOf(`/articles/${item.slug}`),
      title: item.headline,
      summary: item.standfirst,
      byline: item.byline,
      authorAddress: item.handle && addressOf(`/contributors/${item.handle}`),
      topic: item.topic,
      language: item.language,
      html: inFull(item),
      picture: articleCard({ slug: item.slug, corrections: item.notices }),
      publishedAt: item.publishedAt,
      updatedAt: updatedAt(item),
    })),
  };
}

const updatedAt = ({ publishedAt, notices: [last] }: FeedItem) =>
  last ? new Date(last.at) : publishedAt;
const later = (one: Date | null, other: Date) => (one && one > other ? one : other);

/**
 * The dated notices, then the text in its own language and direction. The notes in the margin stay on the page: readers
 * show them run in.
 */
const inFull = ({ bodyHtml, language, direction, notices }: FeedItem) =>
  `${notices.map(noticeHtml).join("")}<div lang="${language}" dir="${direction}">${bodyHtml}</div>`;

/** Whoever has read it before reads first what is another now. */
function noticeHtml({ kind, text, at }: FeedItem["notices"][number]) {
  if (text === "") return "";
  const said = escapeHtml(text).replaceAll("\n", "<br>");
  const what = escapeHtml(words.notice(correctionWords.kinds[kind], new Date(at)));
  return `<p dir="auto"><strong>${what}</strong> ${said}</p>`;
}

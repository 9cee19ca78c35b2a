import type { Feed } from "./feed";

export const jsonType = "application/feed+json; charset=utf-8";

/** JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.language,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      image: entry.picture,
      date_published: entry.publishedAt.toISOString(),
      date_modified: entry.updatedAt.toISOString(),
      authors: [{ name: entry.byline, ...(entry.authorAddress && { url: entry.authorAddress }) }],
      language: entry.language,
      ...(entry.topic && { tags: [entry.topic] }),
    })),
  });
}

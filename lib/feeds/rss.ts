import { escapeHtml } from "@/lib/content/escape";
import { cardSize } from "./card-addresses";
import type { Feed, FeedEntry } from "./feed";
import { xml } from "./xml";

export const rssType = "application/rss+xml; charset=utf-8";

/**
 * RSS 2.0, with the author by Dublin Core (RSS wants a mail address there), the text by the content module and the
 * picture by Media RSS. An item's description is read as HTML, so a plain one is escaped twice.
 */
export function rss(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${xml(feed.title)}</title>
<link>${xml(feed.page)}</link>
<description>${xml(feed.subtitle)}</description>
<language>${xml(feed.language)}</language>
<atom:link href="${xml(feed.self)}" rel="self" type="application/rss+xml"/>
${feed.updatedAt ? `<lastBuildDate>${feed.updatedAt.toUTCString()}</lastBuildDate>\n` : ""}${feed.entries.map(item).join("")}</channel>
</rss>
`;
}

const item = (entry: FeedEntry) => `<item>
<title>${xml(entry.title)}</title>
<link>${xml(entry.address)}</link>
<guid isPermaLink="false">${xml(entry.id)}</guid>
<pubDate>${entry.publishedAt.toUTCString()}</pubDate>
<atom:updated>${entry.updatedAt.toISOString()}</atom:updated>
<dc:creator>${xml(entry.byline)}</dc:creator>
${entry.topic ? `<category>${xml(entry.topic)}</category>\n` : ""}<description>${xml(escapeHtml(entry.summary))}</description>
<content:encoded>${xml(entry.html)}</content:encoded>
<media:content url="${xml(entry.picture)}" type="image/png" medium="image" width="${cardSize.width}" height="${cardSize.height}"/>
</item>
`;

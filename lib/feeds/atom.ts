import type { Feed, FeedEntry } from "./feed";
import { xml } from "./xml";

export const atomType = "application/atom+xml; charset=utf-8";

/** Atom (RFC 4287). An empty feed was last updated when time began: the element is required. */
export function atom(feed: Feed): string {
  const updated = (feed.updatedAt ?? new Date(0)).toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">
<id>${xml(feed.self)}</id>
<title>${xml(feed.title)}</title>
<subtitle>${xml(feed.subtitle)}</subtitle>
<link href="${xml(feed.page)}"/>
<link rel="self" href="${xml(feed.self)}"/>
<updated>${updated}</updated>
${feed.entries.map(entry).join("")}</feed>
`;
}

const entry = (piece: FeedEntry) => `<entry xml:lang="${xml(piece.language)}">
<id>${xml(piece.id)}</id>
<title>${xml(piece.title)}</title>
<link href="${xml(piece.address)}"/>
<published>${piece.publishedAt.toISOString()}</published>
<updated>${piece.updatedAt.toISOString()}</updated>
<author><name>${xml(piece.byline)}</name>${piece.authorAddress ? `<uri>${xml(piece.authorAddress)}</uri>` : ""}</author>
${piece.topic ? `<category term="${xml(piece.topic)}"/>\n` : ""}<summary>${xml(piece.summary)}</summary>
<content type="html">${xml(piece.html)}</content>
</entry>
`;

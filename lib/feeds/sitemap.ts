import { xml } from "./xml";

export const sitemapType = "application/xml; charset=utf-8";

/** A sitemap (sitemaps.org 0.9) of absolute addresses, with the day each last changed where that is known. */
export function sitemap(places: { address: string; changedAt?: Date }[]): string {
  const urls = places.map(({ address, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return `<url><loc>${xml(address)}</loc>${changed}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("")}</urlset>
`;
}

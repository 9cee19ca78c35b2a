import { xml } from "./xml";

export const sitemapType = "application/xml; charset=utf-8";

/** A page, or a further sitemap, and when it last changed where that is known. */
export type Place = { address: string; changedAt?: Date | undefined };

/** A sitemap (sitemaps.org 0.9) of absolute addresses; at most 50,000 of them and 50 MB is the caller's to see to. */
export const sitemap = (places: Place[]) =>
  document("urlset", places.map((place) => `<url>${location(place)}</url>\n`).join(""));

/** A list of sitemaps, for a publication of more pages than one may hold. */
export const sitemapIndex = (sitemaps: Place[]) =>
  document(
    "sitemapindex",
    sitemaps.map((place) => `<sitemap>${location(place)}</sitemap>\n`).join(""),
  );

export type NewsItem = { address: string; title: string; language: string; publishedAt: Date };

/** A news sitemap (sitemap-news 0.9): the newest pieces, each with its title and whose it is. */
export function newsSitemap(publication: string, pieces: NewsItem[]) {
  const urls = pieces.map(
    ({ address, title, language, publishedAt }) => `<url><loc>${xml(address)}</loc>
<news:news><news:publication><news:name>${xml(publication)}</news:name><news:language>${xml(newsLanguage(language))}</news:language></news:publication>
<news:publication_date>${publishedAt.toISOString()}</news:publication_date>
<news:title>${xml(title)}</news:title></news:news></url>
`,
  );
  return document("urlset", urls.join(""), ` xmlns:news="${newsNamespace}"`);
}

const newsNamespace = "http://www.google.com/schemas/sitemap-news/0.9";

/** Two or three letters, but for the two written forms of Chinese. */
function newsLanguage(tag: string) {
  const [language = "", ...more] = tag.toLowerCase().split("-");
  if (language !== "zh") return language;
  return more.includes("hant") || more.includes("tw") || more.includes("hk") ? "zh-tw" : "zh-cn";
}

const location = ({ address, changedAt }: Place) =>
  `<loc>${xml(address)}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ""}`;

const document = (
  root: string,
  inside: string,
  namespaces = "",
) => `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>
${inside}</${root}>
`;

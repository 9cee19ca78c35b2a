import "server-only";

import { words } from "#words/feeds";
import type { Publication } from "@/db/schema/publication";
import { getArticle, type PublishedArticle } from "@/lib/articles/queries";
import { escapeHtml } from "@/lib/content/escape";
import { getPublication } from "@/lib/publication/queries";
import { settings } from "@/lib/settings/environment";
import { addressOf } from "./addresses";
import { articleCard, cardSize } from "./card-addresses";
import { xml } from "./xml";

/** The address at which another site asks how to show the page at `path` (oembed.com). */
export const oembedAddress = (path: string, format: "json" | "xml") =>
  addressOf(`/oembed?${new URLSearchParams({ url: addressOf(path), format })}`);

/** As wide as a piece is shown elsewhere, in pixels, and what it needs at least; below that it is a mere link. */
const widest = 600;
const narrowest = 240;
const height = 240;
/** Seconds for which others may keep the answer: a headline can be corrected, a piece retracted. */
const keep = 3_600;

/**
 * The answer to a request for an embed: 400 without an address or with a size that is none, 501 for a format that is
 * neither JSON nor XML, 404 for what is no published piece of ours.
 * @param asked `url`, `format`, `maxwidth`, `maxheight`, each as somebody sent it
 */
export async function answerWithEmbed(asked: URLSearchParams): Promise<Response> {
  const format = asked.get("format") ?? "json";
  if (format !== "json" && format !== "xml") return new Response(null, { status: 501 });
  const [width, room] = [sizeOf(asked.get("maxwidth")), sizeOf(asked.get("maxheight"))];
  const url = asked.get("url");
  if (!url || width === null || room === null) return new Response(null, { status: 400 });

  const slug = slugAt(url);
  const article = slug ? await getArticle(slug) : null;
  if (article?.state !== "published") return new Response(null, { status: 404 });
  const embed = embedOf(article, await getPublication(), width, room);
  return format === "json"
    ? new Response(JSON.stringify(embed), { headers: { "content-type": "application/json" } })
    : new Response(inXml(embed), { headers: { "content-type": "text/xml; charset=utf-8" } });
}

/** A size in pixels; no limit where none is said; null for what is no size. */
function sizeOf(asked: string | null) {
  if (asked === null) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null;
}

/** The piece an address of ours names; null for every other address, on our host or another. */
function slugAt(address: string) {
  if (!URL.canParse(address)) return null;
  const { origin, username, password, pathname } = new URL(address);
  if (origin !== settings().appUrl.origin || username || password) return null;
  return /^\/articles\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/.exec(pathname)?.[1] ?? null;
}

function embedOf(
  article: PublishedArticle,
  publication: Publication,
  width: number,
  room: number,
): Record<string, string | number> {
  const fits = width >= narrowest && room >= height;
  return {
    version: "1.0",
    type: fits ? "rich" : "link",
    title: article.headline,
    author_name: article.byline,
    ...(article.handle && { author_url: addressOf(`/contributors/${article.handle}`) }),
    provider_name: publication.name,
    provider_url: addressOf("/"),
    cache_age: keep,
    ...(width >= cardSize.width &&
      room >= cardSize.height && {
        thumbnail_url: articleCard(article),
        thumbnail_width: cardSize.width,
        thumbnail_height: cardSize.height,
      }),
    ...(fits && { width: Math.min(width, widest), height, html: quoteOf(article, publication) }),
  };
}

/** A quotation with its source: no script, no style, nothing fetched. It looks as the page it stands on. */
function quoteOf(article: PublishedArticle, publication: Publication) {
  const address = escapeHtml(addressOf(`/articles/${article.slug}`));
  const { headline, standfirst, byline, language, direction } = article;
  const said = standfirst ? `<p>${escapeHtml(standfirst)}</p>` : "";
  const source = words.embedded(byline, publication.name);
  return (
    `<blockquote cite="${address}" lang="${escapeHtml(language)}" dir="${direction}">` +
    `<p><a href="${address}"><strong>${escapeHtml(headline)}</strong></a></p>${said}` +
    `<p dir="auto">${escapeHtml(source)}</p></blockquote>`
  );
}

const inXml = (embed: Record<string, string | number>) => {
  const fields = Object.entries(embed).map(
    ([name, value]) => `<${name}>${xml(String(value))}</${name}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join("")}</oembed>\n`;
};

import "server-only";

import type { Metadata } from "next";
import { words } from "#words/feeds";
import type { Publication } from "@/db/schema/publication";
import type { PublishedArticle } from "@/lib/articles/queries";
import { addressOf, alternates } from "./addresses";
import { articleCard, cardSize, publicationCard } from "./card-addresses";
import { oembedAddress } from "./oembed";

type Page = {
  /** Its canonical address: a path, without a query. */
  path: string;
  title: string;
  description?: string;
  /** The title is whole; otherwise the publication's name is put behind it. */
  whole?: boolean;
  /** Of a list that goes on over several: each is a page of its own. */
  page?: number;
  /** Its own feeds, or those of the list it belongs to; none for a page that belongs to no list. */
  feedsOf?: string;
};

/**
 * The head of a public page: title, canonical address, feeds, and how it looks where somebody shares it. Said in one
 * place because the framework replaces these whole, so that a page that sets one of them loses the rest.
 */
export function headOf({ name }: Publication, page: Page): Metadata {
  const { description, whole = false, feedsOf } = page;
  const further = page.page !== undefined && page.page > 1;
  const path = further ? `${page.path}?page=${page.page}` : page.path;
  const title = further ? words.furtherPage(page.title, page.page ?? 1) : page.title;
  const images = [{ url: publicationCard, ...cardSize, alt: name }];
  const shown = { title, ...(description && { description }) };
  return {
    title: whole ? { absolute: title } : title,
    ...(description && { description }),
    alternates: feedsOf === undefined ? { canonical: path } : alternates(path, feedsOf),
    openGraph: { type: "website", siteName: name, ...shown, url: path, images },
    twitter: { card: "summary_large_image", ...shown, images },
  };
}

/**
 * The head of a page that is nobody's to find by a search engine: an answer to somebody's question, a stretch of a page
 * that is found whole. It names no other page as its own address: engines would keep that one out too.
 */
export function unlistedHead(publication: Publication, page: Page): Metadata {
  const { alternates: _, ...head } = headOf(publication, page);
  return { ...head, robots: { index: false, follow: true } };
}

/** The head of a published piece: besides, whose it is, when it changed, and how to embed it. */
export function articleHead(publication: Publication, article: PublishedArticle): Metadata {
  const { slug, headline, standfirst, byline, handle, topic, language } = article;
  const path = `/articles/${slug}`;
  const page = headOf(publication, {
    path,
    title: headline,
    description: standfirst,
    feedsOf: "/",
  });
  const images = [{ url: articleCard(article), ...cardSize, alt: headline }];
  const [corrected] = article.corrections;
  const author = handle && addressOf(`/contributors/${handle}`);
  return {
    ...page,
    authors: [{ name: byline, ...(author && { url: author }) }],
    alternates: {
      ...page.alternates,
      types: {
        ...page.alternates?.types,
        "application/json+oembed": oembedAddress(path, "json"),
        "text/xml+oembed": oembedAddress(path, "xml"),
      },
    },
    openGraph: {
      ...page.openGraph,
      type: "article",
      images,
      publishedTime: article.publishedAt.toISOString(),
      ...(corrected && { modifiedTime: corrected.madeAt.toISOString() }),
      ...(author && { authors: [author] }),
      ...(topic && { section: topic.name }),
      ...(language.includes("-") && { locale: language.replace("-", "_") }),
    },
    twitter: { ...page.twitter, images },
  };
}

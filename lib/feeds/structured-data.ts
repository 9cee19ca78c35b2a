import "server-only";

import type { Publication } from "@/db/schema/publication";
import type { PublishedArticle } from "@/lib/articles/queries";
import { addressOf } from "./addresses";

/** The publication, for machines (schema.org WebSite). */
export function publicationData({ name, tagline, language }: Publication) {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name,
    description: tagline,
    url: addressOf("/"),
    inLanguage: language,
    publisher: publisher(name),
  };
}

/** A piece, for machines (schema.org OpinionNewsArticle): whose it is, what it answers, by what principles. */
export function articleData(article: PublishedArticle, { name }: Publication) {
  const address = addressOf(`/articles/${article.slug}`);
  // A fix without a notice has nothing to say; the day on which it was made is told all the same.
  const notices = article.corrections.filter(({ text }) => text !== "");
  return {
    "@context": "https://schema.org",
    "@type": "OpinionNewsArticle",
    headline: article.headline,
    description: article.standfirst,
    inLanguage: article.language,
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.corrections[0]?.madeAt ?? article.publishedAt).toISOString(),
    wordCount: article.words,
    url: address,
    mainEntityOfPage: address,
    isAccessibleForFree: true,
    author: {
      "@type": "Person",
      name: article.byline,
      ...(article.handle && { url: addressOf(`/contributors/${article.handle}`) }),
    },
    publisher: publisher(name),
    publishingPrinciples: addressOf("/guidelines"),
    ...(notices.length > 0 && {
      correction: notices.map(({ text, madeAt }) => ({
        "@type": "CorrectionComment",
        text,
        datePublished: madeAt.toISOString(),
      })),
    }),
    ...(article.topic && { articleSection: article.topic.name }),
    ...(article.news.url && { citation: article.news.url }),
    ...(article.responses.answers && {
      isBasedOn: addressOf(`/articles/${article.responses.answers.slug}`),
    }),
  };
}

const publisher = (name: string) => ({
  "@type": "NewsMediaOrganization",
  name,
  url: addressOf("/"),
  publishingPrinciples: addressOf("/guidelines"),
});

import "server-only";

import type { Publication } from "@/db/schema/publication";
import type { PublishedArticle, RetractedArticle } from "@/lib/articles/queries";
import { readingMinutes } from "@/lib/content/measure";
import { addressOf } from "./addresses";
import { articleCard, cardSize } from "./card-addresses";

/** Facts for machines, in the words of schema.org. */
type Thing = Record<string, unknown>;

/** What one page says of itself: each thing by its own address (`@id`), so that they can name one another. */
export const graph = (...things: Thing[]) => ({
  "@context": "https://schema.org",
  "@graph": things,
});

/** The publication: its site, and how to search in it. */
export function publicationData({ name, tagline, language }: Publication): Thing {
  return {
    "@type": "WebSite",
    "@id": site(),
    name,
    description: tagline,
    url: addressOf("/"),
    inLanguage: language,
    publisher: publisher(name),
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${addressOf("/search")}?q={words}` },
      "query-input": "required name=words",
    },
  };
}

/** A piece: whose it is, what it answers, how its author knows, by what principles, and what was corrected in it. */
export function articleData(article: PublishedArticle, { name }: Publication): Thing {
  const address = addressOf(`/articles/${article.slug}`);
  // A fix without a notice has nothing to say; the day on which it was made is told all the same.
  const notices = article.corrections.filter(({ text }) => text !== "");
  const news = newsData(article.news);
  return {
    "@type": "OpinionNewsArticle",
    "@id": `${address}#article`,
    headline: article.headline,
    description: article.standfirst,
    inLanguage: article.language,
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.corrections[0]?.madeAt ?? article.publishedAt).toISOString(),
    wordCount: article.words,
    timeRequired: `PT${readingMinutes(article.words)}M`,
    url: address,
    mainEntityOfPage: address,
    image: { "@type": "ImageObject", url: articleCard(article), ...cardSize },
    isPartOf: { "@id": site(), "@type": "WebSite", name, url: addressOf("/") },
    isAccessibleForFree: true,
    author: authorData(article),
    publisher: publisher(name),
    publishingPrinciples: addressOf("/guidelines"),
    ...(article.howKnown && { backstory: article.howKnown }),
    ...(notices.length > 0 && {
      correction: notices.map(({ text, madeAt }) => correctionData(text, madeAt)),
    }),
    ...(article.topic && { articleSection: article.topic.name }),
    ...(news && { about: news, citation: article.news.url || news }),
    ...(article.responses.answers && {
      isBasedOn: addressOf(`/articles/${article.responses.answers.slug}`),
    }),
  };
}

/** What stays of a retracted piece: that it was there, whose it was, and why it is gone. */
export function retractionData(article: RetractedArticle, { name }: Publication): Thing {
  const address = addressOf(`/articles/${article.slug}`);
  const { retractedAt, retractionReason } = article;
  return {
    "@type": "OpinionNewsArticle",
    "@id": `${address}#article`,
    headline: article.headline,
    inLanguage: article.language,
    creativeWorkStatus: "Retracted",
    datePublished: article.publishedAt.toISOString(),
    ...(retractedAt && { dateModified: retractedAt.toISOString() }),
    url: address,
    mainEntityOfPage: address,
    author: { "@type": "Person", name: article.byline },
    publisher: publisher(name),
    publishingPrinciples: addressOf("/guidelines"),
    ...(retractedAt &&
      retractionReason && { correction: [correctionData(retractionReason, retractedAt)] }),
  };
}

/** A contributor's page, which is about one person. */
export function contributorData(contributor: {
  handle: string;
  name: string;
  bio: string;
  pieces: { publishedAt: Date }[];
}): Thing {
  const { handle, name, bio, pieces } = contributor;
  const address = addressOf(`/contributors/${handle}`);
  const dates = pieces.map(({ publishedAt }) => publishedAt.toISOString());
  return {
    "@type": "ProfilePage",
    "@id": address,
    url: address,
    ...(dates[0] && { dateModified: dates[0] }),
    mainEntity: {
      ...person(handle),
      name,
      alternateName: handle,
      ...(bio && { description: bio }),
      url: address,
      agentInteractionStatistic: {
        "@type": "InteractionCounter",
        interactionType: "https://schema.org/WriteAction",
        userInteractionCount: pieces.length,
      },
    },
  };
}

/** A page that lists pieces: a topic's, a month's. */
export function listData(path: string, name: string, description = ""): Thing {
  return {
    "@type": "CollectionPage",
    "@id": addressOf(path),
    url: addressOf(path),
    name,
    ...(description && { description }),
    isPartOf: { "@id": site() },
  };
}

/** The way from the front page to this one. Each step is a page of ours with its name. */
export function breadcrumb(
  { name }: Publication,
  ...steps: ({ path: string; name: string } | null)[]
): Thing {
  const way = [{ path: "/", name }, ...steps.filter((step) => step !== null)];
  return {
    "@type": "BreadcrumbList",
    itemListElement: way.map((step, before) => ({
      "@type": "ListItem",
      position: before + 1,
      name: step.name,
      item: addressOf(step.path),
    })),
  };
}

const site = () => addressOf("/#site");
const person = (handle: string) => ({
  "@type": "Person",
  "@id": addressOf(`/contributors/${handle}#person`),
});

/** Where the byline has no page of its own, nothing but the name joins it to anybody. */
function authorData({ byline, handle, authorNote }: PublishedArticle) {
  return {
    ...(handle ? person(handle) : { "@type": "Person" }),
    name: byline,
    ...(handle && { url: addressOf(`/contributors/${handle}`) }),
    ...(authorNote && { description: authorNote }),
  };
}

function newsData({ title, source, url, date }: PublishedArticle["news"]) {
  if (!title && !url) return null;
  return {
    "@type": "NewsArticle",
    ...(title && { headline: title }),
    ...(url && { url }),
    ...(date && { datePublished: date }),
    ...(source && { publisher: { "@type": "Organization", name: source } }),
  };
}

const correctionData = (text: string, madeAt: Date) => ({
  "@type": "CorrectionComment",
  text,
  datePublished: madeAt.toISOString(),
});

const publisher = (name: string) => ({
  "@type": "NewsMediaOrganization",
  "@id": addressOf("/#publisher"),
  name,
  url: addressOf("/"),
  publishingPrinciples: addressOf("/guidelines"),
  correctionsPolicy: addressOf("/corrections"),
});

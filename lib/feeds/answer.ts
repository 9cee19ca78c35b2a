import "server-only";

import { words } from "#words/feeds";
import { listForFeed } from "@/lib/articles/queries";
import { getContributorPage } from "@/lib/contributors/queries";
import { getPublication } from "@/lib/publication/queries";
import { getTopicPage } from "@/lib/topics/queries";
import { atom, atomType } from "./atom";
import { feedOf } from "./feed";
import { jsonFeed, jsonType } from "./json";
import { rss, rssType } from "./rss";

const formats = {
  xml: { write: rss, type: rssType },
  atom: { write: atom, type: atomType },
  json: { write: jsonFeed, type: jsonType },
};
export type FeedFormat = keyof typeof formats;
export type FeedSubject = { topic?: string; contributor?: string };

/** The answer to a request for a feed of everything, of a topic or of a contributor; 404 where there is no such page. */
export async function answerWithFeed(format: FeedFormat, subject: FeedSubject = {}) {
  const [publication, of] = await Promise.all([getPublication(), pageOf(subject)]);
  if (!of) return new Response(null, { status: 404 });
  const items = await listForFeed(subject);
  const title = of.name && words.part(publication.name, of.name);
  const feed = feedOf(publication, { ...of, ...(title && { title }) }, format, items);
  const { write, type } = formats[format];
  return new Response(write(feed), { headers: { "content-type": type } });
}

async function pageOf({ topic, contributor }: FeedSubject) {
  if (topic !== undefined) {
    const page = await getTopicPage(topic);
    return page && { path: `/topics/${topic}`, name: page.name, subtitle: page.description };
  }
  if (contributor !== undefined) {
    const page = await getContributorPage(contributor);
    return page && { path: `/contributors/${contributor}`, name: page.name, subtitle: page.bio };
  }
  return { path: "/", name: "" };
}

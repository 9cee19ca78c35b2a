import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/topics";
import { River } from "@/components/articles/river";
import { PageHead } from "@/components/publication/page-head";
import { StructuredData } from "@/components/publication/structured-data";
import { NothingYet } from "@/components/topics/nothing-yet";
import { headOf } from "@/lib/feeds/heads";
import { breadcrumb, graph, listData } from "@/lib/feeds/structured-data";
import { getPublication } from "@/lib/publication/queries";
import { getTopicPage } from "@/lib/topics/queries";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [topic, publication] = await Promise.all([
    getTopicPage((await params).slug),
    getPublication(),
  ]);
  if (!topic) notFound();
  const path = `/topics/${topic.slug}`;
  const { name, description } = topic;
  return headOf(publication, { path, title: name, description, feedsOf: path });
}

export default async function TopicPage({ params }: Props) {
  const [topic, publication] = await Promise.all([
    getTopicPage((await params).slug),
    getPublication(),
  ]);
  if (!topic) notFound();
  const path = `/topics/${topic.slug}`;
  const { name, description } = topic;
  const list = listData(path, name, description);
  return (
    <>
      <PageHead
        kicker={words.kicker}
        title={name}
        text={description}
        feed={{ href: `${path}/feed.xml`, text: words.follow }}
      />
      {topic.pieces.length > 0 ? (
        <River pieces={topic.pieces} language={publication.language} of={topic.slug} />
      ) : (
        <NothingYet topic={name} />
      )}
      <StructuredData data={graph(list, breadcrumb(publication, { path, name }))} />
    </>
  );
}

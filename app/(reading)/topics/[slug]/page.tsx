import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/topics";
import { RiverPages } from "@/components/articles/river-pages";
import { PageHead } from "@/components/publication/page-head";
import { StructuredData } from "@/components/publication/structured-data";
import { NothingYet } from "@/components/topics/nothing-yet";
import { listPageSchema } from "@/lib/articles/schema";
import { headOf } from "@/lib/feeds/heads";
import { breadcrumb, graph, listData } from "@/lib/feeds/structured-data";
import { getPublication } from "@/lib/publication/queries";
import { getTopicPage } from "@/lib/topics/queries";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function find({ params, searchParams }: Props) {
  const { page } = listPageSchema.parse(await searchParams);
  const { slug } = await params;
  const [topic, publication] = await Promise.all([getTopicPage(slug, page), getPublication()]);
  if (!topic) notFound();
  return { topic, publication, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic, publication, page } = await find(props);
  const path = `/topics/${topic.slug}`;
  const { name, description } = topic;
  return headOf(publication, { path, title: name, description, page, feedsOf: path });
}

export default async function TopicPage(props: Props) {
  const { topic, publication } = await find(props);
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
        <RiverPages found={topic} path={path} language={publication.language} of={topic.slug} />
      ) : (
        <NothingYet topic={name} />
      )}
      <StructuredData data={graph(list, breadcrumb(publication, { path, name }))} />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/topics";
import { River } from "@/components/articles/river";
import { PageHead } from "@/components/publication/page-head";
import { NothingYet } from "@/components/topics/nothing-yet";
import { alternates } from "@/lib/feeds/addresses";
import { getPublication } from "@/lib/publication/queries";
import { getTopicPage } from "@/lib/topics/queries";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await getTopicPage((await params).slug);
  if (!topic) notFound();
  const address = `/topics/${topic.slug}`;
  return {
    title: topic.name,
    description: topic.description,
    alternates: alternates(address),
    openGraph: { title: topic.name, description: topic.description, url: address },
  };
}

export default async function TopicPage({ params }: Props) {
  const [topic, { language }] = await Promise.all([
    getTopicPage((await params).slug),
    getPublication(),
  ]);
  if (!topic) notFound();
  return (
    <>
      <PageHead
        kicker={words.kicker}
        title={topic.name}
        text={topic.description}
        feed={{ href: `/topics/${topic.slug}/feed.xml`, text: words.follow }}
      />
      {topic.pieces.length > 0 ? (
        <River pieces={topic.pieces} language={language} />
      ) : (
        <NothingYet topic={topic.name} />
      )}
    </>
  );
}

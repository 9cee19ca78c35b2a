import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/contributors";
import { River } from "@/components/articles/river";
import { Background } from "@/components/contributors/background";
import { PageHead } from "@/components/publication/page-head";
import { StructuredData } from "@/components/publication/structured-data";
import { getContributorPage } from "@/lib/contributors/queries";
import { headOf } from "@/lib/feeds/heads";
import { breadcrumb, contributorData, graph } from "@/lib/feeds/structured-data";
import { getPublication } from "@/lib/publication/queries";

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [contributor, publication] = await Promise.all([
    getContributorPage((await params).handle),
    getPublication(),
  ]);
  if (!contributor) notFound();
  const { name, bio, handle } = contributor;
  const description = bio || words.description(name, publication.name);
  const path = `/contributors/${handle}`;
  const head = headOf(publication, { path, title: name, description, feedsOf: path });
  return { ...head, openGraph: { ...head.openGraph, type: "profile", username: handle } };
}

export default async function ContributorPage({ params }: Props) {
  const [contributor, publication] = await Promise.all([
    getContributorPage((await params).handle),
    getPublication(),
  ]);
  if (!contributor) notFound();
  const { handle, name, bio, experience, pieces } = contributor;
  const way = breadcrumb(publication, { path: `/contributors/${handle}`, name });
  return (
    <>
      <PageHead
        kicker={words.kicker}
        title={name}
        text={bio}
        feed={{ href: `/contributors/${handle}/feed.xml`, text: words.follow }}
      >
        {experience.length > 0 && <Background experience={experience} />}
      </PageHead>
      <River pieces={pieces} language={publication.language} />
      <StructuredData data={graph(contributorData(contributor), way)} />
    </>
  );
}

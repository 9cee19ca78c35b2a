import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/contributors";
import { RiverPages } from "@/components/articles/river-pages";
import { Background } from "@/components/contributors/background";
import { PageHead } from "@/components/publication/page-head";
import { StructuredData } from "@/components/publication/structured-data";
import { listPageSchema } from "@/lib/articles/schema";
import { getContributorPage } from "@/lib/contributors/queries";
import { headOf } from "@/lib/feeds/heads";
import { breadcrumb, contributorData, graph } from "@/lib/feeds/structured-data";
import { getPublication } from "@/lib/publication/queries";

type Props = {
  params: Promise<{ handle: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function find({ params, searchParams }: Props) {
  const { page } = listPageSchema.parse(await searchParams);
  const { handle } = await params;
  const [contributor, publication] = await Promise.all([
    getContributorPage(handle, page),
    getPublication(),
  ]);
  if (!contributor) notFound();
  return { contributor, publication, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { contributor, publication, page } = await find(props);
  const { name, bio, handle } = contributor;
  const description = bio || words.description(name, publication.name);
  const path = `/contributors/${handle}`;
  const head = headOf(publication, { path, title: name, description, page, feedsOf: path });
  return { ...head, openGraph: { ...head.openGraph, type: "profile", username: handle } };
}

export default async function ContributorPage(props: Props) {
  const { contributor, publication } = await find(props);
  const { handle, name, bio, experience } = contributor;
  const path = `/contributors/${handle}`;
  const way = breadcrumb(publication, { path, name });
  return (
    <>
      <PageHead
        kicker={words.kicker}
        title={name}
        text={bio}
        feed={{ href: `${path}/feed.xml`, text: words.follow }}
      >
        {experience.length > 0 && <Background experience={experience} />}
      </PageHead>
      <RiverPages found={contributor} path={path} language={publication.language} />
      <StructuredData data={graph(contributorData(contributor), way)} />
    </>
  );
}

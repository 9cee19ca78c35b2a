import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/contributors";
import { River } from "@/components/articles/river";
import { Background } from "@/components/contributors/background";
import { PageHead } from "@/components/publication/page-head";
import { getContributorPage } from "@/lib/contributors/queries";
import { alternates } from "@/lib/feeds/addresses";
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
  const address = `/contributors/${handle}`;
  return {
    title: name,
    description,
    alternates: alternates(address),
    openGraph: { type: "profile", title: name, description, url: address },
  };
}

export default async function ContributorPage({ params }: Props) {
  const [contributor, { language }] = await Promise.all([
    getContributorPage((await params).handle),
    getPublication(),
  ]);
  if (!contributor) notFound();
  const { handle, name, bio, experience, pieces } = contributor;
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
      <River pieces={pieces} language={language} />
    </>
  );
}

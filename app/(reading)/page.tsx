import type { Metadata } from "next";
import { Front } from "@/components/articles/front";
import { Invitation } from "@/components/publication/invitation";
import { StructuredData } from "@/components/publication/structured-data";
import { getFrontPage } from "@/lib/articles/queries";
import { alternates } from "@/lib/feeds/addresses";
import { publicationData } from "@/lib/feeds/structured-data";
import { getPublication } from "@/lib/publication/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = await getPublication();
  return {
    title: { absolute: `${name}: ${tagline}` },
    alternates: alternates("/"),
    openGraph: { title: name, description: tagline, url: "/" },
  };
}

export default async function FrontPage() {
  const [publication, front] = await Promise.all([getPublication(), getFrontPage()]);
  const { name, language, answerDays } = publication;
  return (
    <>
      {front.lead && (
        <Front
          name={name}
          lead={front.lead}
          sentence={front.sentence}
          featured={front.featured}
          latest={front.latest}
          language={language}
        />
      )}
      <Invitation answerDays={answerDays} open={!front.lead} />
      <StructuredData data={publicationData(publication)} />
    </>
  );
}

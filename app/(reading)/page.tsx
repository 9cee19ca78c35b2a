import type { Metadata } from "next";
import { Front } from "@/components/articles/front";
import { FrontCalls } from "@/components/calls/front-calls";
import { Invitation } from "@/components/publication/invitation";
import { StructuredData } from "@/components/publication/structured-data";
import { getFrontPage } from "@/lib/articles/queries";
import { listOpenCalls } from "@/lib/calls/queries";
import { headOf } from "@/lib/feeds/heads";
import { graph, publicationData } from "@/lib/feeds/structured-data";
import { getPublication } from "@/lib/publication/queries";

export async function generateMetadata(): Promise<Metadata> {
  const publication = await getPublication();
  const { name, tagline } = publication;
  const title = `${name}: ${tagline}`;
  return headOf(publication, { path: "/", title, whole: true, description: tagline, feedsOf: "/" });
}

export default async function FrontPage() {
  const [publication, front, calls] = await Promise.all([
    getPublication(),
    getFrontPage(),
    listOpenCalls(),
  ]);
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
        >
          <FrontCalls calls={calls} language={language} />
        </Front>
      )}
      {!front.lead && <FrontCalls calls={calls} language={language} />}
      <Invitation answerDays={answerDays} open={!front.lead} />
      <StructuredData data={graph(publicationData(publication))} />
    </>
  );
}

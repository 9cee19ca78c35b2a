import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Piece } from "@/components/articles/piece";
import { Retraction } from "@/components/articles/retraction";
import { Thread } from "@/components/comments/thread";
import { Promotion } from "@/components/promotions/promotion";
import { StructuredData } from "@/components/publication/structured-data";
import { getArticle } from "@/lib/articles/queries";
import { addressOf, alternates } from "@/lib/feeds/addresses";
import { articleData } from "@/lib/feeds/structured-data";
import { getPromotion } from "@/lib/promotions/queries";
import { getPublication } from "@/lib/publication/queries";
import { getThread } from "@/lib/threads/queries";
import { beginning } from "@/lib/threads/rules";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const article = await getArticle(slug);
  if (!article) notFound();
  const url = `/articles/${article.slug}`;
  const title = article.headline;
  if (article.state === "retracted") return { title, alternates: alternates(url, "/") };
  return {
    title,
    description: article.standfirst,
    alternates: alternates(url, "/"),
    authors: [{ name: article.byline }],
    openGraph: {
      type: "article",
      title,
      description: article.standfirst,
      url,
      publishedTime: article.publishedAt.toISOString(),
      authors: [article.byline],
      ...(article.topic && { section: article.topic.name }),
    },
  };
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params;
  const [article, publication, promotion, thread] = await Promise.all([
    getArticle(slug),
    getPublication(),
    getPromotion(),
    getThread(slug, beginning.order, beginning.page),
  ]);
  if (!article) notFound();
  const { language, disclaimer, contact } = publication;
  if (article.state === "retracted") return <Retraction article={article} language={language} />;
  return (
    <>
      <Piece
        article={article}
        address={addressOf(`/articles/${article.slug}`)}
        language={language}
        disclaimer={disclaimer}
        contact={contact}
      >
        {promotion && <Promotion promotion={promotion} />}
      </Piece>
      {thread && <Thread thread={thread} heading="h2" />}
      <StructuredData data={articleData(article, publication)} />
    </>
  );
}

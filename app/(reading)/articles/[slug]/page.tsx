import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/articles";
import { Piece } from "@/components/articles/piece";
import { Retraction } from "@/components/articles/retraction";
import { ThreadUnderPiece } from "@/components/comments/thread";
import { Promotion } from "@/components/promotions/promotion";
import { StructuredData } from "@/components/publication/structured-data";
import { getArticle } from "@/lib/articles/queries";
import { addressOf } from "@/lib/feeds/addresses";
import { articleHead, headOf } from "@/lib/feeds/heads";
import { articleData, breadcrumb, graph, retractionData } from "@/lib/feeds/structured-data";
import { getPromotion } from "@/lib/promotions/queries";
import { getPublication } from "@/lib/publication/queries";
import { getThread } from "@/lib/threads/queries";
import { beginning } from "@/lib/threads/rules";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const article = await getArticle(slug);
  if (!article) notFound();
  const publication = await getPublication();
  if (article.state === "published") return articleHead(publication, article);
  return headOf(publication, {
    path: `/articles/${article.slug}`,
    title: article.headline,
    description: words.retracted.text,
    feedsOf: "/",
  });
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
  const { language, disclaimer } = publication;
  const path = `/articles/${article.slug}`;
  if (article.state === "retracted") {
    return (
      <>
        <Retraction article={article} language={language} />
        <StructuredData data={graph(retractionData(article, publication))} />
      </>
    );
  }
  const { topic, headline } = article;
  const way = breadcrumb(
    publication,
    topic && { path: `/topics/${topic.slug}`, name: topic.name },
    { path, name: headline },
  );
  return (
    <>
      <Piece
        article={article}
        address={addressOf(path)}
        language={language}
        disclaimer={disclaimer}
      >
        {promotion && <Promotion promotion={promotion} />}
      </Piece>
      {thread && <ThreadUnderPiece thread={thread} language={language} />}
      <StructuredData data={graph(articleData(article, publication), way)} />
    </>
  );
}

import { answerWithArticleCard } from "@/lib/cards/picture";

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answerWithArticleCard((await params).slug);
}

import { answerWithFeed } from "@/lib/feeds/answer";

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answerWithFeed("atom", { topic: (await params).slug });
}

import { answerWithFeed } from "@/lib/feeds/answer";

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answerWithFeed("json", { topic: (await params).slug });
}

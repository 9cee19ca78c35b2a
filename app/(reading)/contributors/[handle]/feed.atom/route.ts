import { answerWithFeed } from "@/lib/feeds/answer";

export async function GET(_: Request, { params }: { params: Promise<{ handle: string }> }) {
  return answerWithFeed("atom", { contributor: (await params).handle });
}

import { answerWithFeed } from "@/lib/feeds/answer";

export const dynamic = "force-dynamic";

export const GET = () => answerWithFeed("xml");

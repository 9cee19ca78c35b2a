import { answerWithEmbed } from "@/lib/feeds/oembed";

export const GET = (request: Request) => answerWithEmbed(new URL(request.url).searchParams);

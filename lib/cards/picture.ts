import "server-only";

import sharp from "sharp";
import { words } from "#words/feeds";
import { words as frame } from "#words/publication";
import { getArticle } from "@/lib/articles/queries";
import { getPublication } from "@/lib/publication/queries";
import { type Card, drawCard } from "./card";

// One picture is drawn once for everybody; a page being read meanwhile matters more.
sharp.concurrency(1);
sharp.cache(false);

/** The picture of a published piece; 404 where there is none, also once it was retracted. */
export async function answerWithArticleCard(slug: string): Promise<Response> {
  const article = await getArticle(slug);
  if (article?.state !== "published") return new Response(null, { status: 404 });
  const { name } = await getPublication();
  const { headline, direction, byline, topic } = article;
  return answer({
    kicker: frame.opinion,
    topic: topic?.name ?? "",
    headline,
    direction,
    byline: words.cardByline(byline),
    publication: name,
  });
}

/** The picture of the publication itself. */
export async function answerWithPublicationCard(): Promise<Response> {
  const { name, tagline } = await getPublication();
  const { direction } = frame;
  return answer({
    kicker: frame.opinion,
    topic: "",
    headline: name,
    direction: direction === "ltr" ? "ltr" : "rtl",
    byline: tagline,
    publication: "",
  });
}

/** Five colours and the steps between them: half the bytes, and nobody sees the difference. */
const fewColours = { palette: true, colours: 32, dither: 0 };

async function answer(card: Card) {
  const picture = await sharp(Buffer.from(drawCard(card)))
    .png(fewColours)
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { "content-type": "image/png" } });
}

import { listNews } from "@/lib/articles/queries";
import { addressOf } from "@/lib/feeds/addresses";
import { newsSitemap, sitemapType } from "@/lib/feeds/sitemap";
import { getPublication } from "@/lib/publication/queries";

export const dynamic = "force-dynamic";

/** What appeared in the last two days, at most a thousand pieces: as much as the format allows. */
export async function GET() {
  const [{ name }, pieces] = await Promise.all([getPublication(), listNews()]);
  const items = pieces.map(({ slug, headline, language, publishedAt }) => ({
    address: addressOf(`/articles/${slug}`),
    title: headline,
    language,
    publishedAt,
  }));
  return new Response(newsSitemap(name, items), { headers: { "content-type": sitemapType } });
}

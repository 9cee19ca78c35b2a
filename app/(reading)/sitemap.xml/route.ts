import { listMonths } from "@/lib/articles/queries";
import { addressOf } from "@/lib/feeds/addresses";
import { sitemap, sitemapType } from "@/lib/feeds/sitemap";
import { listAddresses } from "@/lib/publication/queries";
import { listTopics } from "@/lib/topics/queries";

export const dynamic = "force-dynamic";

export async function GET() {
  const [{ pieces, contributors }, topics, months] = await Promise.all([
    listAddresses(),
    listTopics(),
    listMonths(),
  ]);
  const standing = [
    "/",
    "/about",
    "/guidelines",
    ...topics.map(({ slug }) => `/topics/${slug}`),
    ...contributors.map(({ handle }) => `/contributors/${handle}`),
    ...months.map(({ month }) => `/archive/${month.replace("-", "/")}`),
  ].map((path) => ({ address: addressOf(path) }));
  const articles = pieces.map(({ slug, changedAt }) => ({
    address: addressOf(`/articles/${slug}`),
    changedAt,
  }));
  const headers = { "content-type": sitemapType };
  return new Response(sitemap([...standing, ...articles]), { headers });
}

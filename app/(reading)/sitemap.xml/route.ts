import { listSitemaps } from "@/lib/feeds/places";
import { sitemapIndex, sitemapType } from "@/lib/feeds/sitemap";

export const dynamic = "force-dynamic";

export async function GET() {
  const headers = { "content-type": sitemapType };
  return new Response(sitemapIndex(await listSitemaps()), { headers });
}

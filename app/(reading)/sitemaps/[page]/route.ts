import { listPlaces } from "@/lib/feeds/places";
import { sitemap, sitemapType } from "@/lib/feeds/sitemap";

/** One of the sitemaps that /sitemap.xml names, as /sitemaps/1.xml. */
export async function GET(_: Request, { params }: { params: Promise<{ page: string }> }) {
  const [, number] = /^([1-9]\d{0,4})\.xml$/.exec((await params).page) ?? [];
  const places = number ? await listPlaces(Number(number)) : null;
  if (!places) return new Response(null, { status: 404 });
  return new Response(sitemap(places), { headers: { "content-type": sitemapType } });
}

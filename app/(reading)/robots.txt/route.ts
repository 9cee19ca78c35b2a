import { addressOf } from "@/lib/feeds/addresses";

export const dynamic = "force-dynamic";

/** Everything public may be read by anybody; what is behind the sign-in has nothing for them. */
export function GET() {
  const lines = [
    "User-agent: *",
    ...["/account", "/api/", "/desk", "/mailbox", "/sign-in", "/submissions"].map(
      (path) => `Disallow: ${path}`,
    ),
    "",
    ...["/sitemap.xml", "/news-sitemap.xml"].map((path) => `Sitemap: ${addressOf(path)}`),
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

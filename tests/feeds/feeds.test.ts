import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Publication } from "@/db/schema/publication";
import type { FeedItem } from "@/lib/articles/queries";
import { atom } from "@/lib/feeds/atom";
import { type Feed, feedOf as feedOfPieces } from "@/lib/feeds/feed";
import { jsonFeed } from "@/lib/feeds/json";
import { rss } from "@/lib/feeds/rss";
import { newsSitemap, sitemap, sitemapIndex } from "@/lib/feeds/sitemap";
import { readXml, textsOf } from "./read-xml";

const own = [
  `</title></item><script>alert(1)</script>`,
  `]]> & &amp; &lt;b&gt; "quoted" 'single' <![CDATA[ x ]]>`,
  `bell \u0007 null \u0000 escape \u001b noncharacters \ufffe\uffff lone \ud800 surrogate`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>&y;`,
  "carriage\rreturn, line\nfeed, tab\t, next line \u0085, line separator \u2028",
  `عنوان \u202e من اليمين 👩🏽‍⚕️`,
];
const known = JSON.parse(
  readFileSync(new URL("../hostile/naughty-strings.json", import.meta.url), "utf8"),
) as string[];
const shared = fileURLToPath(new URL("../../../shared/data/hostile/text", import.meta.url));
const elsewhere = ["blns", "unicode"].flatMap((name) =>
  existsSync(shared)
    ? (JSON.parse(readFileSync(`${shared}/${name}.json`, "utf8")) as (string | { s: string })[])
    : [],
);
const hostile = [
  ...own,
  ...[...known, ...elsewhere.map((item) => (typeof item === "string" ? item : item.s))],
];

const feedOf = (text: string): Feed => ({
  title: `Of ${text}`,
  subtitle: text,
  language: "en",
  page: "https://opinion.example/",
  self: "https://opinion.example/feed.xml",
  updatedAt: new Date("2026-11-20T08:00:00Z"),
  entries: [
    {
      id: "urn:uuid:7d2f3a1e-0000-4000-8000-000000000000",
      address: "https://opinion.example/articles/a?b=1&c=2",
      title: `On ${text}`,
      summary: text,
      byline: `Ada ${text}`,
      authorAddress: "https://opinion.example/contributors/ada",
      topic: text,
      language: "en-GB",
      html: `<div lang="en" dir="ltr"><p>Fish &amp; chips ${text}</p></div>`,
      picture: "https://opinion.example/articles/a/card.png?v=2&w=<",
      publishedAt: new Date("2026-11-20T08:00:00Z"),
      updatedAt: new Date("2026-11-21T08:00:00Z"),
    },
  ],
});

/** What a text may lose on its way into XML: nothing but characters XML cannot hold. */
const kept = (text: string) =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

/** Text as it stands in HTML. */
const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&${named[character as keyof typeof named]};`);
const named = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#39" };

describe("whatever a piece is called, every feed is valid by its schema and says it whole:", () => {
  it("RSS", () => {
    for (const text of hostile) {
      const elements = readXml(rss(feedOf(text)), "rss");
      expect(textsOf(elements, "title")).toEqual([`Of ${kept(text)}`, `On ${kept(text)}`]);
      expect(textsOf(elements, "dc:creator")).toEqual([`Ada ${kept(text)}`]);
      expect(textsOf(elements, "link")).toEqual([
        "https://opinion.example/",
        "https://opinion.example/articles/a?b=1&c=2",
      ]);
      // An item's description is read as HTML: words in angle brackets are still words there.
      expect(textsOf(elements, "description")).toEqual([kept(text), escaped(kept(text))]);
      expect(textsOf(elements, "content:encoded")).toEqual([
        `<div lang="en" dir="ltr"><p>Fish &amp; chips ${kept(text)}</p></div>`,
      ]);
      expect(textsOf(elements, "pubDate")).toEqual(["Fri, 20 Nov 2026 08:00:00 GMT"]);
      expect(textsOf(elements, "guid")).toEqual(["urn:uuid:7d2f3a1e-0000-4000-8000-000000000000"]);
    }
  });

  it("Atom", () => {
    for (const text of hostile) {
      const elements = readXml(atom(feedOf(text)), "atom");
      expect(textsOf(elements, "title")).toEqual([`Of ${kept(text)}`, `On ${kept(text)}`]);
      expect(textsOf(elements, "name")).toEqual([`Ada ${kept(text)}`]);
      expect(textsOf(elements, "uri")).toEqual(["https://opinion.example/contributors/ada"]);
      expect(textsOf(elements, "summary")).toEqual([kept(text)]);
      expect(textsOf(elements, "id")).toEqual([
        "https://opinion.example/feed.xml",
        "urn:uuid:7d2f3a1e-0000-4000-8000-000000000000",
      ]);
      expect(textsOf(elements, "content")).toEqual([
        `<div lang="en" dir="ltr"><p>Fish &amp; chips ${kept(text)}</p></div>`,
      ]);
    }
  });

  it("JSON Feed", () => {
    for (const text of hostile) {
      const feed = JSON.parse(jsonFeed(feedOf(text)));
      expect(jsonFeedFaults(feed)).toEqual([]);
      expect(feed.items[0]).toMatchObject({
        id: "urn:uuid:7d2f3a1e-0000-4000-8000-000000000000",
        url: "https://opinion.example/articles/a?b=1&c=2",
        image: "https://opinion.example/articles/a/card.png?v=2&w=<",
        title: `On ${text}`,
        authors: [{ name: `Ada ${text}`, url: "https://opinion.example/contributors/ada" }],
      });
    }
  });

  it("the news sitemap", () => {
    const piece = { address: "https://opinion.example/articles/a", language: "en-GB" };
    const publishedAt = new Date("2026-11-20T08:00:00Z");
    for (const text of hostile) {
      const title = `On ${text}`;
      const elements = readXml(
        newsSitemap(`The ${text}`, [{ ...piece, title, publishedAt }]),
        "sitemap",
      );
      expect(textsOf(elements, "news:name")).toEqual([`The ${kept(text)}`]);
      expect(textsOf(elements, "news:title")).toEqual([`On ${kept(text)}`]);
      expect(textsOf(elements, "news:language")).toEqual(["en"]);
    }
  });
});

/** What JSON Feed 1.1 asks of a feed and its items, as far as ours use it. */
function jsonFeedFaults(feed: Record<string, unknown>) {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => holds || faults.push(what);
  const isAddress = (value: unknown) => typeof value === "string" && URL.canParse(value);
  must(feed.version === "https://jsonfeed.org/version/1.1", "version");
  must(typeof feed.title === "string" && feed.title !== "", "title");
  for (const key of ["home_page_url", "feed_url"]) must(isAddress(feed[key]), key);
  const items = feed.items as Record<string, unknown>[];
  must(Array.isArray(items), "items");
  must(new Set(items.map(({ id }) => id)).size === items.length, "an id of its own for each item");
  for (const item of items) {
    must(typeof item.id === "string" && item.id !== "", "id");
    must(isAddress(item.url), "url");
    must(isAddress(item.image), "image");
    must(typeof item.content_html === "string", "content_html");
    for (const key of ["date_published", "date_modified"]) {
      const moment = String(item[key]);
      must(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(moment) && !Number.isNaN(Date.parse(moment)), key);
    }
    must(Array.isArray(item.authors) && item.authors.length > 0, "authors");
    for (const tag of (item.tags ?? []) as unknown[]) must(typeof tag === "string", "tags");
  }
  return faults;
}

it("a piece in RSS brings along its picture, and how large it is", () => {
  const pictures = readXml(rss(feedOf("A")), "rss").filter(({ name }) => name === "media:content");
  expect(pictures).toMatchObject([
    {
      attributes: {
        url: "https://opinion.example/articles/a/card.png?v=2&w=<",
        type: "image/png",
        width: "1200",
        height: "630",
      },
    },
  ]);
});

it("a feed was updated when the last notice came, and its picture is asked for anew", () => {
  const published = new Date("2026-11-20T08:00:00Z");
  const noticed = "2026-11-23T09:30:00.000Z";
  const item = {
    id: "7d2f3a1e-0000-4000-8000-000000000000",
    slug: "a",
    headline: "A",
    standfirst: "B",
    byline: "Ada",
    handle: null,
    language: "en",
    direction: "ltr" as const,
    topic: null,
    bodyHtml: "<p>Text</p>",
    publishedAt: published,
  };
  const notices = [{ kind: "correction" as const, text: "It was three.", at: noticed }];
  const house = { name: "The Margin", tagline: "", language: "en" } as Publication;
  const of = (items: FeedItem[]) => feedOfPieces(house, { path: "/" }, "json", items);
  const before = of([{ ...item, notices: [] }]);
  const after = of([{ ...item, notices }]);
  expect([before.updatedAt, before.entries[0]?.updatedAt]).toEqual([published, published]);
  expect([after.updatedAt, after.entries[0]?.updatedAt]).toEqual([
    new Date(noticed),
    new Date(noticed),
  ]);
  expect(before.entries[0]?.picture).toMatch(/\/articles\/a\/card\.png$/);
  expect(after.entries[0]?.picture).toMatch(/\/articles\/a\/card\.png\?v=2$/);
});

it("an empty feed is a feed too", () => {
  const empty = { ...feedOf("Nothing yet"), updatedAt: null, entries: [] };
  expect(textsOf(readXml(rss(empty), "rss"), "item")).toEqual([]);
  expect(textsOf(readXml(atom(empty), "atom"), "updated")).toHaveLength(1);
  expect(jsonFeedFaults(JSON.parse(jsonFeed(empty)))).toEqual([]);
});

it("a name without a page of its own has no address in any feed", () => {
  const [entry] = feedOf("A pen name").entries;
  const feed = {
    ...feedOf("A pen name"),
    entries: entry ? [{ ...entry, authorAddress: null }] : [],
  };
  expect(textsOf(readXml(atom(feed), "atom"), "uri")).toEqual([]);
  expect(JSON.parse(jsonFeed(feed)).items[0].authors).toEqual([{ name: "Ada A pen name" }]);
});

it("a sitemap names each address once, escaped, and so does a list of sitemaps", () => {
  const places = [{ address: "https://opinion.example/a?b&c", changedAt: new Date(0) }];
  for (const write of [sitemap, sitemapIndex]) {
    const elements = readXml(write(places), "sitemap");
    expect(textsOf(elements, "loc")).toEqual(["https://opinion.example/a?b&c"]);
    expect(textsOf(elements, "lastmod")).toEqual(["1970-01-01T00:00:00.000Z"]);
  }
});

it.each([
  ["en-GB", "en"],
  ["ar", "ar"],
  ["gsw-CH", "gsw"],
  ["zh-Hans", "zh-cn"],
  ["zh-Hant-HK", "zh-tw"],
])("a piece in %s is told to be in %s, as the news sitemap wants it", (language, told) => {
  const piece = { address: "https://opinion.example/a", title: "A", publishedAt: new Date(0) };
  const elements = readXml(newsSitemap("The Paper", [{ ...piece, language }]), "sitemap");
  expect(textsOf(elements, "news:language")).toEqual([told]);
});

it("what is not well-formed or not valid is refused, so that the tests above can fail", () => {
  expect(() => readXml("<rss version='2.0'><channel>", "rss")).toThrow();
  expect(() =>
    readXml(rss(feedOf("A")).replace("<guid", "<gid").replace("</guid", "</gid"), "rss"),
  ).toThrow();
  expect(() =>
    readXml(atom(feedOf("A")).replaceAll(/<author>.*<\/author>/g, ""), "atom"),
  ).toThrow();
  expect(() => readXml(sitemap([{ address: "/a" }]), "sitemap")).toThrow();
});

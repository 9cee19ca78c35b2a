import { describe, expect, it } from "vitest";
import { atom } from "@/lib/feeds/atom";
import type { Feed } from "@/lib/feeds/feed";
import { jsonFeed } from "@/lib/feeds/json";
import { rss } from "@/lib/feeds/rss";
import { sitemap } from "@/lib/feeds/sitemap";

const hostile = [
  `</title></item><script>alert(1)</script>`,
  `]]> & &amp; &lt;b&gt; "quoted" 'single' <![CDATA[ x ]]>`,
  `bell \u0007 null \u0000 escape \u001b noncharacters \ufffe\uffff lone \ud800 surrogate`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>&y;`,
  `عنوان \u202e من اليمين 👩🏽‍⚕️`,
];

const feedOf = (text: string): Feed => ({
  title: text,
  subtitle: text,
  language: "en",
  page: "https://opinion.example/",
  self: "https://opinion.example/feed.xml",
  updatedAt: new Date("2026-11-20T08:00:00Z"),
  entries: [
    {
      id: "urn:uuid:7d2f3a1e-0000-4000-8000-000000000000",
      address: "https://opinion.example/articles/a?b=1&c=2",
      title: text,
      summary: text,
      byline: text,
      topic: text,
      language: "en",
      html: `<div lang="en" dir="ltr"><p>Fish &amp; chips ${text}</p></div>`,
      publishedAt: new Date("2026-11-20T08:00:00Z"),
      updatedAt: new Date("2026-11-21T08:00:00Z"),
    },
  ],
});

/** Reads XML strictly enough to fail on anything a feed reader would: returns each element's text, in order. */
function readXml(source: string) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
  expect(source).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(source.isWellFormed()).toBe(true);
  const texts: { name: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const body = source.replace(/^<\?xml [^?]*\?>\n/, "");
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    const tag = /^<(\/?)([a-zA-Z:]+)((?: [a-zA-Z:]+="[^"<]*")*)(\/?)>$/.exec(token);
    if (token.startsWith("<")) {
      if (!tag) throw new Error(`Not a tag of ours: ${token}`);
      const [, closing, name = "", , empty] = tag;
      if (closing) {
        const last = open.pop();
        expect(last?.name).toBe(name);
        if (last) texts.push(last);
      } else if (!empty) open.push({ name, text: "" });
    } else {
      expect(token).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
      const last = open.at(-1);
      if (last) last.text += token;
    }
  }
  expect(open).toEqual([]);
  return texts.map(({ name, text }) => ({ name, text: unescaped(text) }));
}

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

const textOf = (texts: { name: string; text: string }[], name: string) =>
  texts.filter((element) => element.name === name).map(({ text }) => text);

/** What a text may lose on its way into XML: nothing but characters XML cannot hold. */
const kept = (text: string) =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

describe.each(hostile)("a piece called %j", (text) => {
  it("comes whole and well-formed in RSS", () => {
    const texts = readXml(rss(feedOf(text)));
    expect(textOf(texts, "title")).toEqual([kept(text), kept(text)]);
    expect(textOf(texts, "link")).toEqual([
      "https://opinion.example/",
      "https://opinion.example/articles/a?b=1&c=2",
    ]);
    expect(textOf(texts, "content:encoded")[0]).toContain(`<p>Fish &amp; chips ${kept(text)}</p>`);
    expect(textOf(texts, "pubDate")).toEqual(["Fri, 20 Nov 2026 08:00:00 GMT"]);
  });

  it("comes whole and well-formed in Atom", () => {
    const texts = readXml(atom(feedOf(text)));
    expect(textOf(texts, "title")).toEqual([kept(text), kept(text)]);
    expect(textOf(texts, "name")).toEqual([kept(text)]);
    expect(textOf(texts, "id")[1]).toBe("urn:uuid:7d2f3a1e-0000-4000-8000-000000000000");
    expect(textOf(texts, "content")[0]).toContain(`<p>Fish &amp; chips ${kept(text)}</p>`);
  });

  it("comes whole in JSON Feed", () => {
    const feed = JSON.parse(jsonFeed(feedOf(text)));
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.items[0]).toMatchObject({
      id: "urn:uuid:7d2f3a1e-0000-4000-8000-000000000000",
      url: "https://opinion.example/articles/a?b=1&c=2",
      title: text,
    });
  });
});

it("an empty feed is a feed too", () => {
  const empty = { ...feedOf("Nothing yet"), updatedAt: null, entries: [] };
  expect(textOf(readXml(rss(empty)), "item")).toEqual([]);
  expect(textOf(readXml(atom(empty)), "updated")).toHaveLength(1);
  expect(JSON.parse(jsonFeed(empty)).items).toEqual([]);
});

it("a sitemap names each address once, escaped", () => {
  const texts = readXml(sitemap([{ address: "https://opinion.example/a?b&c" }]));
  expect(textOf(texts, "loc")).toEqual(["https://opinion.example/a?b&c"]);
});

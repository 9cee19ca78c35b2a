import { setTimeout as after } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import type { Person } from "@/lib/auth/actor";
import { retract } from "@/lib/corrections/commands";
import { layFirstDay } from "@/lib/operator/first-day";
import { saveProfile } from "@/lib/profiles/commands";
import { profileSchema } from "@/lib/profiles/schema";
import { publicAddresses } from "../authorization/matrix";
import { aPortal, openPage, type Portal } from "../authorization/portal";
import { answerEach, signWhatIsShown } from "../support/answers";
import { anArticle, correctionOf } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { aPerson, aText, granted } from "../support/makers";
import { readXml, textsOf } from "./read-xml";

freshDatabase();

const headline = `What "I" saw </script><script>alert(1)</script> <!-- & ]]> 'there' &lt;b&gt; 👩🏽‍⚕️`;

let portal: Portal;
let author: Person;
let editor: Person;
let chief: Person;
let slug: string;
beforeAll(async () => {
  await layFirstDay();
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  chief = await aPerson({ role: "chief", name: "Chief Itor" });
  author = await aPerson({ name: "Ada Byline" });
  const profile = { name: "Ada Byline", handle: "ada", bio: `Clerk. </script>"&` };
  granted(await saveProfile(author, profileSchema.parse(profile)));
  ({ slug } = await anArticle(author, editor, aText({ headline })));
  const name = `County "life" & <b>`;
  const [topic] = await db.insert(topics).values({ slug: "county", name }).returning();
  await db.update(articles).set({ topicId: topic?.id ?? null });
  portal = await aPortal();
}, 120_000);
afterAll(() => portal?.stop());

const get = async (path: string) => {
  const answer = await openPage(portal, path, null);
  return {
    status: answer.status,
    type: answer.headers.get("content-type"),
    text: await answer.text(),
  };
};

/** What the head of a page says: its links and its facts by name, and what is in it for machines. */
async function headAt(path: string) {
  const { status, text } = await get(path);
  expect([path, status]).toEqual([path, 200]);
  const links: Record<string, string>[] = [];
  const facts = new Map<string, string>();
  const scripts: { type: string | undefined; text: string }[] = [];
  const walk = (node: Tree.Node) => {
    if ("tagName" in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      if (node.tagName === "link") links.push(attributes);
      if (node.tagName === "meta")
        facts.set(attributes.name ?? attributes.property ?? "", attributes.content ?? "");
      if (node.tagName === "script")
        scripts.push({
          type: attributes.type,
          text: node.childNodes.map((child) => ("value" in child ? child.value : "")).join(""),
        });
    }
    for (const child of "childNodes" in node ? node.childNodes : []) walk(child);
  };
  walk(parse(text));
  const data = scripts.filter(({ type }) => type === "application/ld+json");
  const things = data.flatMap(
    ({ text }) => JSON.parse(text)["@graph"] as Record<string, unknown>[],
  );
  return {
    links,
    facts,
    things,
    data,
    thing: (type: string) => things.find((one) => one["@type"] === type),
  };
}
const linked = (links: Record<string, string>[], rel: string) =>
  links.filter((link) => link.rel === rel);
const pages = () => {
  const month = new Date().toISOString().slice(0, 7).replace("-", "/");
  const written = [`/articles/${slug}`, "/topics/county", "/contributors/ada", `/archive/${month}`];
  const standing = publicAddresses.filter((address) => !/[[.]/.test(address));
  return [...standing, ...written];
};

describe("the head of a public page", () => {
  it("has one canonical address, without a query, and says how it looks where it is shared", async () => {
    for (const path of pages()) {
      const { links, facts } = await headAt(path);
      const address = portal.origin + path.replace(/\?.*$/, "");
      const canonical = linked(links, "canonical").map(({ href }) => href?.replace(/\/$/, ""));
      expect([path, canonical]).toEqual([path, [address.replace(/\/$/, "")]]);
      expect(facts.get("og:url")?.replace(/\/$/, "")).toBe(address.replace(/\/$/, ""));
      for (const name of ["og:title", "og:type", "og:image", "og:image:alt", "twitter:title"])
        expect([path, name, facts.get(name)]).toEqual([path, name, expect.stringMatching(/./)]);
      expect(facts.get("og:site_name")).toBe("Firsthand");
      expect(facts.get("twitter:card")).toBe("summary_large_image");
      const picture = await openPage(portal, new URL(facts.get("og:image") ?? "").pathname, null);
      expect([path, picture.headers.get("content-type")]).toEqual([path, "image/png"]);
    }
  });

  it("of an answer to a search names no other page as its own, and asks to be left out", async () => {
    const { links, facts } = await headAt("/search?q=saw&page=1");
    expect(linked(links, "canonical")).toEqual([]);
    expect(facts.get("robots")).toContain("noindex");
  });

  it("names the feeds of the list it is, all three, each of which is there", async () => {
    const bases = { "/": "", [`/articles/${slug}`]: "", "/topics/county": "/topics/county" };
    for (const [path, base] of Object.entries({
      ...bases,
      "/contributors/ada": "/contributors/ada",
    })) {
      const { links } = await headAt(path);
      const feeds = linked(links, "alternate").filter(({ type }) => !type?.includes("oembed"));
      expect(feeds.map(({ href, type }) => [type, href])).toEqual([
        ["application/rss+xml", `${portal.origin}${base}/feed.xml`],
        ["application/atom+xml", `${portal.origin}${base}/feed.atom`],
        ["application/feed+json", `${portal.origin}${base}/feed.json`],
      ]);
      for (const { href = "", type = "" } of feeds) {
        const feed = await get(new URL(href).pathname);
        expect([feed.status, feed.type]).toEqual([200, `${type}; charset=utf-8`]);
      }
    }
  });

  it("tells machines whose a piece is, what it answers and by what principles, whatever it is called", async () => {
    const { thing, data, facts } = await headAt(`/articles/${slug}`);
    const address = `${portal.origin}/articles/${slug}`;
    expect(data).toHaveLength(1);
    expect(thing("OpinionNewsArticle")).toMatchObject({
      headline,
      mainEntityOfPage: address,
      author: {
        "@type": "Person",
        name: "Ada Byline",
        url: `${portal.origin}/contributors/ada`,
        description: "Ada Byline was a ward clerk for nine years.",
      },
      image: { url: `${address}/card.png`, width: 1200, height: 630 },
      publishingPrinciples: `${portal.origin}/guidelines`,
      isPartOf: { "@type": "WebSite", name: "Firsthand" },
      about: { "@type": "NewsArticle", headline: "Report finds counters were quiet" },
      citation: "https://crier.example/counters",
      backstory: expect.stringMatching(/nine years/),
      dateModified: expect.stringMatching(/^\d{4}-/),
    });
    expect(thing("BreadcrumbList")).toMatchObject({
      itemListElement: [
        { position: 1, name: "Firsthand" },
        { position: 2, name: `County "life" & <b>`, item: `${portal.origin}/topics/county` },
        { position: 3, name: headline, item: address },
      ],
    });
    expect(facts.get("og:title")).toBe(headline);
    expect(facts.get("article:author")).toBe(`${portal.origin}/contributors/ada`);
  });

  it("tells them how to search here, and of whom a contributor's page is", async () => {
    const site = (await headAt("/")).thing("WebSite");
    const action = site?.potentialAction as { target: { urlTemplate: string } } | undefined;
    const found = await get(
      action?.target.urlTemplate.replace(portal.origin, "").replace("{words}", "saw") ?? "",
    );
    expect(found.text).toContain(`/articles/${slug}`);
    expect((await headAt("/contributors/ada")).thing("ProfilePage")).toMatchObject({
      mainEntity: { "@type": "Person", name: "Ada Byline", description: `Clerk. </script>"&` },
    });
    expect((await headAt("/topics/county")).thing("CollectionPage")).toBeDefined();
  });
});

describe("an embed (oembed.com)", () => {
  const ask = (more: Record<string, string>) => get(`/oembed?${new URLSearchParams(more)}`);
  const ours = () => `${portal.origin}/articles/${slug}`;

  it("is found from the piece's head, in both formats", async () => {
    const { links } = await headAt(`/articles/${slug}`);
    const offers = linked(links, "alternate").filter(({ type }) => type?.includes("oembed"));
    expect(offers.map(({ type }) => type)).toEqual(["application/json+oembed", "text/xml+oembed"]);
    const [json, xml] = await Promise.all(
      offers.map(({ href = "" }) => get(href.replace(portal.origin, ""))),
    );
    expect(json?.type).toBe("application/json");
    expect(xml?.type).toBe("text/xml; charset=utf-8");
    const embed = JSON.parse(json?.text ?? "");
    expect(embed).toMatchObject({
      version: "1.0",
      type: "rich",
      title: headline,
      author_name: "Ada Byline",
      author_url: `${portal.origin}/contributors/ada`,
      provider_name: "Firsthand",
      thumbnail_url: `${ours()}/card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const elements = readXml(xml?.text ?? "", null);
    for (const [name, value] of Object.entries(embed))
      expect(textsOf(elements, name)).toEqual([String(value)]);
  });

  it("holds a quotation with its source, and nothing that runs or is fetched", async () => {
    const { html } = JSON.parse((await ask({ url: ours() })).text);
    const tags = [...html.matchAll(/<\/?([a-z]+)((?: [a-z]+="[^"<>]*")*)>/g)];
    expect(html.replaceAll(/<\/?[a-z]+(?: [a-z]+="[^"<>]*")*>/g, "")).not.toMatch(/[<>]/);
    expect(new Set(tags.map(([, name]) => name))).toEqual(
      new Set(["blockquote", "p", "a", "strong"]),
    );
    expect(html).toContain("&lt;/script&gt;&lt;script&gt;alert(1)");
  });

  it("keeps to the size it is given, and is a link where that is too small", async () => {
    const embed = async (size: Record<string, string>) =>
      JSON.parse((await ask({ url: ours(), ...size })).text);
    expect(await embed({ maxwidth: "400" })).toMatchObject({ type: "rich", width: 400 });
    expect(await embed({ maxwidth: "400" })).not.toHaveProperty("thumbnail_url");
    for (const size of [{ maxwidth: "100" }, { maxheight: "50" }]) {
      const small = await embed(size);
      expect(small.type).toBe("link");
      expect(small).not.toHaveProperty("html");
      expect(small).not.toHaveProperty("thumbnail_url");
    }
  });

  it("is refused for every address that is no published piece of ours", async () => {
    const { slug: gone, id, version } = await anArticle(await aPerson(), editor, aText());
    granted(await retract(chief, { submissionId: id, version, reason: "It was not so." }));
    const foreign = [
      "https://evil.example/articles/x",
      `https://evil.example/?${ours()}`,
      ours().replace("localhost", "localhost.evil.example"),
      ours().replace("http://", "http://evil.example@"),
      ours().replace("http://", "http://user:word@"),
      ours().replace("http:", "ftp:"),
      ours().replace(/:\d+/, ":1"),
      `/articles/${slug}`,
      `${portal.origin}/articles/${gone}`,
      `${portal.origin}/articles/nothing-here`,
      `${portal.origin}/articles/../articles/..`,
      `${portal.origin}/submissions`,
      `${portal.origin}/`,
      "javascript:alert(1)",
      "x",
      "file:///etc/passwd",
      "http://169.254.169.254/latest",
    ];
    for (const url of foreign) expect([url, (await ask({ url })).status]).toEqual([url, 404]);
  });

  it("answers 501 for another format, 400 without an address or with a size that is none", async () => {
    expect((await ask({ url: ours(), format: "yaml" })).status).toBe(501);
    expect((await ask({})).status).toBe(400);
    for (const maxwidth of ["-1", "0", "wide", "1e9", "9999999"])
      expect([maxwidth, (await ask({ url: ours(), maxwidth })).status]).toEqual([maxwidth, 400]);
  });
});

it("every feed and sitemap of the publication is valid, with such a headline in it", async () => {
  for (const base of ["", "/contributors/ada"]) {
    for (const [file, schema] of [
      ["feed.xml", "rss"],
      ["feed.atom", "atom"],
    ] as const) {
      const elements = readXml((await get(`${base}/${file}`)).text, schema);
      expect(textsOf(elements, "title")).toContain(headline);
    }
    const { items } = JSON.parse((await get(`${base}/feed.json`)).text);
    expect(items[0].title).toBe(headline);
  }
  const news = readXml((await get("/news-sitemap.xml")).text, "sitemap");
  expect(textsOf(news, "news:title")).toContain(headline);
  const robots = (await get("/robots.txt")).text;
  for (const name of ["sitemap.xml", "news-sitemap.xml"])
    expect(robots).toContain(`Sitemap: ${portal.origin}/${name}`);
  const named = textsOf(readXml((await get("/sitemap.xml")).text, "sitemap"), "loc");
  const sitemaps = await Promise.all(named.map((one) => get(one.replace(portal.origin, ""))));
  const places = sitemaps.flatMap(({ text }) => textsOf(readXml(text, "sitemap"), "loc"));
  expect(places).toContain(`${portal.origin}/articles/${slug}`);
  for (const place of places)
    expect([place, (await get(place.replace(portal.origin, ""))).status]).toEqual([place, 200]);
  for (const none of ["0", "01", "9999", "x", "1.xml"])
    expect((await get(`/sitemaps/${none}.xml`)).status).toBe(404);
});

it("two seconds after a piece is published, corrected or retracted, every machine is told so", async () => {
  const channels = async (at: string) => {
    const paths = ["/feed.xml", "/feed.atom", "/feed.json", "/news-sitemap.xml", "/sitemaps/2.xml"];
    const texts = await Promise.all(paths.map(async (path) => (await get(path)).text));
    const card = await openPage(portal, `/articles/${at}/card.png`, null);
    const picture = Buffer.from(await card.arrayBuffer());
    const embed = await get(`/oembed?url=${encodeURIComponent(`${portal.origin}/articles/${at}`)}`);
    return { texts, card: card.status, picture, embed };
  };
  await channels("what-nobody-told-us");
  const first = aText({ headline: "What nobody told us" });
  const { id, slug } = await anArticle(author, editor, first);
  await after(2_000);
  const published = await channels(slug);
  for (const text of published.texts)
    expect(text).toMatch(/What nobody told us|what-nobody-told-us/);
  expect([published.card, published.embed.status]).toEqual([200, 200]);
  expect((await sharp(published.picture).metadata()).width).toBe(1200);
  expect(published.picture.length).toBeLessThan(50_000);

  granted(
    await correctionOf(editor, id, (content) => ({ ...content, headline: "What they told us" })),
  );
  await answerEach(author, id, () => ({ resolution: "accepted" }));
  granted(await signWhatIsShown(author, id));
  await after(2_000);
  const corrected = await channels(slug);
  for (const text of corrected.texts.slice(0, 4)) expect(text).toContain("What they told us");
  expect(corrected.texts.join()).not.toContain("What nobody told us");
  expect(corrected.picture.equals(published.picture)).toBe(false);
  expect(JSON.parse(corrected.embed.text)).toMatchObject({
    title: "What they told us",
    thumbnail_url: `${portal.origin}/articles/${slug}/card.png?v=2`,
  });
  const { thing } = await headAt(`/articles/${slug}`);
  expect(thing("OpinionNewsArticle")?.correction).toMatchObject([
    { "@type": "CorrectionComment", text: "A figure was wrong." },
  ]);

  const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
  const version = piece?.version ?? 0;
  granted(await retract(chief, { submissionId: id, version, reason: "It was not so." }));
  await after(2_000);
  const gone = await channels(slug);
  expect(gone.texts.join()).not.toMatch(/What they told us|what-nobody-told-us/);
  expect([gone.card, gone.embed.status]).toEqual([404, 404]);
  const notice = await headAt(`/articles/${slug}`);
  expect(notice.thing("OpinionNewsArticle")).toMatchObject({
    creativeWorkStatus: "Retracted",
    correction: [{ text: "It was not so." }],
  });
  expect(notice.facts.get("og:image")).toContain("/card.png");
  expect(notice.facts.get("og:image")).not.toContain(slug);
}, 60_000);

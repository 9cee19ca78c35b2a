import { setTimeout as after } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { retract } from "@/lib/corrections/commands";
import { layFirstDay } from "@/lib/operator/first-day";
import { aPortal, type Portal } from "../authorization/portal";
import { answerEach, signWhatIsShown } from "../support/answers";
import { anArticle, correctionOf } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { aPerson, aSession, aText, granted } from "../support/makers";
import { aCachingProxy } from "./caching-proxy";
import { type Visit, visit } from "./visit";

freshDatabase();

let portal: Portal;
let proxy: Awaited<ReturnType<typeof aCachingProxy>>;
let author: Person;
let editor: Person;
let session: string;
let slug: string;
beforeAll(async () => {
  await layFirstDay();
  author = await aPerson({ name: "Ada Byline" });
  editor = await aPerson({ role: "editor", name: "CANARY-editor" });
  session = await aSession(editor);
  ({ slug } = await anArticle(author, editor, aText()));
  portal = await aPortal(async () => ({ TRUSTED_PROXIES: "1" }));
  proxy = await aCachingProxy(portal.origin);
}, 120_000);
afterAll(async () => {
  await proxy?.close();
  await portal?.stop();
});

/** Through the proxy, under the publication's own name unless told otherwise. */
const read = (path: string, headers: Visit["headers"] = {}) =>
  visit(proxy.port, { path, headers: { host: new URL(portal.origin).host, ...headers } });

const canary = "canary.evil.example";
/** Headers that have made some framework, proxy or page answer otherwise than its address says. */
const poisons: Record<string, string>[] = [
  { "x-forwarded-host": canary },
  { "x-forwarded-host": canary, "x-forwarded-proto": "http", "x-forwarded-port": "1" },
  { "x-forwarded-proto": "canary" },
  { "x-forwarded-scheme": "canary" },
  { "x-forwarded-prefix": "/canary" },
  { "x-forwarded-for": "canary, 127.0.0.1" },
  { forwarded: `host=${canary};proto=http` },
  { "x-host": canary },
  { "x-original-host": canary },
  { "x-original-url": "/canary" },
  { "x-rewrite-url": "/canary" },
  { "x-http-method-override": "POST" },
  { origin: `https://${canary}` },
  { referer: `https://${canary}/` },
  { accept: "text/x-component" },
  { accept: "application/json" },
  { accept: "image/webp" },
  { "accept-language": "ar,canary" },
  { "accept-encoding": "identity;q=0, canary" },
  { "accept-encoding": "br;q=0, gzip" },
  { "accept-charset": "utf-7" },
  { range: "bytes=0-9" },
  { range: "bytes=-1", "if-range": '"canary"' },
  { "if-modified-since": "Mon, 01 Jan 2035 00:00:00 GMT" },
  { "if-match": '"canary"' },
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { rsc: "1", "next-router-state-tree": encodeURIComponent(`["",{"canary":1}]`) },
  { rsc: "1", "next-url": "/canary" },
  { "next-hmr-refresh": "1" },
  { "next-action": "canary" },
  { "x-nextjs-data": "1" },
  { "x-nextjs-postponed": "1" },
  { "x-middleware-prefetch": "1" },
  { "x-middleware-subrequest": "middleware:middleware" },
  { "x-middleware-rewrite": "/canary" },
  { "x-invoke-path": "/canary", "x-invoke-status": "500" },
  { "x-invoke-output": "/canary" },
  { "x-matched-path": "/canary" },
  { "x-now-route-matches": "1=canary" },
  { "x-prerender-revalidate": "canary" },
  { "x-vercel-id": "canary" },
  { "x-action-forwarded": "1" },
  { "x-deployment-id": "canary" },
  { "content-security-policy": `script-src 'nonce-canary' https://${canary}` },
  { "cache-control": "no-cache" },
  { pragma: "x-get-cache-key, canary" },
  { purpose: "prefetch", "sec-purpose": "prefetch" },
  { "save-data": "on" },
  { "user-agent": "Googlebot canary" },
  { authorization: "Bearer canary" },
  { cookie: "__prerender_bypass=canary; __next_preview_data=canary" },
  { cookie: "firsthand.session-token=canary" },
];
const questions = [
  "",
  "?_rsc=canary",
  "?canary",
  "?nxtPslug=canary&slug=canary",
  "?__nextDataReq=1",
];

test("nothing a stranger sends changes what the next reader gets from a cache in front", async () => {
  const paths = [
    "/",
    `/articles/${slug}`,
    "/feed.xml",
    "/sitemap.xml",
    `/articles/${slug}/card.png`,
  ];
  for (const path of paths) {
    const clean = await read(path);
    expect([path, clean.status]).toEqual([path, 200]);
    const { date: _date, "x-cache": _hit, ...headers } = clean.headers;
    for (const [index, poison] of poisons.entries()) {
      // Each on an address nobody has asked for yet, where the poisoned answer would be the one that is kept.
      const address =
        path + (questions[index % questions.length] ?? "").replace("canary", `c${index}`);
      const said = await read(address, poison);
      const told = JSON.stringify([said.headers, said.text]);
      expect([path, poison, /canary(?!-editor)/i.test(told)]).toEqual([path, poison, false]);
      const next = await read(address);
      expect([path, poison, next.status, next.body.equals(clean.body)]).toEqual([
        path,
        poison,
        200,
        true,
      ]);
      const { date, "x-cache": hit, ...after } = next.headers;
      expect([path, poison, after]).toEqual([path, poison, headers]);
    }
  }
}, 120_000);

test("a cache in front keeps nothing of anybody who is signed in, and no refusal", async () => {
  const cookie = { cookie: `firsthand.session-token=${session}` };
  for (const path of ["/", `/articles/${slug}`, "/desk", "/submissions", "/account", "/sign-in"])
    await read(path, cookie);
  for (const path of ["/articles/nothing-here", "/search?q=saw", "/oembed?url=x", "/desk", "/x"])
    await read(path);
  await read("/", { host: canary });
  await read("/?fresh", { host: canary });
  for (const kept of proxy.all()) {
    expect(kept.status).toBe(200);
    expect(kept.headers["set-cookie"]).toBeUndefined();
    expect(kept.body.toString()).not.toMatch(/CANARY-editor|href="\/submissions"/);
  }
  expect((await read("/")).text).toContain('href="/sign-in"');
  expect((await read("/", cookie)).text).toContain('href="/submissions"');
  expect((await read("/")).text).toContain('href="/sign-in"');
});

test("through a cache in front a piece appears, is corrected and is gone within two seconds", async () => {
  const headline = "What nobody told us";
  const { id, slug } = await anArticle(author, editor, aText({ headline }));
  const places = ["/", `/articles/${slug}`, "/feed.json", "/news-sitemap.xml"];
  const texts = () => Promise.all(places.map(async (path) => (await read(path)).text));
  const card = async () => (await read(`/articles/${slug}/card.png`)).body;
  await after(2_000);
  for (const text of await texts()) expect(text).toContain(headline);
  const picture = await card();
  expect((await read(`/articles/${slug}`)).headers["x-cache"]).toBe("hit");

  const edit = { headline: "What they told us" };
  granted(await correctionOf(editor, id, (content) => ({ ...content, ...edit })));
  await answerEach(author, id, () => ({ resolution: "accepted" }));
  granted(await signWhatIsShown(author, id));
  await after(2_000);
  for (const text of await texts()) expect(text).toContain(edit.headline);
  expect((await card()).equals(picture)).toBe(false);

  const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
  const chief = await aPerson({ role: "chief" });
  const version = piece?.version ?? 0;
  granted(await retract(chief, { submissionId: id, version, reason: "It was not so." }));
  await after(2_000);
  const [front, article, ...feeds] = await texts();
  for (const text of [front, ...feeds]) expect(text).not.toContain(edit.headline);
  expect(article).toContain("It was not so.");
  expect(article).not.toContain("I stood at the counter");
  expect((await read(`/articles/${slug}/card.png`)).status).toBe(404);
}, 60_000);

import type http from "node:http";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import zlib from "node:zlib";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { db } from "@/db/client";
import { renewPages, renewThread, renewThreadSoon } from "@/lib/jobs/renewals";
import { freshDatabase } from "../support/database";
import { aServer, freePort, until, type Wanted } from "./visit";

freshDatabase();

const renew = (paths: string[] | "all") => db.transaction((tx) => renewPages(tx, paths));

const addTo = (slug: string) => db.transaction((tx) => renewThreadSoon(tx, slug));
const takeFrom = (slug: string) => db.transaction((tx) => renewThread(tx, slug));

/** A publication that counts its renders and prints what it was told, so that anything leaking in can be seen. */
async function aPublication(options: Wanted = {}) {
  const rendered: string[] = [];
  const state = { edition: 1, status: 200, cookie: false, wait: Promise.resolve() };
  const handler: http.RequestListener = async (request, response) => {
    const path = request.url ?? "";
    rendered.push(path);
    const { edition } = state;
    await state.wait;
    response.statusCode = state.status;
    if (state.cookie) response.setHeader("set-cookie", "visitor=1");
    const feed = /\.(?:xml|atom|json|txt)$/.test(path);
    response.setHeader("content-type", feed ? "application/rss+xml" : "text/html; charset=utf-8");
    response.end(
      feed
        ? `<rss>${edition}</rss>`
        : `<!DOCTYPE html><html lang="en"><head><title>${path}</title></head><body><a data-account="" href="/sign-in">Sign in</a><p>edition ${edition} of ${"words ".repeat(300)}</p><p>${JSON.stringify(request.headers)}</p><script>1</script></body></html>`,
    );
  };
  const server = await aServer(handler, {
    databaseUrl: process.env.FIRSTHAND_DATABASE_URL ?? null,
    ...options,
  });
  // Nothing is kept before renewals are heard.
  await until(async () => {
    const before = rendered.length;
    await server.visit("/about");
    return rendered.length === before;
  });
  rendered.length = 0;
  const times = (path: string) => rendered.filter((asked) => asked === path).length;
  return { ...server, state, rendered, times };
}

/** A way to the database that can be cut and mended. */
async function aLine(to: number) {
  const port = await freePort();
  const open = new Set<net.Socket>();
  let server: net.Server;
  const mend = () =>
    new Promise<void>((resolve) => {
      server = net.createServer((near) => {
        const far = net.connect(to, "127.0.0.1");
        near.pipe(far).pipe(near);
        for (const socket of [near, far]) socket.on("error", () => near.destroy());
        near.on("close", () => {
          far.destroy();
          open.delete(near);
        });
        open.add(near);
      });
      server.listen(port, "127.0.0.1", resolve);
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  await mend();
  onTestFinished(cut);
  return { port, cut, mend, inUse: () => open.size > 0 };
}

describe("a reading page", () => {
  test("is rendered once, for fifty at once and for all who follow", async () => {
    const { visit, times } = await aPublication();
    const all = await Promise.all(Array.from({ length: 50 }, () => visit("/articles/a")));
    await visit("/articles/a");
    expect(times("/articles/a")).toBe(1);
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    expect(all[0]?.text).not.toContain("<script");
    expect(all[0]?.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(all[0]?.headers.vary).toBe("accept-encoding, cookie");
  });

  test("comes compressed as the reader takes it, always the same page", async () => {
    const { visit } = await aPublication();
    const plain = await visit("/articles/a");
    const cases: [string, string | undefined, (body: Buffer) => Buffer][] = [
      ["br, gzip", "br", zlib.brotliDecompressSync],
      ["gzip", "gzip", zlib.gunzipSync],
      ["br;q=0, gzip", "gzip", zlib.gunzipSync],
      ["deflate, identity", undefined, (body) => body],
      ["gzip;q=0.0", undefined, (body) => body],
    ];
    for (const [accepts, encoding, decode] of cases) {
      const seen = await visit({ path: "/articles/a", headers: { "accept-encoding": accepts } });
      expect(seen.headers["content-encoding"]).toBe(encoding);
      expect(Number(seen.headers["content-length"])).toBe(seen.body.length);
      expect(decode(seen.body).toString()).toBe(plain.text);
    }
  });

  test("is not sent again to who has it, in whichever encoding", async () => {
    const { visit, state } = await aPublication();
    const plain = await visit("/articles/a");
    const brotli = await visit({ path: "/articles/a", headers: { "accept-encoding": "br" } });
    expect(brotli.headers.etag).not.toBe(plain.headers.etag);
    for (const tag of [
      plain.headers.etag,
      brotli.headers.etag,
      `W/${plain.headers.etag}`,
      `"x", ${plain.headers.etag}`,
      "*",
    ]) {
      const again = await visit({ path: "/articles/a", headers: { "if-none-match": String(tag) } });
      expect([again.status, again.text]).toEqual([304, ""]);
      expect(again.headers["content-security-policy"]).toContain("default-src 'none'");
    }
    state.edition = 2;
    await renew(["/articles/a"]);
    await until(async () => (await visit("/articles/a")).text.includes("edition 2"));
    const old = await visit({
      path: "/articles/a",
      headers: { "if-none-match": String(plain.headers.etag) },
    });
    expect(old.status).toBe(200);
  });

  test("a page read again is sent smaller, and who has the first form of it is not sent the other", async () => {
    const { visit } = await aPublication();
    const asked = { path: "/articles/a", headers: { "accept-encoding": "br" } };
    const first = await visit(asked);
    let again = await visit(asked);
    await until(async () => {
      again = await visit(asked);
      return again.headers.etag !== first.headers.etag;
    });
    expect(again.body.length).toBeLessThan(first.body.length);
    expect(zlib.brotliDecompressSync(again.body)).toEqual(zlib.brotliDecompressSync(first.body));
    for (const { headers } of [first, again]) {
      const held = { ...asked.headers, "if-none-match": String(headers.etag) };
      expect((await visit({ ...asked, headers: held })).status).toBe(304);
    }
  });

  test("answers HEAD with the headers of GET and no body", async () => {
    const { visit, times } = await aPublication();
    const head = await visit({ path: "/articles/a", method: "HEAD" });
    const get = await visit("/articles/a");
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
    expect(times("/articles/a")).toBe(1);
  });

  test("for the signed-in differs in the account link alone, and stays with them", async () => {
    const { visit } = await aPublication();
    const cookies = ["authjs.session-token=x", "a=1; __Secure-authjs.session-token=x"];
    const visitor = await visit("/articles/a");
    for (const cookie of cookies) {
      const seen = await visit({ path: "/articles/a", headers: { cookie } });
      expect(seen.text).toContain('href="/submissions">My submissions');
      expect(seen.headers["cache-control"]).toBe("private, no-cache");
      const link = /<a data-account[^>]*>[^<]*<\/a>/;
      expect(seen.text.replace(link, "")).toBe(visitor.text.replace(link, ""));
    }
    const other = await visit({
      path: "/articles/a",
      headers: { cookie: "theme=dark; session-token=" },
    });
    expect(other.text).toBe(visitor.text);
    expect((await visit("/articles/a")).text).toBe(visitor.text);
  });

  test("is kept under its path alone: no query, header or cookie of a visitor's comes in or is kept", async () => {
    const { visit, times, rendered } = await aPublication();
    const clean = (await visit("/articles/a")).text;
    await renew("all");
    await until(async () => {
      const before = rendered.length;
      await visit("/articles/probe");
      return rendered.length > before;
    });
    const names = [
      "rsc",
      "next-router-prefetch",
      "next-router-state-tree",
      "next-router-segment-prefetch",
      "next-url",
      "next-action",
      "x-nextjs-data",
      "x-middleware-prefetch",
      "x-middleware-subrequest",
      "x-forwarded-host",
      "x-forwarded-proto",
      "x-forwarded-for",
      "x-forwarded-port",
      "x-forwarded-prefix",
      "x-original-url",
      "x-rewrite-url",
      "x-http-method-override",
      "x-now-route-matches",
      "x-matched-path",
      "x-invoke-status",
      "x-nonce",
      "content-security-policy",
      "accept",
      "accept-language",
      "user-agent",
      "referer",
      "origin",
      "authorization",
      "cookie",
      "range",
      "cache-control",
      "pragma",
      "if-modified-since",
      "forwarded",
      "via",
      "x-firsthand-client",
      "x-prerender-revalidate",
      "purpose",
      "sec-purpose",
      "x-deployment-id",
    ];
    const queries = [
      "",
      "?_rsc=1",
      "?__nextDataReq=1",
      "?nxtPslug=b",
      "?slug=b",
      "?utm_source=canary",
      "?page=2",
    ];
    for (const name of names) {
      for (const query of queries) {
        const path = `/articles/a${query}`;
        const seen = await visit({
          path,
          headers: { [name]: name === "range" ? "bytes=0-1" : "canary" },
        });
        expect(seen.text).toBe(clean);
        expect(seen.status).toBe(200);
        expect(seen.headers["content-type"]).toBe("text/html; charset=utf-8");
      }
    }
    expect(clean).not.toContain("canary");
    expect(times("/articles/a")).toBe(2);
    expect(rendered.every((path) => !path.includes("?"))).toBe(true);
  });

  test("that sets a cookie, is missing or fails is answered, without the cookie, and not kept", async () => {
    const { visit, state, times } = await aPublication();
    state.cookie = true;
    const first = await visit("/articles/a");
    expect(first.headers["set-cookie"]).toBeUndefined();
    await visit("/articles/a");
    expect(times("/articles/a")).toBe(2);
    state.cookie = false;
    for (const status of [404, 410, 500, 204, 206, 307]) {
      state.status = status;
      const seen = await visit("/articles/b");
      expect(seen.status).toBe(status);
      expect(seen.headers["cache-control"]).toBe("private, no-store");
      expect(seen.headers.etag).toBeUndefined();
      expect(seen.text).not.toContain("<script");
    }
    expect(times("/articles/b")).toBe(6);
    state.status = 200;
    expect((await visit("/articles/b")).status).toBe(200);
  });

  test("asked with a question it reads is rendered each time, a search among them", async () => {
    const { visit, rendered } = await aPublication();
    const paths = ["/topics/health?page=2", "/search?q=bus"];
    for (const path of paths) {
      for (let i = 0; i < 2; i += 1) {
        const seen = await visit(path);
        expect(seen.headers["cache-control"]).toBe("private, no-store");
        expect(seen.text).not.toContain("<script");
      }
    }
    expect(rendered).toEqual(paths.flatMap((path) => [path, path]));
  });
});

describe("nothing else", () => {
  test.each([
    "/desk",
    "/submissions/7",
    "/account",
    "/articles",
    "/api/v1/articles",
    "/oembed?url=x",
    "/articles/a.rsc",
  ])("%s is kept, and each visitor gets their own", async (path) => {
    const { visit, rendered } = await aPublication();
    const mine = await visit({ path, headers: { cookie: "authjs.session-token=mine" } });
    const theirs = await visit({ path, headers: { cookie: "authjs.session-token=theirs" } });
    expect(mine.text).toContain("session-token=mine");
    expect(theirs.text).toContain("session-token=theirs");
    expect(theirs.text).not.toContain("mine");
    expect(rendered).toEqual([path, path]);
    expect(theirs.headers["cache-control"]).toBe("private, no-store");
  });
});

describe("renewal", () => {
  test("of one article drops it and every list, within a second, and no other article", async () => {
    const { visit, state, times } = await aPublication();
    const paths = [
      "/articles/a",
      "/articles/b",
      "/",
      "/topics/health",
      "/feed.xml",
      "/sitemap.xml",
    ];
    for (const path of paths) await visit(path);
    state.edition = 2;
    await renew(["/articles/a"]);
    await until(async () => (await visit("/articles/a")).text.includes("edition 2"), 1_000);
    for (const path of paths) await visit(path);
    expect(paths.map(times)).toEqual([2, 1, 2, 2, 2, 2]);
    expect((await visit("/articles/b")).text).toContain("edition 1");
  });

  test("of what comments are added to makes its page again once a second, however many come", async () => {
    const { visit, state, times } = await aPublication();
    const pages = ["/articles/a", "/articles/a/comments/oldest-1"];
    for (const path of [...pages, "/articles/b", "/"]) await visit(path);
    await pause(1_100);
    const began = performance.now();
    while (performance.now() - began < 2_000) {
      state.edition += 1;
      await addTo("a");
      for (const path of [...pages, "/articles/b", "/"]) await visit(path);
    }
    expect(state.edition).toBeGreaterThan(20);
    for (const path of pages) expect(times(path)).toBeLessThanOrEqual(4);
    expect([times("/articles/b"), times("/")]).toEqual([1, 1]);
    const last = `edition ${state.edition} `;
    for (const path of pages) {
      await until(async () => (await visit(path)).text.includes(last), 2_000);
    }
  });

  test("of what a comment is added to, when none came for a while, is seen by the next reader", async () => {
    const { visit, state } = await aPublication();
    await visit("/articles/a");
    await pause(1_100);
    state.edition = 2;
    await addTo("a");
    await until(async () => (await visit("/articles/a")).text.includes("edition 2"), 500);
  });

  test("makes nobody wait for comments that are added, and everybody for one that has to go", async () => {
    const { visit, state } = await aPublication();
    await visit("/articles/a");
    await pause(1_100);
    let go = () => {};
    state.wait = new Promise((resolve) => {
      go = resolve;
    });
    state.edition = 2;
    await addTo("a");
    // Heard, and begun to be made again: so long as that takes, the page there is is given.
    await pause(300);
    const began = performance.now();
    expect((await visit("/articles/a")).text).toContain("edition 1");
    expect(performance.now() - began).toBeLessThan(500);
    // Long enough: nobody is given a page any more that lacks a comment of two seconds ago.
    await pause(1_800);
    expect(await Promise.race([visit("/articles/a"), pause(1_500, "waits")])).toBe("waits");
    state.edition = 3;
    await takeFrom("a");
    await pause(300);
    const given = visit("/articles/a");
    expect(await Promise.race([given, pause(1_500, "waits")])).toBe("waits");
    go();
    expect((await given).text).toContain("edition 3");
    expect((await visit("/articles/a")).text).toContain("edition 3");
  });

  test("of everything drops everything, also the pages of the signed-in", async () => {
    const { visit, state } = await aPublication();
    const headers = { cookie: "authjs.session-token=x" };
    await visit("/articles/a");
    await visit({ path: "/articles/a", headers });
    state.edition = 2;
    await renew("all");
    await until(async () => (await visit("/articles/a")).text.includes("edition 2"), 1_000);
    expect((await visit({ path: "/articles/a", headers })).text).toContain("edition 2");
  });

  test("that arrives while a page is being rendered is not undone by that render", async () => {
    const { visit, state } = await aPublication();
    let go = () => {};
    state.wait = new Promise((resolve) => {
      go = resolve;
    });
    const slow = visit("/articles/a");
    await new Promise((resolve) => setTimeout(resolve, 100));
    state.wait = Promise.resolve();
    state.edition = 2;
    await renew(["/articles/a"]);
    // Long enough for the notice; whoever asks before it has come waits with the first.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await visit("/articles/a")).text).toContain("edition 2");
    go();
    expect((await slow).text).toContain("edition 1");
    expect((await visit("/articles/a")).text).toContain("edition 2");
  });

  test("unheard for want of a notice is read by the poll", async () => {
    const { visit, state } = await aPublication();
    await visit("/articles/a");
    state.edition = 2;
    await db.execute(`insert into renewals (paths) values ('["/articles/a"]')`);
    await until(async () => (await visit("/articles/a")).text.includes("edition 2"), 4_000);
  });

  test("missed while the connection was cut costs a moment, not a stale page", async () => {
    const { visit, state } = await aPublication();
    await visit("/articles/a");
    const cut = new pg.Client({ connectionString: process.env.FIRSTHAND_DATABASE_URL });
    await cut.connect();
    onTestFinished(() => cut.end());
    await cut.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'firsthand renewals' and datname = current_database()",
    );
    state.edition = 2;
    await renew(["/articles/a"]);
    await until(async () => (await visit("/articles/a")).text.includes("edition 2"), 5_000);
    // And hearing goes on after it.
    state.edition = 3;
    await renew(["/articles/a"]);
    await until(async () => (await visit("/articles/a")).text.includes("edition 3"), 5_000);
  });

  test("unheard, every reader gets a fresh page, or the kept one if that fails; heard again, all is dropped", async () => {
    const database = new URL(String(process.env.FIRSTHAND_DATABASE_URL));
    const line = await aLine(Number(database.port));
    database.hostname = "127.0.0.1";
    database.port = String(line.port);
    const { visit, state } = await aPublication({ databaseUrl: database.href });
    await visit("/articles/a");

    await line.cut();
    state.edition = 2;
    await until(async () => (await visit("/articles/a")).text.includes("edition 2"), 3_000);
    state.status = 500;
    const inNeed = await visit("/articles/a");
    expect([inNeed.status, inNeed.text.includes("edition 2")]).toEqual([200, true]);

    state.status = 200;
    state.edition = 3;
    await renew(["/articles/a"]);
    await line.mend();
    await until(line.inUse, 8_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await visit("/articles/a")).text).toContain("edition 3");
  });

  test("a page grown old is rendered again, and given as it was if that fails or takes long", async () => {
    const { visit, state } = await aPublication({
      limits: { cacheAge: { lists: 400, pieces: 400 } },
    });
    await visit("/articles/a");
    await new Promise((resolve) => setTimeout(resolve, 450));
    state.status = 500;
    const kept = await visit("/articles/a");
    expect([kept.status, kept.text.includes("edition 1")]).toEqual([200, true]);
    state.status = 200;
    state.edition = 2;
    state.wait = new Promise((resolve) => setTimeout(resolve, 2_000));
    const began = Date.now();
    expect((await visit("/articles/a")).text).toContain("edition 1");
    expect(Date.now() - began).toBeLessThan(1_800);
    await state.wait;
    await until(async () => (await visit("/articles/a")).text.includes("edition 2"));
  });
});

test("before renewals are heard nothing is kept", async () => {
  const rendered: string[] = [];
  const { visit } = await aServer((request, response) => {
    rendered.push(String(request.url));
    response.setHeader("content-type", "text/html");
    response.end("<!DOCTYPE html><html><body>x</body></html>");
  });
  await visit("/articles/a");
  await visit("/articles/a");
  expect(rendered).toHaveLength(2);
});

test("a feed is kept as it is", async () => {
  const { visit, times } = await aPublication();
  const first = await visit("/feed.xml");
  await visit({ path: "/feed.xml", headers: { cookie: "authjs.session-token=x" } });
  expect(times("/feed.xml")).toBe(1);
  expect(first.headers.vary).toBe("accept-encoding");
  expect(first.headers["content-type"]).toBe("application/rss+xml");
  expect(first.text).toBe("<rss>1</rss>");
});

test("too many who wait are told to come back, and told when", async () => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const { visit } = await aServer(async (_, response) => {
    await held;
    response.setHeader("content-type", "text/html");
    response.end("<!DOCTYPE html><html><body>x</body></html>");
  });
  const many = Array.from({ length: 540 }, (_, i) => visit(`/articles/a${i}`));
  setTimeout(go, 1_500);
  const seen = await Promise.all(many);
  const busy = seen.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(0);
  expect(busy[0]?.headers["retry-after"]).toBe("2");
  expect((await visit("/articles/a0")).status).toBe(200);
});

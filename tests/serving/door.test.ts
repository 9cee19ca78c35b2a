import { describe, expect, test } from "vitest";
import { aServer, raw } from "./visit";

/** Says what reached it, so that a test sees what the framework would have believed. */
const echo = (
  request: import("node:http").IncomingMessage,
  response: import("node:http").ServerResponse,
) => {
  let bytes = 0;
  request.on("data", (chunk) => {
    bytes += chunk.length;
  });
  request.on("end", () => {
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ url: request.url, method: request.method, headers: request.headers, bytes }),
    );
  });
};
const reached = (text: string) =>
  JSON.parse(text) as {
    url: string;
    method: string;
    headers: Record<string, string>;
    bytes: number;
  };

describe("the name we are called by", () => {
  test.each([
    "evil.example",
    "localhost",
    "localhost:1",
    "localhost.evil.example",
    "localhost@evil.example",
    "LOCALHOST:PORT.evil",
    "",
  ])("a request for host %j is refused with 421", async (host) => {
    const { visit } = await aServer(echo);
    expect((await visit({ path: "/desk", headers: { host } })).status).toBe(421);
    expect((await visit({ path: "/", headers: { host } })).status).toBe(421);
  });

  test("what a browser says it shows already reaches the framework only where it can be read", async () => {
    const { visit } = await aServer(echo);
    const told = async (state: string) => {
      const { status, text } = await visit({
        path: "/desk",
        headers: { rsc: "1", "next-router-state-tree": state },
      });
      expect(status).toBe(200);
      return reached(text).headers["next-router-state-tree"];
    };
    const good = encodeURIComponent('["",{"children":["desk",{}]}]');
    expect(await told(good)).toBe(good);
    for (const bad of ["%5B%22x", "%", "null", "{}", '["a"]', '["a",{"b":1}]', "9".repeat(9_000)])
      expect(await told(bad)).toBeUndefined();
  });

  test("a forwarded host of a stranger's changes nothing, and the framework hears only our own name", async () => {
    const { port, visit } = await aServer(echo);
    const { status, text } = await visit({
      path: "/desk",
      headers: { "x-forwarded-host": "evil.example", forwarded: "host=evil.example" },
    });
    expect(status).toBe(200);
    expect(reached(text).headers).toMatchObject({
      host: `localhost:${port}`,
      "x-forwarded-host": `localhost:${port}`,
    });
    expect(text).not.toContain("evil.example");
    const smuggled = await visit({
      path: "/desk",
      headers: { host: "evil.example", "x-forwarded-host": `localhost:${port}` },
    });
    expect(smuggled.status).toBe(421);
  });

  test("behind a trusted proxy its forwarded host counts", async () => {
    const { port, visit } = await aServer(echo, { house: { trustedProxies: 1 } });
    const headers = { host: "inside:3000", "x-forwarded-host": `localhost:${port}` };
    expect((await visit({ path: "/desk", headers })).status).toBe(200);
  });

  test("health checks answer under any name, for reading only", async () => {
    const { visit } = await aServer(echo);
    const headers = { host: "10.0.0.7:3000" };
    expect((await visit({ path: "/api/health/live", headers })).status).toBe(200);
    expect((await visit({ path: "/api/health/ready", headers })).status).toBe(200);
    expect((await visit({ path: "/api/health/live/x", headers })).status).toBe(421);
    expect((await visit({ path: "/api/health/live", method: "POST", headers })).status).toBe(421);
  });

  test("in demonstration mode another loopback name goes to the public address; others are refused", async () => {
    const { port, visit } = await aServer(echo, { house: { demonstration: true } });
    const sent = await visit({ path: "/guidelines?a=1", headers: { host: `127.0.0.1:${port}` } });
    expect([sent.status, sent.headers.location]).toEqual([
      308,
      `http://localhost:${port}/guidelines?a=1`,
    ]);
    expect((await visit({ path: "/", headers: { host: "evil.example" } })).status).toBe(421);
    const posted = await visit({
      path: "/",
      method: "POST",
      headers: { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` },
    });
    expect(posted.status).toBe(421);
  });

  test("no host header, or two, are refused", async () => {
    const { port } = await aServer(echo);
    const none = await raw(port, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    expect(none).toMatch(/^HTTP\/1\.1 421 /);
    expect(none).toContain("nosniff");
    const answer = await raw(
      port,
      `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 421 /);
  });
});

describe("where a write comes from", () => {
  const own = (port: number) => `http://localhost:${port}`;

  test.each([
    ["no origin", () => undefined],
    ["null", () => "null"],
    ["another site", () => "https://evil.example"],
    ["our name with another scheme", (port: number) => `https://localhost:${port}`],
    ["our name with another port", () => "http://localhost:1"],
    ["a name that begins with ours", (port: number) => `${own(port)}.evil.example`],
    ["two origins", (port: number) => `${own(port)}, https://evil.example`],
  ])("from %s it is refused before the framework hears of it", async (_, origin) => {
    let heard = 0;
    const { port, visit } = await aServer((request, response) => {
      heard += 1;
      echo(request, response);
    });
    for (const path of ["/desk", "/articles/a", "/api/v1/x", "/_next/x"]) {
      const said = origin(port);
      const { status } = await visit({
        path,
        method: "POST",
        headers: {
          ...(said && { origin: said }),
          "content-type": "text/plain",
          "next-action": "x",
        },
        body: "x",
      });
      expect(status).toBe(403);
    }
    expect(heard).toBe(0);
  });

  test("from our own pages it passes, whole", async () => {
    const { port, visit } = await aServer(echo);
    const { status, text } = await visit({
      path: "/submissions/7?x=1",
      method: "POST",
      headers: { origin: own(port), "content-type": "text/plain", "next-action": "abc" },
      body: "hello",
    });
    expect(status).toBe(200);
    expect(reached(text)).toMatchObject({ url: "/submissions/7?x=1", method: "POST", bytes: 5 });
    expect(reached(text).headers["next-action"]).toBe("abc");
  });

  test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])(
    "%s is not understood, also by way of an override",
    async (method) => {
      const { port, visit } = await aServer(echo);
      const refused = await visit({ path: "/desk", method, headers: { origin: own(port) } });
      expect([refused.status, refused.headers.allow]).toEqual([405, "GET, HEAD, POST"]);
      const overridden = await visit({
        path: "/desk",
        headers: { "x-http-method-override": method },
      });
      expect(reached(overridden.text).headers["x-http-method-override"]).toBeUndefined();
    },
  );
});

describe("what the framework is told", () => {
  test.each([
    "x-middleware-subrequest",
    "x-middleware-rewrite",
    "x-middleware-prefetch",
    "x-nextjs-data",
    "x-nextjs-rewrite",
    "x-next-resume-state-length",
    "x-matched-path",
    "x-invoke-path",
    "x-prerender-revalidate",
    "x-now-route-matches",
    "x-original-url",
    "x-rewrite-url",
    "x-nonce",
    "x-firsthand-anything",
    "x-real-ip",
    "forwarded",
    "content-security-policy-report-only",
  ])("a stranger's %s does not reach it", async (name) => {
    const { visit } = await aServer(echo);
    const { text } = await visit({ path: "/desk", headers: { [name]: "canary-value" } });
    expect(text).not.toContain("canary-value");
  });

  test("the nonce is ours: a stranger's policy is neither believed nor repeated", async () => {
    const { visit } = await aServer((request, response) => {
      response.setHeader("content-type", "text/html");
      response.end(String(request.headers["content-security-policy"]));
    });
    const headers = { "content-security-policy": "script-src 'nonce-evil'" };
    const [first, second] = [
      await visit({ path: "/desk", headers }),
      await visit({ path: "/desk", headers }),
    ];
    expect(first.text).toMatch(/'nonce-[\w+/]{22}=='/);
    expect(first.text).toBe(first.headers["content-security-policy"]);
    expect(first.text).not.toContain("evil");
    expect(first.text).not.toBe(second.text);
  });

  test.each([
    [0, "9.9.9.9", "127.0.0.1"],
    [1, "9.9.9.9, 1.2.3.4", "1.2.3.4"],
    [2, "9.9.9.9, 1.2.3.4, 10.0.0.1", "1.2.3.4"],
    [2, "1.2.3.4", "1.2.3.4"],
    [1, "not an address", "127.0.0.1"],
    [1, "::ffff:1.2.3.4", "1.2.3.4"],
  ])(
    "with %i trusted proxies and x-forwarded-for %j the visitor is %s",
    async (trustedProxies, told, client) => {
      const { visit } = await aServer(echo, { house: { trustedProxies } });
      const { text } = await visit({
        path: "/desk",
        headers: { "x-forwarded-for": told, "x-firsthand-client": "6.6.6.6" },
      });
      expect(reached(text).headers).toMatchObject({
        "x-firsthand-client": client,
        "x-forwarded-for": client,
      });
    },
  );
});

describe("malformed and oversized requests", () => {
  test.each([
    "/%",
    "/%zz",
    "/articles/%ff",
    "/articles/%00",
    "/a%0d%0ab",
    "/desk/../articles/a",
    "/desk/%2e%2e/articles/a",
    "/desk%2fsubmissions",
    "/desk%5csubmissions",
    "//evil.example/",
    "/articles//a",
    "/a\\b",
    "/search?q=%",
  ])("%s is refused with 400", async (path) => {
    const { port } = await aServer(echo);
    const answer = await raw(
      port,
      `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  test.each([
    ["an absolute address", "GET http://evil.example/ HTTP/1.1\r\nHost: HOST\r\n\r\n"],
    ["no HTTP", "hello\r\n\r\n"],
    ["a space before a header's colon", "GET / HTTP/1.1\r\nHost : HOST\r\n\r\n"],
    [
      "length and chunks at once",
      "POST / HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
    ],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    ],
    [
      "a reading request with a body",
      "GET / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 3\r\n\r\nabc",
    ],
    [
      "an unknown coding",
      "POST / HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    ],
    ["a header with a bare NUL", "GET / HTTP/1.1\r\nHost: HOST\r\nX: a\0b\r\n\r\n"],
  ])("%s is refused with 400, and nothing behind it is answered", async (_, bytes) => {
    const { port } = await aServer(echo);
    const answer = await raw(port, bytes.replaceAll("HOST", `localhost:${port}`));
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(answer.toLowerCase()).toContain("x-content-type-options: nosniff");
  });

  test("an address over 4 KB is refused with 414, headers over 16 KB with 431", async () => {
    const { visit } = await aServer(echo);
    expect((await visit(`/desk?${"a".repeat(5_000)}`)).status).toBe(414);
    const { status } = await visit({ path: "/desk", headers: { cookie: "a".repeat(20_000) } });
    expect(status).toBe(431);
  });

  test("a body that says it is over a megabyte is refused at once", async () => {
    let heard = 0;
    const { port } = await aServer(() => {
      heard += 1;
    });
    const head = `POST /desk HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\nContent-Length: 1073741824\r\n\r\n`;
    const answer = await raw(port, head);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(heard).toBe(0);
  });

  test("one that does not say is refused when it grows past it, and memory stays flat", async () => {
    const { port, visit } = await aServer(echo);
    const before = process.memoryUsage().rss;
    const { status } = await visit({
      path: "/desk",
      method: "POST",
      headers: { origin: `http://localhost:${port}`, "transfer-encoding": "chunked" },
      body: Buffer.alloc(3 * 1024 * 1024),
    });
    expect(status).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect((await visit("/desk")).status).toBe(200);
  });

  test("a body of just a megabyte passes", async () => {
    const { port, visit } = await aServer(echo);
    const { text } = await visit({
      path: "/desk",
      method: "POST",
      headers: { origin: `http://localhost:${port}`, "transfer-encoding": "chunked" },
      body: Buffer.alloc(1024 * 1024),
    });
    expect(reached(text).bytes).toBe(1024 * 1024);
  });

  test("who waits to be told to go on is told so only when they may come in", async () => {
    const { port } = await aServer(echo);
    const head = (origin: string) =>
      `POST /desk HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${origin}\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`;
    expect(await raw(port, head("http://evil.example"), 500)).toMatch(/^HTTP\/1\.1 403 /);
    expect(await raw(port, head(`http://localhost:${port}`), 500)).toMatch(/^HTTP\/1\.1 100 /);
  });

  test("an upgrade is not made", async () => {
    const { port } = await aServer(echo);
    const answer = await raw(
      port,
      `GET /desk HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      500,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toContain('"upgrade"');
  });
});

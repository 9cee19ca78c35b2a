import type { RequestListener } from "node:http";
import { expect, test } from "vitest";
import { aServer, raw, type Seen } from "./visit";

/** Pages, errors, redirects, files: whatever the framework answers, with headers of its own that must not pass. */
const framework: RequestListener = (request, response) => {
  const path = request.url ?? "";
  response.setHeader("x-powered-by", "Next.js");
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("content-security-policy", "default-src *");
  response.setHeader("strict-transport-security", "max-age=0");
  response.setHeader("cache-control", "public, max-age=31536000");
  if (path.startsWith("/submissions")) {
    response.writeHead(307, { location: "/sign-in", "set-cookie": ["a=1; HttpOnly", "b=2"] }).end();
  } else if (path.endsWith(".js")) {
    response.setHeader("content-type", "application/javascript; charset=UTF-8");
    response.end("1");
  } else if (path.startsWith("/api")) {
    response.setHeader("content-type", "application/json");
    response.end("{}");
  } else if (path.startsWith("/feed") || path.endsWith(".xml")) {
    response.setHeader("content-type", "application/rss+xml; charset=utf-8");
    response.end("<rss/>");
  } else {
    response.statusCode = path.includes("missing") ? 404 : path.includes("broken") ? 500 : 200;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end("<!DOCTYPE html><html><head></head><body><script>1</script>x</body></html>");
  }
};

const everywhere = [
  "/",
  "/articles/a",
  "/articles/missing",
  "/articles/broken",
  "/Articles/A",
  "/feed.xml",
  "/robots.txt",
  "/search?q=a",
  "/sign-in",
  "/sign-in/confirm?token=t",
  "/submissions",
  "/submissions/7",
  "/desk",
  "/missing",
  "/broken",
  "/api/v1/articles",
  "/api/health/live",
  "/_next/static/chunks/a.js",
  "/assets/islands/a.js",
  "/plain.css",
  "/%",
  `/desk?${"a".repeat(5_000)}`,
];

function always({ headers }: Seen) {
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers["permissions-policy"]).toContain("camera=()");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  expect(headers["referrer-policy"]).toMatch(/^(?:same-origin|strict-origin)$/);
  expect(headers["cache-control"]).toBeDefined();
  const policy = String(headers["content-security-policy"]);
  expect(policy).not.toMatch(/unsafe|\*|data:|http:/);
  for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(directive);
  }
  expect(policy).toContain("form-action");
  expect(policy).toContain("default-src");
  for (const absent of ["x-powered-by", "server", "access-control-allow-origin"]) {
    expect(headers[absent]).toBeUndefined();
  }
}

test.each(everywhere)("%s carries every security header", async (path) => {
  const { visit } = await aServer(framework);
  for (const method of ["GET", "HEAD"]) always(await visit({ path, method }));
});

test("so does every refusal", async () => {
  const { port, visit } = await aServer(framework);
  const own = { origin: `http://localhost:${port}` };
  const refused = [
    await visit({ path: "/desk", headers: { host: "evil.example" } }),
    await visit({ path: "/desk", method: "DELETE" }),
    await visit({ path: "/desk", method: "POST" }),
    await visit({ path: "/desk", method: "POST", headers: own, body: Buffer.alloc(2_000_000) }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([421, 405, 403, 413]);
  for (const seen of refused) {
    always(seen);
    expect(seen.headers["cache-control"]).toBe("private, no-store");
    expect(seen.text).toMatch(/<h1>.+<\/h1><p>.+<\/p>/);
  }
  const broken = (await raw(port, "nonsense\r\n\r\n")).toLowerCase();
  for (const name of ["nosniff", "content-security-policy", "cache-control: private, no-store"]) {
    expect(broken).toContain(name);
  }
});

test("a reading page may run only its own islands; an application page only what carries its nonce", async () => {
  const { visit } = await aServer(framework);
  const reading = String((await visit("/articles/a")).headers["content-security-policy"]);
  expect(reading).toContain("script-src 'self';");
  expect(reading).toContain("default-src 'none'");
  const app = String((await visit("/desk")).headers["content-security-policy"]);
  expect(app).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'; style-src 'self';/);
});

test("what is not a page can do nothing when opened by itself", async () => {
  const { visit } = await aServer(framework);
  for (const path of ["/feed.xml", "/api/v1/articles"]) {
    const policy = String((await visit(path)).headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none'; sandbox;/);
  }
});

test("a picture made for sharing may stand on the pages of others, and nothing else may", async () => {
  const { visit } = await aServer(framework);
  const policyOf = async (path: string) =>
    (await visit(path)).headers["cross-origin-resource-policy"];
  for (const path of ["/card.png", "/articles/a/card.png?v=2"])
    expect(await policyOf(path)).toBe("cross-origin");
  for (const path of ["/", "/articles/a", "/feed.xml", "/desk/card.png", "/articles/a/b/card.png"])
    expect(await policyOf(path)).toBe("same-origin");
});

test("the sign-in pages tell their address to nobody, yet their forms still say where they come from", async () => {
  const { visit } = await aServer(framework);
  for (const path of ["/sign-in", "/sign-in/confirm?token=t"]) {
    expect((await visit(path)).headers["referrer-policy"]).toBe("strict-origin");
  }
  expect((await visit("/sign-inside")).headers["referrer-policy"]).toBe("same-origin");
});

test("transport security and upgrading are asked for exactly where the public address is https", async () => {
  const plain = await aServer(framework);
  const secure = await aServer(framework, {
    house: { appUrl: new URL("https://opinion.example") },
  });
  for (const path of ["/", "/desk", "/feed.xml"]) {
    expect((await plain.visit(path)).headers["strict-transport-security"]).toBeUndefined();
    const seen = await secure.visit({ path, headers: { host: "opinion.example" } });
    expect(seen.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    const page = String(seen.headers["content-type"]).startsWith("text/html");
    expect(
      String(seen.headers["content-security-policy"]).includes("upgrade-insecure-requests"),
    ).toBe(page);
  }
});

test("what the framework says may be kept is kept nowhere, unless it is a built file", async () => {
  const { visit } = await aServer(framework);
  for (const path of [
    "/desk",
    "/submissions/7",
    "/sign-in",
    "/api/v1/articles",
    "/missing",
    "/search?q=a",
  ]) {
    expect((await visit(path)).headers["cache-control"]).toBe("private, no-store");
  }
  expect((await visit("/_next/static/chunks/a.js")).headers["cache-control"]).toContain(
    "immutable",
  );
  const island = "/assets/islands/a.js";
  expect((await visit(island)).headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect((await visit(`${island}?v=abc`)).headers["cache-control"]).toContain("immutable");
});

test("a redirect passes with its place and every cookie", async () => {
  const { visit } = await aServer(framework);
  const { status, headers } = await visit("/submissions/7");
  expect([status, headers.location, headers["set-cookie"]]).toEqual([
    307,
    "/sign-in",
    ["a=1; HttpOnly", "b=2"],
  ]);
});

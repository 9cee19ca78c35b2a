import type { IncomingMessage, ServerResponse } from "node:http";
import { asIs, encode, shrinks } from "./encoding";
import { send } from "./reply";
import type { Serving } from "./serving";
import { isAsked, sheetsIn } from "./sheets";
import { ours } from "./visitor";

const week = 7 * 24 * 3600;

/** Built files: the framework's carry a fingerprint in their name; ours keep their name and may carry one as `?v=`. */
const files: { pattern: RegExp; cacheControl: (versioned: boolean) => string }[] = [
  { pattern: /^\/_next\/static\/[\w./~-]+$/, cacheControl: () => forever },
  // Made of the framework's, so as lasting as they are.
  { pattern: /^\/sheets\/[\w.~-]+\.css$/, cacheControl: () => forever },
  {
    pattern: /^\/assets\/fonts\/[\w.-]+$/,
    cacheControl: (versioned) => (versioned ? forever : `public, max-age=${week}`),
  },
  {
    pattern: /^\/assets\/[\w./-]+$/,
    cacheControl: (versioned) => (versioned ? forever : revalidated),
  },
  {
    pattern: /^\/[\w-]+\.(?:ico|svg|png|css|js|webmanifest)$/,
    cacheControl: () => revalidated,
  },
];
const forever = "public, max-age=31536000, immutable";
const revalidated = "public, max-age=0, must-revalidate";

/** How long others may keep the file at a path; undefined when it is not a built file. */
export function fileCaching(path: string, query: string): string | undefined {
  const versioned = /^v=[\w-]+$/.test(query);
  return files.find(({ pattern }) => pattern.test(path))?.cacheControl(versioned);
}

/**
 * Answers a built file from memory, compressed once; the query is not part of what it is. Several stylesheets under
 * one address are answered one after another.
 */
export async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  { upstream, cache, appUrl, site }: Serving,
  { path, cacheControl }: { path: string; cacheControl: string },
) {
  const key = `${path} file`;
  const kept = cache.get(key);
  const sheets = sheetsIn(path);
  const answer = kept?.fresh
    ? kept.answer
    : await cache.fill(key, { path, list: false, partOf: null }, async () => {
        const found = await Promise.all((sheets ?? [path]).map((file) => fetchFile(file)));
        const odd = found.find((file) => file.status !== 200);
        const { status, type, cookies } = odd ?? (found[0] as (typeof found)[number]);
        const body = odd ? odd.body : Buffer.concat(found.map((file) => file.body));
        const keep = status === 200 && !cookies && (!sheets || isAsked(path));
        return {
          answer: {
            status,
            headers: { "content-type": type },
            encoded: keep && shrinks(type) ? await encode(body, "best") : asIs(body),
          },
          keep,
        };
      });
  send(request, response, site, answer, {
    cacheControl: answer.status === 200 ? cacheControl : "private, no-store",
    vary: "accept-encoding",
  });

  async function fetchFile(file: string) {
    const found = await upstream.ask({
      method: "GET",
      path: file,
      headers: { ...ours(appUrl), accept: "*/*" },
      lane: "reading",
      signal: AbortSignal.timeout(20_000),
    });
    return {
      status: found.statusCode ?? 500,
      type: found.headers["content-type"] ?? "application/octet-stream",
      cookies: found.headers["set-cookie"] !== undefined,
      body: Buffer.concat(await found.toArray()),
    };
  }
}

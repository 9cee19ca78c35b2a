import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { pipeline, type Readable, Transform } from "node:stream";
import zlib from "node:zlib";
import { bodyLimit } from "./door";
import { asIs, chosenEncoding, shrinks } from "./encoding";
import { fileCaching } from "./files";
import { finish } from "./finish";
import { appPolicy, commonHeaders, filePolicy } from "./headers";
import { pathOf, refuse, send } from "./reply";
import type { Serving } from "./serving";
import { Busy } from "./upstream";
import { clientAddress, looksSignedIn, onward } from "./visitor";
import { fetchNowhere } from "./whole";

class TooLarge extends Error {}

/**
 * Passes a request on to the framework and its answer back, streaming both ways: everything that is not a reading
 * address. The page's scripts get a nonce made here; headers of the framework's that are ours to set are replaced.
 */
export async function pass(request: IncomingMessage, response: ServerResponse, serving: Serving) {
  const { site, appUrl, trustedProxies } = serving;
  const path = pathOf(request);
  const policy = appPolicy(site, randomBytes(16).toString("base64"));
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  try {
    const answer = await serving.upstream.ask({
      method: request.method ?? "GET",
      path: request.url ?? "/",
      headers: {
        ...onward(request.headers, {
          appUrl,
          client: clientAddress(request, trustedProxies),
          development: site.development,
        }),
        "content-security-policy": policy,
      },
      body: request.method === "POST" ? limited(request) : undefined,
      lane: "app",
      signal: gone.signal,
    });
    const type = answer.headers["content-type"] ?? "";
    if (answer.statusCode === 404 && type.startsWith("text/html") && !site.development) {
      answer.resume();
      return nothingHere(request, response, serving);
    }
    const stream = encoded(request, answer);
    const caching = fileCaching(path, (request.url ?? "").split("?")[1] ?? "");
    response.writeHead(answer.statusCode ?? 500, {
      ...handedBack(answer.headers),
      ...commonHeaders(site, path),
      "content-security-policy": type.startsWith("text/html") ? policy : filePolicy(type),
      "cache-control":
        caching && answer.statusCode === 200 && !site.development ? caching : "private, no-store",
      ...stream.headers,
    });
    pipeline([answer, ...stream.through, response], () => {});
  } catch (error) {
    if (gone.signal.aborted || response.socket?.destroyed !== false) return;
    if (error instanceof TooLarge) refuse(request, response, site, 413);
    else if (error instanceof Busy) refuse(request, response, site, 503);
    else {
      serving.report(error);
      refuse(request, response, site, 500);
    }
  }
}

/**
 * One and the same page, without script, for what is not there and for what this person may not see. (Where a page of
 * the app says so itself, the framework sends an empty shell that only its script would fill.)
 */
async function nothingHere(
  request: IncomingMessage,
  response: ServerResponse,
  { site, appUrl, upstream }: Serving,
) {
  const reader = looksSignedIn(request.headers) ? "signed-in" : "visitor";
  const html = Buffer.from(finish(await fetchNowhere(upstream, appUrl), reader));
  const headers = { "content-type": "text/html; charset=utf-8" };
  send(
    request,
    response,
    site,
    { status: 404, headers, encoded: asIs(html) },
    { cacheControl: "private, no-store", vary: "accept-encoding, cookie" },
  );
}

/** The body, as long as it stays within the limit: a chunked one does not say its size. */
function limited(request: IncomingMessage): Readable {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk, _encoding, next) {
      bytes += chunk.length;
      next(bytes > bodyLimit ? new TooLarge() : null, chunk);
    },
  });
  request.once("error", (error) => counted.destroy(error));
  return request.pipe(counted);
}

/** Headers about this hop, about the framework, or ours to set: they stay behind. */
const staysBehind =
  /^(?:connection|keep-alive|transfer-encoding|content-length|date|server|x-powered-by|x-nextjs-.*|x-middleware-.*|content-security-policy.*|access-control-.*|cache-control|strict-transport-security|vary)$/;

function handedBack(headers: IncomingHttpHeaders) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !staysBehind.test(name)));
}

/** Text is compressed on its way, each piece as it comes; the rest keeps its length. */
function encoded(request: IncomingMessage, answer: IncomingMessage) {
  const encoding = chosenEncoding(request.headers["accept-encoding"]);
  const bodiless =
    request.method === "HEAD" || answer.statusCode === 204 || answer.statusCode === 304;
  const type = answer.headers["content-type"] ?? "";
  const vary = [answer.headers.vary, "accept-encoding"].filter(Boolean).join(", ");
  const length = answer.headers["content-length"];
  const shrunk = /^text\/x-component/.test(type) || shrinks(type);
  if (bodiless || encoding === "identity" || !shrunk || answer.headers["content-encoding"]) {
    return { headers: { vary, ...(length && { "content-length": length }) }, through: [] };
  }
  const compress =
    encoding === "br"
      ? zlib.createBrotliCompress({
          flush: zlib.constants.BROTLI_OPERATION_FLUSH,
          params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 },
        })
      : zlib.createGzip({ flush: zlib.constants.Z_SYNC_FLUSH, level: 5 });
  return { headers: { vary, "content-encoding": encoding }, through: [compress] };
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { words as publication } from "#words/publication";
import { words } from "#words/serving";
import { asIs, chosenEncoding, type Encoding } from "./encoding";
import { commonHeaders, filePolicy, readingPolicy, type Site } from "./headers";
import type { Answer } from "./page-cache";

export type RefusalStatus = keyof typeof words.refusals;

/** Sends a whole answer: encoded as the client takes it, 304 when it has it already, no body for HEAD. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  answer: Answer,
  { cacheControl, vary }: { cacheControl: string; vary: string },
) {
  const encoding = chosenEncoding(request.headers["accept-encoding"]);
  const known = preparedOf(answer, cacheControl);
  known[encoding] ??= prepare(answer, encoding, {
    ...commonHeaders(site, pathOf(request)),
    "content-security-policy": policyFor(site, answer.headers["content-type"] ?? ""),
    ...answer.headers,
    "cache-control": cacheControl,
    vary,
  });
  const ready = known[encoding];
  if (answer.status === 200 && hasAlready(request.headers["if-none-match"], answer.encoded.tag)) {
    response.writeHead(304, ready.bare).end();
    return;
  }
  if (answer.status === 204) {
    response.writeHead(204, ready.bare).end();
    return;
  }
  response.writeHead(answer.status, ready.whole);
  response.end(request.method === "HEAD" ? undefined : ready.body);
}

/** The body in one encoding, with its headers, and those of an answer that has none. */
type Ready = { body: Buffer; whole: string[]; bare: string[] };

/**
 * What was put together for a kept answer is the same for everybody who gets it: once is enough. One answer has one
 * address; a file is kept for long only where its address says which one it is.
 */
const prepared = new WeakMap<Answer, Map<string, Partial<Record<Encoding, Ready>>>>();

function preparedOf(answer: Answer, cacheControl: string) {
  const known = prepared.get(answer)?.get(cacheControl);
  if (known) return known;
  const fresh: Partial<Record<Encoding, Ready>> = {};
  prepared.set(answer, (prepared.get(answer) ?? new Map()).set(cacheControl, fresh));
  return fresh;
}

function prepare(
  { status, encoded }: Answer,
  encoding: Encoding,
  headers: Record<string, string>,
): Ready {
  const body = encoded.bodies[encoding];
  const coded = encoding !== "identity" && body !== encoded.bodies.identity;
  const etag = `"${encoded.tags[encoding]}"`;
  const bare = Object.entries({ ...headers, ...(status === 200 && { etag }) }).flat();
  const about = [...(coded ? ["content-encoding", encoding] : [])];
  return { body, bare, whole: [...bare, ...about, "content-length", String(body.length)] };
}

const policyFor = (site: Site, type: string) =>
  type.startsWith("text/html") ? readingPolicy(site) : filePolicy(type);

/** Whether the client holds this very content, in whichever encoding it got it. */
function hasAlready(header: string | undefined, tag: string) {
  if (!header) return false;
  return header.split(",").some((part) => {
    const given = part.trim().replace(/^W\//, "");
    return given === "*" || /^"([\w-]{22})(?:-gzip|-br\d+)?"$/.exec(given)?.[1] === tag;
  });
}

/** A refusal as a page a person can read. */
export function refusal(status: RefusalStatus): Answer {
  const { title, text } = words.refusals[status];
  const { language, direction } = publication;
  const html = `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="/plain.css"></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">${words.home}</a></p></main></body></html>`;
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8" },
    encoded: asIs(Buffer.from(html)),
  };
}

const extra: Partial<Record<RefusalStatus, Record<string, string>>> = {
  405: { allow: "GET, HEAD, POST" },
  429: { "retry-after": "30" },
  503: { "retry-after": "2" },
};

/**
 * Sends a refusal. When a body is still arriving the answer is finished first and the rest is thrown away for a
 * moment, because closing at once would make the client lose the answer; then the connection ends.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  status: RefusalStatus,
) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { headers, encoded } = refusal(status);
  const body = encoded.bodies.identity;
  response.writeHead(status, {
    ...commonHeaders(site, pathOf(request)),
    ...headers,
    ...extra[status],
    "content-security-policy": readingPolicy(site),
    "cache-control": "private, no-store",
    "content-length": body.length,
    ...(!request.complete && { connection: "close" }),
  });
  const sent = request.method === "HEAD" ? undefined : body;
  if (request.complete) {
    response.end(sent);
    return;
  }
  if (sent) response.write(sent);
  const finish = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(() => request.destroy(), 1_000);
  timer.unref();
  request.once("end", finish);
  request.once("close", finish);
  request.resume();
}

/** Sends the client to another address for good. */
export function redirect(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  location: string,
) {
  response.writeHead(308, {
    ...commonHeaders(site, pathOf(request)),
    "content-security-policy": filePolicy(""),
    "cache-control": "private, no-store",
    "content-length": 0,
    location,
  });
  response.end();
}

export const pathOf = (request: IncomingMessage) => (request.url ?? "/").split("?", 1)[0] ?? "/";

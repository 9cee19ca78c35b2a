import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { neverKept, type ReadingAddress } from "./addresses";
import { asIs, type Encoded, encode, encodeBest, shrinks } from "./encoding";
import { finish, isEmptyShell, type Reader } from "./finish";
import type { Answer, PageCache } from "./page-cache";
import { pass } from "./passing";
import { refusal, send } from "./reply";
import type { Serving } from "./serving";
import type { Upstream } from "./upstream";
import { clientAddress, looksSignedIn } from "./visitor";
import { type Found, fetchNowhere, fetchWhole } from "./whole";

/** How long a reader waits for a fresh page when a kept one that may be old is at hand. */
const patience = 1_000;
/** The same where the kept one is right and only lacks the last comments: a flood of them makes nobody wait. */
const patienceForMore = 100;
/** So long at most, in ms, a page may lack a comment; then everybody waits, as where one had to go. */
const mostBehind = 2_000;

/**
 * Answers a reading address from memory, at once and without a promise, which is most of what there is to do.
 * @returns whether a page was kept that is surely current
 */
export function answerKept(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
  address: ReadingAddress,
): boolean {
  if (neverKept(address) || serving.site.development) return false;
  const reader = readerOf(request, address);
  const key = keyOf(address, reader);
  const kept = serving.cache.get(key);
  if (!kept?.fresh) return false;
  send(request, response, serving.site, kept.answer, sharing(address, reader));
  if (kept.answer.encoded.improvable) void improve(serving, key, kept.answer);
  return true;
}

/**
 * Answers a reading address by rendering it once for everybody who asks meanwhile.
 * The framework is asked without cookie, query or header of the visitor's, so the answer cannot hold anything of theirs.
 */
export async function answerReading(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
  address: ReadingAddress,
) {
  const reader = readerOf(request, address);
  // In development a page changes with its source, of which no renewal tells.
  const kept = !neverKept(address) && !serving.site.development;
  const answer = kept
    ? await freshOrKept(serving, address, reader)
    : await forThisReader(request, serving, address, reader);

  // A developer wants the framework's own account of what broke, which needs its script.
  if (serving.site.development && answer.status >= 500) return pass(request, response, serving);

  const shared = sharing(address, reader);
  const caching = kept && answer.status === 200 ? shared : { ...shared, cacheControl: alone };
  send(request, response, serving.site, answer, caching);
}

const alone = "private, no-store";

/** How others may keep a page: asked again each time, and by nobody for others where it was made for who has signed in. */
const sharing = (address: ReadingAddress, reader: Reader) => ({
  cacheControl: reader === "visitor" ? "public, max-age=0, must-revalidate" : "private, no-cache",
  vary: address.kind === "page" ? "accept-encoding, cookie" : "accept-encoding",
});

const readerOf = (request: IncomingMessage, address: ReadingAddress): Reader =>
  address.kind === "page" && looksSignedIn(request.headers) ? "signed-in" : "visitor";

const keyOf = (address: ReadingAddress, reader: Reader) =>
  reader === "visitor" ? address.path : `${address.path} ${reader}`;

let improving = false;

/** A page that is read again is compressed as well as can be, one at a time, while readers get it as it is. */
async function improve({ cache, report }: Serving, key: string, answer: Answer) {
  if (improving) return;
  improving = true;
  try {
    const encoded = await encodeBest(answer.encoded);
    cache.improve(key, answer, { ...answer, encoded });
  } catch (error) {
    report(error);
  } finally {
    improving = false;
  }
}

/** A page with a query, which nobody else's answer can stand for: each client has its turns at it. */
async function forThisReader(
  request: IncomingMessage,
  serving: Serving,
  address: ReadingAddress,
  reader: Reader,
) {
  const leave = await serving.turns.take(clientAddress(request, serving.trustedProxies));
  try {
    return (await render(serving.upstream, serving, address, reader)).answer;
  } finally {
    leave();
  }
}

/** A fresh answer; should that fail or take long, the kept one, which may be old. */
async function freshOrKept(
  serving: Serving,
  address: ReadingAddress,
  reader: Reader,
): Promise<Answer> {
  const key = keyOf(address, reader);
  const { cache }: { cache: PageCache } = serving;
  const kept = cache.get(key);

  const fresh = cache.fill(key, address, () => render(serving.upstream, serving, address, reader));
  if (!kept) return fresh;
  const best = fresh
    .then((answer) => (answer.status < 500 ? answer : kept.answer))
    .catch(() => kept.answer);
  if (kept.behind !== null && kept.behind >= mostBehind) return best;
  const wait = kept.behind === null ? patience : patienceForMore;
  return Promise.race([best, after(wait, kept.answer)]);
}

async function render(
  upstream: Upstream,
  { appUrl }: { appUrl: URL },
  address: ReadingAddress,
  reader: Reader,
): Promise<{ answer: Answer; keep: boolean }> {
  const found = await fetchWhole(upstream, appUrl, address.path + address.query);
  const type = found.headers["content-type"] ?? "";
  const keep = found.status === 200 && found.cookies === 0 && isKind(address, type);
  if (!type.startsWith("text/html")) {
    return { answer: await whole(found, asIsOrEncoded(found.body, keep && shrinks(type))), keep };
  }

  let html = found.body.toString("utf8");
  if (isEmptyShell(html)) {
    if (found.status >= 500) return { answer: refusal(500), keep: false };
    html = await fetchNowhere(upstream, appUrl);
  }
  const finished = Buffer.from(finish(html, reader));
  return { answer: await whole(found, asIsOrEncoded(finished, keep)), keep };
}

const isKind = (address: ReadingAddress, type: string) =>
  type.startsWith("text/html") === (address.kind === "page");

const asIsOrEncoded = (body: Buffer, worthIt: boolean) =>
  worthIt ? encode(body, "quick") : asIs(body);

async function whole(found: Found, encoded: Promise<Encoded> | Encoded): Promise<Answer> {
  return { status: found.status, headers: found.headers, encoded: await encoded };
}

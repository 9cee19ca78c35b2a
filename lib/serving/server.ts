import http, { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import next from "next";
import { settings } from "@/lib/settings/environment";
import { type ReadingAddress, readingAddress } from "./addresses";
import { answerBroken } from "./broken";
import { atTheDoor, type House } from "./door";
import { answerFile, fileCaching } from "./files";
import { PageCache, type Subject } from "./page-cache";
import { pass } from "./passing";
import { answerKept, answerReading } from "./reading";
import { listenForRenewals } from "./renewals";
import { redirect, refuse } from "./reply";
import type { Serving } from "./serving";
import { TooMany, Turns } from "./turns";
import { Busy, openUpstream } from "./upstream";
import { passWebSocket } from "./web-socket";

export type ServeOptions = {
  port: number;
  host: string;
  /** The folder that holds `app` and `.next`. */
  nextDirectory: string;
  development: boolean;
  /** Instead of the framework, for tests. */
  handler?: RequestListener;
  /** Instead of the process's settings, for tests. */
  house?: House;
  /** Where renewals are heard; null: nowhere, and then nothing is kept. */
  databaseUrl?: string | null;
  /** Limits, for tests that cannot wait. */
  limits?: Partial<typeof usual>;
};

const megabyte = 1024 * 1024;

const usual = {
  /** Bytes of finished pages in memory, some thirty thousand a page: a share of what the machine has. */
  cacheBytes: Math.min(Math.max(64 * megabyte, os.totalmem() / 32), 512 * megabyte),
  /** Pages are rendered again after this long even if nothing was said: what changes them is heard at once. */
  cacheAge: { lists: 5 * 60_000, pieces: 24 * 3_600_000 },
  /** To send all headers; all of a request; nothing at all in either direction (security.md AC-53). */
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  idleTimeout: 60_000,
  connections: 4_000,
  /**
   * Pages with a query are rendered for one reader alone: so many at once, so many waiting; and of one client so many in a
   * row, then one in so many milliseconds.
   */
  turns: { atOnce: 4, waiting: 40, inARow: 40, every: 1_500 },
};

/**
 * Serves the publication: one HTTP server before the framework, which answers on an inner listener.
 * @returns the address it listens on, once ready; and `close`, which lets requests under way end (ten seconds)
 * @throws when the port is taken or the framework cannot start
 */
export async function serve(
  options: ServeOptions,
): Promise<{ address: string; close(): Promise<void> }> {
  const house = options.house ?? settings();
  const { appUrl } = house;
  const limits = { ...usual, ...options.limits };
  const framework = options.handler ? null : await startFramework(options, appUrl);
  const upstream = await openUpstream(options.handler ?? (framework as Framework).handler);
  const cache = new PageCache({ maxBytes: limits.cacheBytes, maxAge: limits.cacheAge });
  const serving: Serving = {
    ...house,
    site: { https: appUrl.protocol === "https:", development: options.development },
    upstream,
    cache,
    turns: new Turns(limits.turns),
    report: (error) => process.stderr.write(`serving: ${describe(error)}\n`),
  };
  const renewals = keepCurrent(cache, options);

  const server = http.createServer({
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: Math.min(2_000, limits.headersTimeout),
    keepAliveTimeout: 10_000,
    maxHeaderSize: 16 * 1024,
    insecureHTTPParser: false,
    // The door asks for it and answers as it answers everything.
    requireHostHeader: false,
    rejectNonStandardBodyWrites: true,
    noDelay: true,
  });
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleTimeout);
  server.on("request", (request, response) => receive(request, response, serving));
  // Says "100 Continue" only to what may come in.
  server.on("checkContinue", (request, response) => receive(request, response, serving));
  server.on("checkExpectation", (request, response) =>
    refuse(request, response, serving.site, 400),
  );
  server.on("clientError", (error, socket) => answerBroken(error, socket, serving.site));
  if (options.development) server.on("upgrade", (...meeting) => passWebSocket(serving, ...meeting));

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const name = options.host.includes(":") ? `[${options.host}]` : options.host;

  return {
    address: `http://${name}:${port}`,
    async close() {
      await renewals?.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(late);
      await upstream.close();
      await framework?.close();
    },
  };
}

type Framework = { handler: RequestListener; close(): Promise<void> };

async function startFramework(options: ServeOptions, appUrl: URL): Promise<Framework> {
  const app = next({
    dev: options.development,
    dir: options.nextDirectory,
    hostname: appUrl.hostname,
    port: Number(appUrl.port || (appUrl.protocol === "https:" ? 443 : 80)),
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handler: (request, response) => void handle(request, response),
    close: () => app.close(),
  };
}

/** Drops kept pages as commits make them stale. */
function keepCurrent(cache: PageCache, options: ServeOptions) {
  const url =
    options.databaseUrl === undefined
      ? (process.env.FIRSTHAND_DATABASE_URL ?? process.env.DATABASE_URL)
      : options.databaseUrl;
  if (!url || options.development) return null;
  return listenForRenewals(url, {
    onHearing() {
      cache.drop(() => true);
      cache.certain = true;
    },
    onRenewal({ paths, added, lists, all }) {
      const [dropped, more] = [new Set(paths), new Set(added)];
      cache.drop((subject) => all || (lists && subject.list) || isOf(subject, dropped));
      if (more.size > 0) cache.add((subject) => isOf(subject, more));
    },
    onDeaf() {
      cache.certain = false;
    },
  });
}

/** Whether a page is one of these, or a part of one. */
const isOf = ({ path, partOf }: Subject, pages: Set<string>) =>
  pages.has(path) || (partOf !== null && pages.has(partOf));

function receive(request: IncomingMessage, response: ServerResponse, serving: Serving) {
  try {
    const verdict = atTheDoor(request, serving);
    if (verdict !== "enter") {
      if ("redirect" in verdict) redirect(request, response, serving.site, verdict.redirect);
      else refuse(request, response, serving.site, verdict.refuse);
      return;
    }
    if (request.headers.expect) response.writeContinue();
    const address = request.method === "POST" ? null : addressOf(request.url ?? "/");
    if (address && "redirect" in address) {
      redirect(request, response, serving.site, address.redirect);
    } else if (!address || !answerKept(request, response, serving, address)) {
      answerLater(request, response, serving, address).catch((error) =>
        fail(request, response, serving, error),
      );
    }
  } catch (error) {
    fail(request, response, serving, error);
  }
}

/** What has to be fetched first: reading pages not in memory, built files, everything else. */
async function answerLater(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
  address: ReadingAddress | null,
) {
  if (address) return answerReading(request, response, serving, address);
  const [path = "/", query = ""] = (request.url ?? "/").split(/\?(.*)/s);
  const cacheControl = request.method === "POST" ? undefined : fileCaching(path, query);
  if (cacheControl && !serving.site.development) {
    return answerFile(request, response, serving, { path, cacheControl });
  }
  return pass(request, response, serving);
}

function fail(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
  error: unknown,
) {
  const expected = error instanceof Busy || error instanceof TooMany;
  if (!expected) serving.report(error);
  refuse(request, response, serving.site, error instanceof TooMany ? 429 : expected ? 503 : 500);
}

/** Reading addresses that were asked for lately: the same few are asked for again and again. */
const known = new Map<string, ReadingAddress>();
const mostKnown = 20_000;

function addressOf(target: string): ReturnType<typeof readingAddress> {
  const before = known.get(target);
  if (before) return before;
  const address = readingAddress(target);
  if (!address || "redirect" in address || target !== address.path) return address;
  if (known.size >= mostKnown) known.clear();
  known.set(target, address);
  return address;
}

const describe = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : error;

import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { readsAsRouterState } from "./router-state";

/** The one header by which the rest of the house learns who is asking, for limits. A stranger cannot set it. */
export const clientHeader = "x-firsthand-client";

/**
 * The address a request came from.
 * @param trustedProxies how many proxies stand before us: that many entries, from the right, are believed
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const socket = plainAddress(request.socket.remoteAddress ?? "");
  const told = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((entry) => plainAddress(entry.trim()));
  const chain = [...told, socket];
  const client = chain[Math.max(0, chain.length - 1 - trustedProxies)] ?? "";
  return isIP(client) ? client : socket;
}

/** An IPv4 address that arrived over IPv6 is the same address. */
const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");

/** The name the visitor used for us; a trusted proxy may have kept it in another header. */
export function hostOf(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = trustedProxies > 0 ? request.headers["x-forwarded-host"] : undefined;
  const name = (forwarded ? String(forwarded).split(",").at(-1) : request.headers.host) ?? "";
  return name.trim().toLowerCase();
}

/** Whether a session cookie came along. It is not checked here: it chooses a link, it opens nothing. */
export const looksSignedIn = ({ cookie }: IncomingHttpHeaders) =>
  cookie !== undefined &&
  /(?:^|;\s*)(?:__Secure-|__Host-)?[\w.-]*session-token=[^;\s]/.test(cookie);

/**
 * Request headers that reach the framework. An allow-list: the framework believes many headers about itself
 * (x-middleware-*, x-nextjs-*, x-forwarded-*, its own policy's nonce), and new ones come with new versions.
 */
const passed = new Set([
  "accept",
  "accept-language",
  "authorization",
  "cache-control",
  "content-length",
  "content-type",
  "cookie",
  "if-modified-since",
  "if-none-match",
  "last-event-id",
  "next-action",
  "next-hmr-refresh",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-url",
  "origin",
  "range",
  "referer",
  "rsc",
  "sec-fetch-site",
  "user-agent",
  "x-deployment-id",
]);

/** The headers a request goes on with: those let through, and what we know ourselves. */
export function onward(
  headers: IncomingHttpHeaders,
  { appUrl, client, development }: { appUrl: URL; client: string; development: boolean },
): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const known = passed.has(name) || (development && name.startsWith("x-nextjs-"));
    if (!known || value === undefined) continue;
    const said = Array.isArray(value) ? value.join(", ") : value;
    if (name === "next-router-state-tree" && !readsAsRouterState(said)) continue;
    out[name] = said;
  }
  return { ...out, ...ours(appUrl), "x-forwarded-for": client, [clientHeader]: client };
}

/** The framework learns its own name from the settings alone, never from a request. */
export const ours = (appUrl: URL) => ({
  host: appUrl.host,
  "x-forwarded-host": appUrl.host,
  "x-forwarded-proto": appUrl.protocol.slice(0, -1),
  "accept-encoding": "identity",
});

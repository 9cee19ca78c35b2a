import type { IncomingMessage } from "node:http";
import { hostOf } from "./visitor";

/** What the door knows of the house. */
export type House = { appUrl: URL; demonstration: boolean; trustedProxies: number };

export type Verdict =
  | { refuse: 400 | 403 | 405 | 413 | 414 | 421 }
  | { redirect: string }
  | "enter";

/** Bytes a body may have. Pictures will come through an address with a limit of its own. */
export const bodyLimit = 1024 * 1024;
const urlLimit = 4096;
/** A question may be pasted in whole: the page says how much of it was read. */
const questionLimit = 14_000;
const methods = new Set(["GET", "HEAD", "POST"]);
const health = /^\/api\/health\/(?:live|ready)$/;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;

/**
 * Whether a request may come in, before anything else looks at it.
 * Refused: a malformed address 400, one too long 414, another method 405, another host 421 (in demonstration mode
 * another loopback name is sent to the public address), a write that does not come from our own pages 403,
 * a body that says it is too large 413.
 */
export function atTheDoor(request: IncomingMessage, house: House): Verdict {
  const { method = "", url = "", headers } = request;
  if (!methods.has(method)) return { refuse: 405 };
  if (url.length > (url.startsWith("/search?") ? questionLimit : urlLimit)) return { refuse: 414 };
  if (!isWellFormed(url)) return { refuse: 400 };

  const path = url.split("?", 1)[0] ?? "";
  const reading = method !== "POST";
  if (!(reading && health.test(path))) {
    const elsewhere = wrongHost(request, house);
    if (elsewhere)
      return reading && elsewhere === "loopback" ? publicly(house, url) : { refuse: 421 };
  }

  if (reading) return hasBody(request) ? { refuse: 400 } : "enter";
  // A browser always says where a form came from; what does not say it is not one of our forms (AC-24).
  if (headers.origin !== house.appUrl.origin) return { refuse: 403 };
  if (Number(headers["content-length"] ?? 0) > bodyLimit) return { refuse: 413 };
  return "enter";
}

/** Addresses that were found well formed, the last of many: the same few are asked for again and again. */
const known = new Set<string>();
const mostKnown = 20_000;
const longestKnown = 200;

function isWellFormed(url: string) {
  if (known.has(url)) return true;
  if (!wellFormed(url)) return false;
  if (url.length > longestKnown) return true;
  if (known.size >= mostKnown) known.clear();
  known.add(url);
  return true;
}

/** A path, not a whole address; decodable; without dot segments, doubled or encoded slashes, or control characters. */
function wellFormed(url: string) {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  if (!path.startsWith("/") || path.includes("//") || /[\\#]/.test(path)) return false;
  if (/%2f|%5c/i.test(path)) return false;
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(decodeURIComponent(path))) return false;
    decodeURIComponent(query.replaceAll("+", " "));
  } catch {
    return false;
  }
  return !decodeURIComponent(path)
    .split("/")
    .some((part) => part === "." || part === "..");
}

function wrongHost(request: IncomingMessage, { appUrl, demonstration, trustedProxies }: House) {
  if (timesSaid(request.rawHeaders, "host") !== 1) return "foreign";
  const host = hostOf(request, trustedProxies);
  if (namesOf(appUrl).includes(host)) return null;
  return demonstration && loopback.test(host) ? "loopback" : "foreign";
}

/** The names of the public address, with and without its usual port; a URL works its parts out each time it is asked. */
const names = new WeakMap<URL, string[]>();

function namesOf(appUrl: URL) {
  const known = names.get(appUrl);
  if (known) return known;
  const usual = appUrl.protocol === "https:" ? ":443" : ":80";
  const found = [appUrl.host, ...(appUrl.port === "" ? [appUrl.host + usual] : [])];
  names.set(appUrl, found);
  return found;
}

/** How often a header was sent; @param raw names and values in turn */
function timesSaid(raw: readonly string[], name: string) {
  let times = 0;
  for (let at = 0; at < raw.length; at += 2) {
    const said = raw[at] ?? "";
    if (said.length === name.length && said.toLowerCase() === name) times += 1;
  }
  return times;
}

const publicly = (house: House, url: string): Verdict => ({ redirect: house.appUrl.origin + url });

const hasBody = ({ headers }: IncomingMessage) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

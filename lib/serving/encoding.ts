import { createHash } from "node:crypto";
import { promisify } from "node:util";
import zlib from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** One body, ready to be sent in any of the three ways. */
export type Encoded = {
  bodies: Record<Encoding, Buffer>;
  /** Of the body as it is; however it is sent, this is what it says. */
  tag: string;
  /** Of each way: other bytes have another tag (RFC 9110 §8.8.3). */
  tags: Record<Encoding, string>;
  bytes: number;
  /** Whether the best brotli, not yet tried, would make it smaller. */
  improvable: boolean;
};

/** A page is made for one reader who waits, and perhaps for no other; what is read again is worth the best. */
export type Effort = "quick" | "best";

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

/** Above this many bytes the best brotli takes longer than it saves anybody. */
const bestUpTo = 100_000;

/**
 * Brotli's levels (on a page of 20 KB, of processor time): 6 is as small as 9 in half a millisecond against six; 11 saves
 * an eighth of that again and takes twenty, as long as all the rest of making the page.
 */
const levels: Record<Effort, number> = { quick: 6, best: 11 };

/** Compresses a body once for all its readers, off the main thread. A large one is never tried hard. */
export async function encode(body: Buffer, wanted: Effort): Promise<Encoded> {
  const large = body.length > bestUpTo;
  const effort = large ? "quick" : wanted;
  const [gzipped, brotlied] = await Promise.all([gzip(body, { level: 9 }), squeeze(body, effort)]);
  const tag = tagOf(body);
  return {
    bodies: { identity: body, gzip: gzipped, br: brotlied },
    tag,
    tags: { identity: tag, gzip: `${tag}-gzip`, br: `${tag}-br${levels[effort]}` },
    bytes: body.length + gzipped.length + brotlied.length,
    improvable: effort === "quick" && !large,
  };
}

/** The same body, with the best brotli; gzip gains nothing more. */
export async function encodeBest(encoded: Encoded): Promise<Encoded> {
  const { identity, br: before } = encoded.bodies;
  const br = await squeeze(identity, "best");
  return {
    ...encoded,
    bodies: { ...encoded.bodies, br },
    tags: { ...encoded.tags, br: `${encoded.tag}-br${levels.best}` },
    bytes: encoded.bytes - before.length + br.length,
    improvable: false,
  };
}

const squeeze = (body: Buffer, effort: Effort) =>
  brotli(body, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: levels[effort],
      [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });

/** A body sent once, or one that does not shrink (fonts, pictures): as it is. */
export function asIs(body: Buffer): Encoded {
  const tag = tagOf(body);
  return {
    bodies: { identity: body, gzip: body, br: body },
    tag,
    tags: { identity: tag, gzip: tag, br: tag },
    bytes: body.length,
    improvable: false,
  };
}

const tagOf = (body: Buffer) => createHash("sha256").update(body).digest("base64url").slice(0, 22);

/** What browsers send is a handful of headers: each is read once. */
const chosen = new Map<string, Encoding>();
const mostChosen = 1_000;

/** The best encoding a client takes, by its Accept-Encoding; a weight of 0 is a refusal. */
export function chosenEncoding(accepts: string | undefined): Encoding {
  if (!accepts) return "identity";
  const before = chosen.get(accepts);
  if (before) return before;
  if (chosen.size >= mostChosen) chosen.clear();
  const encoding = bestOf(accepts);
  if (accepts.length < 200) chosen.set(accepts, encoding);
  return encoding;
}

function bestOf(accepts: string): Encoding {
  const taken = new Set<string>();
  for (const part of accepts.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((word) => word.trim());
    if (!parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))) taken.add(name);
  }
  return taken.has("br") ? "br" : taken.has("gzip") ? "gzip" : "identity";
}

/** Whether text of this type shrinks. */
export const shrinks = (contentType: string) =>
  /^(?:text\/(?!event-stream)|application\/(?:javascript|json|xml|[\w.-]+\+(?:json|xml))|image\/svg)/.test(
    contentType,
  );

import type { Upstream } from "./upstream";
import { ours } from "./visitor";

const renderWithin = 20_000;
const bodyLimit = 8 * 1024 * 1024;
/** An address nobody has: the framework answers it with the whole "not found" page, not with an empty shell. */
const nowhere = "/-";

export type Found = {
  status: number;
  headers: Record<string, string>;
  cookies: number;
  body: Buffer;
};

/** What of the framework's headers a reader gets. */
const told = ["content-type", "content-language", "location", "x-robots-tag"] as const;

/** One page of the framework's, whole, asked for without anything of the visitor's. */
export async function fetchWhole(upstream: Upstream, appUrl: URL, path: string): Promise<Found> {
  const response = await upstream.ask({
    method: "GET",
    path,
    headers: { ...ours(appUrl), accept: "*/*", "user-agent": "Firsthand reading layer" },
    lane: "reading",
    signal: AbortSignal.timeout(renderWithin),
  });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    bytes += chunk.length;
    if (bytes > bodyLimit) throw new Error(`The page at ${path} is over ${bodyLimit} bytes.`);
    chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const name of told) {
    const value = response.headers[name];
    if (value) headers[name] = String(value);
  }
  return {
    status: response.statusCode ?? 500,
    headers,
    cookies: response.headers["set-cookie"]?.length ?? 0,
    body: Buffer.concat(chunks),
  };
}

/** The whole page that says there is nothing here, for the empty shell the framework sends where a page said so. */
export async function fetchNowhere(upstream: Upstream, appUrl: URL): Promise<string> {
  return (await fetchWhole(upstream, appUrl, nowhere)).body.toString("utf8");
}

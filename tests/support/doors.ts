import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";

type Door = (request: Request) => Promise<Response>;

/**
 * Some of our doors on a real port, without the pages: what is not among them is answered 200 with its address, as if
 * it were a page.
 * @param doors by method and path, e.g. "GET /api/auth/provider"
 */
export async function openDoors(doors: Record<string, Door>) {
  const server = http.createServer(async (asked, answer) => {
    const url = new URL(asked.url ?? "/", origin);
    const door = doors[`${asked.method} ${url.pathname}`];
    if (!door) return answer.end(`page ${url.pathname}`);
    const headers = new Headers({ "x-firsthand-client": "203.0.113.7" });
    for (const [name, value] of Object.entries(asked.headers)) headers.set(name, String(value));
    const body = asked.method === "POST" ? (Readable.toWeb(asked) as ReadableStream) : undefined;
    const response = await door(
      new Request(url, {
        method: asked.method ?? "GET",
        headers,
        body,
        duplex: "half",
      } as RequestInit),
    );
    answer.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      "set-cookie": response.headers.getSetCookie(),
    });
    answer.end(Buffer.from(await response.arrayBuffer()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

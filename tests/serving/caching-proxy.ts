import http, { type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

type Stored = {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  varied: [string, string][];
};

/**
 * A shared cache as RFC 9111 has it, and no kinder: it keeps whatever it may, tells answers apart by address and `Vary`
 * alone, and asks again (with the tag it has) when an answer is to be revalidated. Everything a visitor sends goes on.
 */
export async function aCachingProxy(origin: string) {
  const target = new URL(origin);
  const stored = new Map<string, Stored[]>();

  const ask = (request: http.IncomingMessage, more: Record<string, string>) =>
    new Promise<Omit<Stored, "varied">>((resolve, reject) => {
      const sent = http.request(
        {
          host: "127.0.0.1",
          port: target.port,
          path: request.url ?? "/",
          method: request.method ?? "GET",
          agent: false,
          headers: { ...request.headers, ...more, host: request.headers.host ?? "" },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk) => chunks.push(chunk));
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          );
        },
      );
      sent.on("error", reject);
      sent.end();
    });

  const server = http.createServer(async (request, response) => {
    const key = request.url ?? "/";
    const known = stored.get(key) ?? [];
    const fits = known.find(({ varied }) =>
      varied.every(([name, value]) => String(request.headers[name] ?? "") === value),
    );
    const plain = request.method === "GET" && !request.headers["if-none-match"];
    const tag = plain && fits?.headers.etag;
    let answer = await ask(request, tag ? { "if-none-match": tag } : {});
    let hit = false;
    if (tag && answer.status === 304 && fits) {
      answer = fits;
      hit = true;
    } else if (request.method === "GET" && mayKeep(answer)) {
      const varied = String(answer.headers.vary ?? "")
        .split(/,\s*/)
        .filter(Boolean)
        .map((name): [string, string] => [name, String(request.headers[name] ?? "")]);
      stored.set(key, [{ ...answer, varied }, ...known.filter((one) => one !== fits)]);
    }
    const { "transfer-encoding": _coding, connection: _connection, ...headers } = answer.headers;
    response.writeHead(answer.status, { ...headers, "x-cache": hit ? "hit" : "miss" });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    /** What it keeps, of everybody. */
    all: () => [...stored.values()].flat(),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function mayKeep({ status, headers }: Omit<Stored, "varied">) {
  const control = String(headers["cache-control"] ?? "");
  if (/no-store|private/.test(control) || headers.vary === "*") return false;
  return status === 200 || (status !== 206 && status !== 304 && /public|max-age/.test(control));
}

import http, { type IncomingHttpHeaders, type RequestListener } from "node:http";
import net from "node:net";
import { onTestFinished } from "vitest";
import type { House } from "@/lib/serving/door";
import { type ServeOptions, serve } from "@/lib/serving/server";

/** What a test may say about the server it wants. */
export type Wanted = Partial<Omit<ServeOptions, "house">> & { house?: Partial<House> };

/** A server for one test, before a handler that stands for the framework. Its public address is its own. */
export async function aServer(handler: RequestListener, { house, ...options }: Wanted = {}) {
  const port = options.port ?? (await freePort());
  const running = await serve({
    port,
    host: "127.0.0.1",
    nextDirectory: ".",
    development: false,
    databaseUrl: null,
    ...options,
    handler,
    house: {
      appUrl: new URL(`http://localhost:${port}`),
      demonstration: false,
      trustedProxies: 0,
      ...house,
    },
  });
  let open = true;
  const close = async () => {
    if (open) await running.close();
    open = false;
  };
  onTestFinished(close);
  return { port, close, visit: (request: Visit | string) => visit(port, request) };
}

export type Visit = {
  path: string;
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
};
export type Seen = {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
};

/** One request as a browser at the public address would send it, unless told otherwise. */
export function visit(port: number, request: Visit | string): Promise<Seen> {
  const {
    path,
    method = "GET",
    headers = {},
    body,
  } = typeof request === "string" ? { path: request } : request;
  return new Promise((resolve, reject) => {
    const sent = http.request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        agent: false,
        headers: { host: `localhost:${port}`, ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const whole = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: whole,
            text: whole.toString(),
          });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Bytes as they are, and what comes back until the server closes or `patience` milliseconds pass. */
export function raw(port: number, bytes: string | Buffer, patience = 2_000): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = net.connect(port, "127.0.0.1", () => socket.write(bytes));
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(done, patience);
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("error", done);
    socket.on("close", done);
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Tries until it holds, for at most `within` milliseconds. */
export async function until(holds: () => Promise<boolean> | boolean, within = 5_000) {
  const end = Date.now() + within;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Did not come to hold within ${within} ms.`);
}

import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import http, { type IncomingMessage, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";

/** The framework, behind a door that only this process's user can reach. */
export type Upstream = {
  socketPath: string;
  /**
   * Asks the framework.
   * @param lane readers' renders and everything else wait in lanes of their own, so that neither starves the other
   * @throws Busy when too many wait already
   */
  ask(request: Ask): Promise<IncomingMessage>;
  close(): Promise<void>;
};
export type Ask = {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: Readable | undefined;
  lane: "reading" | "app";
  signal: AbortSignal;
};

export class Busy extends Error {}

const waitingLimit = 500;

/**
 * Opens the inner listener: a Unix socket in a folder of mode 0700 (mkdtemp makes it so), or a named pipe on Windows.
 * @param handler the framework's request handler
 */
export async function openUpstream(handler: RequestListener): Promise<Upstream> {
  const folder =
    process.platform === "win32" ? null : await mkdtemp(path.join(tmpdir(), "firsthand-"));
  const socketPath = folder
    ? path.join(folder, "inner.sock")
    : `\\\\.\\pipe\\firsthand-${randomBytes(16).toString("hex")}`;

  // Times and sizes are judged at the outer door; here an idle connection is simply kept for the next request.
  const server = http.createServer(
    { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 },
    handler,
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socketPath, resolve);
  });

  const lanes = {
    reading: new http.Agent({ keepAlive: true, maxSockets: 16 }),
    app: new http.Agent({ keepAlive: true, maxSockets: 256 }),
  };

  return {
    socketPath,
    ask: ({ method, path: target, headers, body, lane, signal }) =>
      new Promise((resolve, reject) => {
        const agent = lanes[lane];
        const waiting = Object.values(agent.requests).reduce(
          (sum, list) => sum + (list?.length ?? 0),
          0,
        );
        if (waiting >= waitingLimit) {
          reject(new Busy("Too many requests wait for the framework."));
          return;
        }
        const request = http.request({ socketPath, method, path: target, headers, agent, signal });
        request.once("response", resolve);
        request.once("error", reject);
        if (!body) {
          request.end();
          return;
        }
        body.once("error", (error) => request.destroy(error));
        body.pipe(request);
      }),
    async close() {
      for (const agent of Object.values(lanes)) agent.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}

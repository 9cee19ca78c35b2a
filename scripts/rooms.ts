import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import next from "next";

// Rooms that are still being built are passed over while they are not there.

type Serve = (options: {
  port: number;
  host: string;
  nextDirectory: string;
  development: boolean;
}) => Promise<{ address: string; close(): Promise<void> }>;

async function room<T>(file: string): Promise<T | null> {
  const whole = path.resolve(import.meta.dirname, "..", file);
  return fs.existsSync(whole) ? ((await import(whole)) as T) : null;
}

export async function seedDemonstration() {
  const seed = await room<{ seedDemonstration(): Promise<void> }>("lib/demonstration/seed.ts");
  await seed?.seedDemonstration();
}

export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const jobs = await room<{ startWorker(): { stop(): Promise<void> } }>("lib/jobs/worker.ts");
  return jobs?.startWorker() ?? { stop: async () => {} };
}

export async function serve(options: Parameters<Serve>[0]): ReturnType<Serve> {
  const serving = await room<{ serve: Serve }>("lib/serving/server.ts");
  return serving ? serving.serve(options) : servePlainly(options);
}

const servePlainly: Serve = async ({ host, port, nextDirectory, development }) => {
  const app = next({ dev: development, dir: nextDirectory, hostname: "localhost", port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = http.createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    address: `http://${host}:${port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      await app.close();
    },
  };
};

import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { freePort } from "../support/process";

/** A server to measure: where it answers, and the process whose time it takes. */
export type Served = { name: string; url: string; pid: number };
type Ceiling = Served & { end(): void };

/** Bare node:http handing out these bytes: what this runtime can do on this machine. */
export async function bareNode(page: Buffer): Promise<Ceiling> {
  const port = await freePort();
  const child = fork(path.join(import.meta.dirname, "bare.mjs"), [
    String(port),
    String(page.length),
  ]);
  await once(child, "message");
  return {
    name: "bare node:http",
    url: `http://127.0.0.1:${port}/`,
    pid: child.pid ?? 0,
    end: () => child.kill(),
  };
}

/** nginx with one worker handing out these bytes from a file; null where nginx is not installed. */
export async function nginx(page: Buffer, folder: string): Promise<Ceiling | null> {
  if (spawnSync("nginx", ["-v"]).status !== 0) return null;
  const port = await freePort();
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "page.html"), page);
  const file = path.join(folder, "nginx.conf");
  // The bytes are compressed already: sent as they lie there.
  fs.writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
user root; events { worker_connections 1024; }
http { access_log off; default_type text/html; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  open_file_cache max=10; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b;
  fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}; add_header content-encoding gzip; } }`,
  );
  const child = spawn("nginx", ["-c", file, "-p", folder], { stdio: "ignore" });
  await until(() => fs.existsSync(`${folder}/pid`));
  const worker = () => childrenOf(child).at(0);
  await until(() => worker() !== undefined);
  const url = `http://127.0.0.1:${port}/page.html`;
  return { name: "nginx, one worker", url, pid: worker() ?? 0, end: () => child.kill() };
}

const childrenOf = ({ pid }: ChildProcess) =>
  fs
    .readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter(Boolean)
    .map(Number);

async function until(true_: () => boolean) {
  for (let tries = 0; tries < 100 && !true_(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Seconds of processor time a process has taken so far, of all its threads; NaN where the system does not say (proc(5)). */
export function processorTime(pid: number): number {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // Fields 14 and 15, utime and stime, in clock ticks: 100 a second on Linux.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

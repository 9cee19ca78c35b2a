import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import net from "node:net";
import { fileURLToPath } from "node:url";
import type { Refusal } from "@/lib/action";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The name next-auth's cookie has over plain http. */
const sessionCookie = "firsthand.session-token";

export type Portal = { origin: string; log(): string; stop(): Promise<void> };

/** The built production server on this file's database: the doors as the world finds them. */
export async function aPortal(): Promise<Portal> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(
    process.execPath,
    ["--import", "./scripts/register.mjs", "scripts/start.ts"],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: "production",
        DATABASE_URL: process.env.FIRSTHAND_DATABASE_URL,
        FIRSTHAND_DATABASE_URL: "",
        APP_URL: origin,
        PORT: String(port),
        HOST: "127.0.0.1",
        AUTH_SECRET: "a-secret-that-is-only-for-these-tests-0123456789",
        SMTP_URL: "smtp://127.0.0.1:9",
        MAIL_FROM: "desk@firsthand.example",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let said = "";
  child.stdout?.on("data", (chunk) => (said += chunk));
  child.stderr?.on("data", (chunk) => (said += chunk));
  await answering(origin, child, () => said);
  return { origin, log: () => said, stop: () => ended(child) };
}

async function answering(origin: string, child: ChildProcess, log: () => string) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break;
    const up = await fetch(`${origin}/api/health/ready`).catch(() => null);
    if (up?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill("SIGKILL");
  throw new Error(`The portal did not start:\n${log()}`);
}

function ended(child: ChildProcess) {
  return new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

function freePort() {
  return new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Every server action of the build: its id, and a page that carries it. */
export function actionsOfTheBuild() {
  const manifest = JSON.parse(
    readFileSync(`${root}/.next/server/server-reference-manifest.json`, "utf8"),
  ) as { node: Record<string, { exportedName?: string; workers: Record<string, unknown> }> };
  return new Map(
    Object.entries(manifest.node).map(([id, { exportedName = id, workers }]) => [
      exportedName,
      { id, page: Object.keys(workers)[0] ?? "" },
    ]),
  );
}

/** The address of a page of the build, with a submission's id where it wants one. */
export function addressOf(page: string, submissionId: string) {
  return page
    .replace(/^app/, "")
    .replace(/\/\([^)]+\)/g, "")
    .replace(/\/page$/, "")
    .replace("[id]", submissionId);
}

export type Answer = { ok: true } | Pick<Refusal, "ok" | "status" | "code" | "fieldErrors">;

/** Calls a server action as a browser does: one POST, with the session's cookie. */
export async function callAction(
  portal: Portal,
  action: { id: string; page: string },
  submissionId: string,
  input: unknown,
  session: string | null,
): Promise<Answer> {
  const response = await fetch(portal.origin + addressOf(action.page, submissionId), {
    method: "POST",
    headers: {
      "next-action": action.id,
      origin: portal.origin,
      "content-type": "text/plain;charset=UTF-8",
      ...cookieOf(session),
    },
    body: JSON.stringify([input]),
  });
  const body = await response.text();
  const line = body.split("\n").find((part) => /^\w+:\{"ok":/.test(part));
  if (!line)
    throw new Error(`No answer from the action (${response.status}): ${body.slice(0, 500)}`);
  return JSON.parse(line.slice(line.indexOf(":") + 1)) as Answer;
}

/** Opens a page as a browser does; redirects are answers, not followed. */
export function openPage(portal: Portal, path: string, session: string | null) {
  return fetch(portal.origin + path, { headers: cookieOf(session), redirect: "manual" });
}

const cookieOf = (session: string | null): Record<string, string> =>
  session ? { cookie: `${sessionCookie}=${session}` } : {};

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Refusal } from "@/lib/action";
import { freePort, runEntry } from "../support/process";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The name the session's cookie has over plain http. */
const sessionCookie = "firsthand.session-token";

/** What the server signs and hashes with. */
export const secret = "a-secret-that-is-only-for-these-tests-0123456789";

export type Portal = { origin: string; stop(): Promise<unknown>; kill(): Promise<unknown> };

/**
 * The built production server on this file's database: the doors as the world finds them.
 * @param more settings besides, for the address it will have
 */
export async function aPortal(
  more: (origin: string) => Promise<Record<string, string>> = async () => ({}),
): Promise<Portal> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const run = runEntry("start", [], {
    DATABASE_URL: process.env.FIRSTHAND_DATABASE_URL ?? "",
    APP_URL: origin,
    PORT: String(port),
    AUTH_SECRET: secret,
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "desk@firsthand.example",
    ...(await more(origin)),
  });
  await run.saying(/is ready at/);
  return {
    origin,
    kill: run.kill,
    stop: () => {
      run.child.kill("SIGTERM");
      return run.ended;
    },
  };
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

import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";

export type Browser = { executablePath: string; args: string[] };

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The first browser that runs on this machine: CHROMIUM_PATH, Playwright's own, the system's, the one from npm.
 * @returns null when there is none
 */
export async function findBrowser(): Promise<Browser | null> {
  const given = process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : [];
  for (const executablePath of [...given, chromium.executablePath(), ...installed]) {
    if (runs(executablePath)) return { executablePath, args: sandbox };
  }
  const packed = await unpackBrowser();
  return packed && runs(packed)
    ? { executablePath: packed, args: [...sandbox, "--disable-dev-shm-usage"] }
    : null;
}

/** Chromium refuses to run as root with its sandbox, and CI runs as root. */
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

function runs(executablePath: string) {
  return spawnSync(executablePath, ["--version"], { timeout: 15_000 }).status === 0;
}

async function unpackBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

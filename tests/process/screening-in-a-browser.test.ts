import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { expect, it } from "vitest";
import type { Outcome } from "@/lib/screening/outcome";
import { screen } from "@/lib/screening/screen";
import { hostile } from "../screening/hostile-texts";
import { findBrowser } from "../support/browser";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const comments = fileURLToPath(
  new URL("../../../shared/data/comments/test.jsonl", import.meta.url),
);

/** As the islands are bundled: one script for browsers of today. */
async function bundled(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    resolve: { alias: { "@": root } },
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      lib: { entry: `${root}/lib/screening/screen.ts`, formats: ["iife"], name: "screening" },
    },
  });
  const [{ output }] = [built].flat() as unknown as [{ output: { code: string }[] }];
  return output[0]?.code ?? "";
}

it("a browser and the server say the same of every comment", async () => {
  const texts = [
    ...hostile(300).map(({ text }) => text),
    ...(fs.existsSync(comments)
      ? fs
          .readFileSync(comments, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line).text as string)
      : []),
  ];
  const found = await findBrowser();
  if (!found) throw new Error("There is no browser on this machine to compare with.");
  const browser = await chromium.launch(found);
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled() });
    const there = await page.evaluate((all) => {
      const { screening } = globalThis as unknown as {
        screening: { screen(text: string): Outcome };
      };
      return all.map((text) => screening.screen(text));
    }, texts);
    const differing = texts.filter(
      (text, at) => JSON.stringify(there[at]) !== JSON.stringify(screen(text)),
    );
    expect(differing).toEqual([]);
    expect(there.some(({ decision }) => decision === "refused")).toBe(true);
  } finally {
    await browser.close();
  }
});

import { defineConfig } from "@playwright/test";
import { words } from "#words/process";
import { findBrowser } from "./support/browser";

const browser = await findBrowser();
if (!browser) throw new Error(words.testing.noBrowser);

/** Stories of people in a real browser, on the built portal as `npm start` runs it. */
export default defineConfig({
  testDir: "stories",
  testMatch: "*.story.ts",
  outputDir: "../.tmp/stories",
  globalSetup: "./support/portal.ts",
  // One portal for all: a story must find the desk as the one before left it.
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    launchOptions: browser,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
});

import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

type Fixtures = {
  /** Opens the portal as another person: a browser of their own, watched like the first. */
  another: () => Promise<Page>;
  watched: undefined;
};

/** A story: a test in a browser on the running portal, in which an error on the console is a failure. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  baseURL: async ({}, use) => use(process.env.PORTAL_URL),

  watched: [
    async ({ context }, use) => {
      const complaints = watch(context);
      await use(undefined);
      expect(complaints, "the browser's console").toEqual([]);
    },
    { auto: true },
  ],

  another: async ({ browser, baseURL }, use) => {
    const opened: { context: BrowserContext; complaints: string[] }[] = [];
    await use(async () => {
      const context = await browser.newContext(baseURL ? { baseURL } : {});
      opened.push({ context, complaints: watch(context) });
      return context.newPage();
    });
    for (const { context, complaints } of opened) {
      await context.close();
      expect(complaints, "the other browser's console").toEqual([]);
    }
  },
});

export { expect };

/** Collects errors of scripts, the console and the content security policy, and requests to anybody else. */
function watch(context: BrowserContext) {
  const complaints: string[] = [];
  context.on("weberror", (thrown) => complaints.push(String(thrown.error())));
  context.on("console", (message) => {
    // A page that is asked for and refused (404) is the story's own to judge.
    const ownPage = message.location().url === message.page()?.url();
    if (
      message.type() === "error" &&
      !(ownPage && /Failed to load resource/.test(message.text()))
    ) {
      complaints.push(message.text());
    }
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    const ours = url.origin === process.env.PORTAL_URL || /^(data|blob|about):$/.test(url.protocol);
    if (!ours) complaints.push(`asked ${url.origin}`);
  });
  return complaints;
}

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { signIn } from "../support/people";
import { expect, test } from "../support/story";

const publicPages = ["/", "/guidelines", "/about", "/nothing/here", "/sign-in", "/mailbox"];

/** A phone in the dark and a wide screen by day: every width and every colour is seen once. */
const looks = [
  { width: 390, height: 844, colorScheme: "dark" },
  { width: 1440, height: 900, colorScheme: "light" },
] as const;

/** What axe finds, and whether the page is wider than the screen, in words: nothing where all is well. */
async function faults(page: Page, path: string) {
  const seen: string[] = [];
  await page.goto(path);
  for (const { colorScheme, ...size } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const where = `${path} at ${size.width}, ${colorScheme}`;
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) {
      seen.push(`${where}: ${id} on ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) seen.push(`${where}: ${over} px wider than the screen`);
  }
  await page.setViewportSize(looks[0]);
  const over = await page.evaluate(() => {
    const large = new CSSStyleSheet();
    large.replaceSync(":root { font-size: 200% !important }");
    document.adoptedStyleSheets = [large];
    return document.documentElement.scrollWidth - innerWidth;
  });
  if (over > 0) seen.push(`${path}: ${over} px wider than a phone in type of twice the size`);
  return seen;
}

const firstLink = async (page: Page, on: string, to: string) => {
  await page.goto(on);
  return String(await page.locator(`main a[href^="${to}"]`).first().getAttribute("href"));
};

test("a reader's pages have no fault axe knows and fit a phone and a wide screen", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  for (const to of ["/articles/", "/topics/", "/contributors/", "/archive/"]) {
    found.push(await firstLink(page, "/", to));
  }
  for (const path of [...publicPages, ...found]) {
    expect.soft(await faults(page, path)).toEqual([]);
  }
});

test("nor have the pages of a writer and an editor", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, "editor@example.org");
  await page.goto("/submissions");
  await page.getByRole("button", { name: "New submission" }).first().click();
  await page.getByRole("textbox", { name: "Body" }).waitFor();
  const writing = new URL(page.url()).pathname;
  const review = await firstLink(page, "/desk", "/desk/submissions/");
  for (const path of ["/submissions", writing, `${writing}/status`, "/account", "/desk", review]) {
    expect.soft(await faults(page, path)).toEqual([]);
  }
});

import type { Page } from "@playwright/test";
import { faults } from "../support/faults";
import { signIn } from "../support/people";
import { expect, test } from "../support/story";

const publicPages = [
  "/",
  "/guidelines",
  "/about",
  "/calls",
  "/corrections",
  "/comment-policy",
  "/privacy",
  "/terms",
  "/search",
  "/search?q=the+night+shfit&from=2020-01-01",
  "/search?q=qqqqqq&contributor=nobody",
  "/nothing/here",
  "/sign-in",
  "/mailbox",
];

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
  found.push(`${found[0]}/error`, `${found[0]}/error?sent`);
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
  for (const path of [
    "/submissions",
    writing,
    `${writing}/status`,
    "/account",
    "/desk",
    "/desk/front",
    "/desk/calls",
    "/desk/errors",
    review,
  ]) {
    expect.soft(await faults(page, path)).toEqual([]);
  }
});

import { expect, test } from "../support/story";

test("a reader without JavaScript finds a piece by words misremembered, and goes on from there", async ({
  browser,
  baseURL,
}) => {
  const bare = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await bare.newPage();
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await expect(page.getByRole("heading", { name: "Search", exact: true })).toBeVisible();

  const words = page.getByRole("searchbox", { name: "Words to look for" });
  await words.fill("engine alram pannel");
  await words.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=engine\+alram\+pannel/);
  await expect(page.getByText("Showing results for")).toBeVisible();
  const results = page.getByRole("main").getByRole("listitem").getByRole("article");
  await expect(results.first().locator("mark").first()).toBeVisible();
  expect(await page.locator("meta[name=robots]").getAttribute("content")).toContain("noindex");
  await expect(page.locator("link[rel=canonical]")).toHaveCount(0);
  expect(await page.locator("script").count()).toBe(0);

  await page.getByRole("link", { name: "engine alram pannel" }).click();
  await expect(page.getByRole("heading", { name: "Nothing we have published" })).toBeVisible();
  await page.getByRole("link", { name: "Leave away: exactly these words" }).click();
  await expect(page.getByText("Showing results for")).toBeVisible();

  await results.first().getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/articles\//);
  await bare.close();
});

test("filters stay in the address and can be left away one by one", async ({ page }) => {
  await page.goto("/search");
  await page.getByText("Narrow it down").click();
  await page.getByLabel("From").fill("2020-01-01");
  await page.getByRole("searchbox").fill("the");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/from=2020-01-01/);
  await expect(page.getByRole("heading", { name: /pieces$/ })).toBeVisible();
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/page=2/);
  await page.getByRole("link", { name: /Leave away: from/ }).click();
  await expect(page).toHaveURL(/\/search\?q=the$/);
  // Beyond the last page there is no page, and no word of nothing having been found.
  expect((await page.request.get("/search?q=the&page=2")).status()).toBe(200);
  expect((await page.request.get("/search?q=the&page=90")).status()).toBe(404);
});

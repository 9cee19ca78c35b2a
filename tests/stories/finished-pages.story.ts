import { expect, test } from "../support/story";

test("a reader's pages carry no script, and read the same without JavaScript", async ({
  page,
  browser,
  baseURL,
}) => {
  const bare = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const reader = await bare.newPage();
  await reader.goto("/");
  const article = await reader
    .getByRole("main")
    .locator('a[href^="/articles/"]')
    .first()
    .getAttribute("href");

  for (const path of ["/", String(article), "/guidelines", "/about"]) {
    const answer = await reader.goto(path);
    expect(answer?.status()).toBe(200);
    const html = String(await answer?.text());
    expect(html.match(/<script(?![^>]*(?:application\/ld\+json|data-island))/g)).toBeNull();
    expect(html).not.toMatch(/nonce=|as="script"|modulepreload|<!--/);
    expect(html.indexOf("<title>")).toBeLessThan(html.indexOf("</head>"));

    await page.goto(path);
    const text = await page.getByRole("main").innerText();
    expect(await reader.getByRole("main").innerText()).toBe(text);
  }
  await bare.close();
});

test("a missing article is a whole page that says so, with or without JavaScript", async ({
  page,
  browser,
  baseURL,
}) => {
  const bare = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  for (const visitor of [page, await bare.newPage()]) {
    const answer = await visitor.goto("/articles/there-is-no-such-piece");
    expect(answer?.status()).toBe(404);
    expect(await answer?.text()).not.toContain("<script");
    await expect(visitor.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  }
  await bare.close();
});

test("the serif arrives from here", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
  );
  expect(loaded.join()).toContain("Firsthand Serif");
});

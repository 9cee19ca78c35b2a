import { expect, test } from "../support/story";

const corrected = "/articles/forty-one-minutes";

test("a piece on paper has its byline, its address, where its links lead and what was corrected, and no way around", async ({
  page,
}) => {
  await page.goto(corrected);
  await page.emulateMedia({ media: "print" });
  const piece = page.getByRole("article").first();
  await expect(piece.getByText("By Dale Pruitt").first()).toBeVisible();
  await expect(piece.getByText(/^Printed from http/)).toBeVisible();
  await expect(piece.getByText("Huber Heights").last()).toBeVisible();
  const leads = await piece
    .locator("a[rel=noopener]")
    .first()
    .evaluate((link) => [link.getAttribute("href"), getComputedStyle(link, "::after").content]);
  expect(leads[1]).toContain(leads[0]);

  for (const way of await page.getByRole("navigation").all()) await expect(way).toBeHidden();
  await expect(page.locator("#comments")).toBeHidden();
  await expect(
    piece.getByRole("link", { name: "All corrections of this publication" }),
  ).toBeHidden();
});

test("comments are printed from their own page, and only what was said", async ({ page }) => {
  await page.goto("/articles/nine-seconds/comments/oldest-1");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("He has a stutter.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Reply/ }).first()).toBeHidden();
  await expect(page.getByRole("link", { name: "Sign in to say something" })).toBeHidden();
});

test.describe("on a screen for fingers", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of ["/", "/articles/nine-seconds", corrected, "/privacy", "/search"]) {
    test(`what leads on from ${path} is tall enough for a thumb`, async ({ page }) => {
      await page.goto(path);
      const low = await page
        .locator("header nav a, footer nav a, summary, main nav a")
        .evaluateAll((links) =>
          links
            .map((link) => ({ name: link.textContent, tall: link.getBoundingClientRect().height }))
            .filter(({ tall }) => tall > 0 && tall < 44),
        );
      expect(low).toEqual([]);
    });
  }
});

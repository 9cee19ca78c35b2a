import { signIn } from "../support/people";
import { expect, test } from "../support/story";

test("a reader's comment is refused, said better, and stands on the page without scripts", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, "reader@example.org");
  await page.goto("/articles/calf-0417");

  const field = page.getByLabel("Comment");
  await field.fill("This whole inspection business is a load of shit.");
  await expect(page.getByText("As it stands this would not be published")).toBeVisible();
  await page.getByRole("button", { name: "Post comment" }).click();
  await expect(page.getByText("Your comment is not published")).toBeVisible();
  await expect(page.locator("#comments mark").first()).toHaveText("shit");

  await field.fill("I had no idea how much of this is written down by hand.");
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText("Your comment is published")).toBeVisible();

  const own = page.getByRole("link", { name: "Yours: change or remove it" });
  await expect(own).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("how much of this is written down by hand")).toBeVisible();
  }).toPass();
  await own.click();
  await expect(page.getByRole("heading", { name: "Change it" })).toBeVisible();

  const bare = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const stranger = await bare.newPage();
  await expect(async () => {
    await stranger.goto("/articles/calf-0417");
    await expect(stranger.getByText("how much of this is written down by hand")).toBeVisible();
  }).toPass();
  await expect(stranger.getByText("a load of shit")).toHaveCount(0);
  await bare.close();
});

test("what was typed and not sent is there again on the same page", async ({ page }) => {
  await signIn(page, "reader@example.org");
  await page.goto("/articles/calf-0417");
  await page.getByLabel("Comment").fill("I was going to say");
  await page.reload();
  await page.getByLabel("Comment").focus();
  await expect(page.getByLabel("Comment")).toHaveValue("I was going to say");
});

test("whoever turns from a refused comment to a reply posts the reply", async ({ page }) => {
  await signIn(page, "reader@example.org");
  await page.goto("/articles/nine-seconds");
  await page.getByLabel("Comment").fill("This whole business is a load of shit.");
  await page.getByRole("button", { name: "Post comment" }).click();
  await expect(page.getByRole("button", { name: "Send again" })).toBeVisible();
  await page.locator("[data-reply]").first().click();
  await expect(page.getByText("Your comment is not published")).toHaveCount(0);
  await page.getByLabel("Comment").fill("I never thought of who counts the seconds.");
  await page.getByRole("button", { name: "Post comment" }).click();
  await expect(page.getByText("Your comment is published")).toBeVisible();
});

test("a moderator clears what is held by keyboard alone, and takes a decision back", async ({
  page,
}) => {
  await signIn(page, "editor@example.org");
  await page.goto("/desk/comments");
  const rows = page.locator("[id^=row-]");
  await expect(rows.first()).toBeFocused();
  const held = await rows.count();
  expect(held).toBeGreaterThan(1);

  await page.keyboard.press("r");
  await expect(page.getByLabel("Reason")).toBeFocused();
  await page.keyboard.press("8");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Refused: off the topic.")).toBeVisible();
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("u");
  await expect(rows.first()).toBeFocused();
  await expect(page.getByText("Taken back")).toBeVisible();
  for (let decided = 0; decided < held; decided += 1) await page.keyboard.press("a");
  await expect(page.getByText("Everything on this page is decided.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Nothing is held.")).toBeVisible();
});

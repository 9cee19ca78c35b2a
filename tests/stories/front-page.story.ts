import { signIn } from "../support/people";
import { expect, test } from "../support/story";

test("a reader opens the front page", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("main")).toBeVisible();
});

test("an editor arranges the front page by keyboard, and readers have it within two seconds", async ({
  page,
  another,
}) => {
  const reader = await another();
  const headlines = async () => {
    await reader.goto("/");
    return reader.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();
  };
  const before = (await headlines()).slice(0, 4);
  const [lead = "", second = ""] = before;

  await signIn(page, "editor@example.org");
  await page.goto("/desk");
  await page.getByRole("link", { name: "Front page", exact: true }).click();
  const save = page.getByRole("button", { name: "Save the front page" });
  await expect(save).toBeDisabled();
  const up = page.getByRole("button", { name: `Move up: ${second}` });
  await expect(up).toBeEnabled();
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText(`${second}: leads.`);
  // It leads, and cannot go up any more: the keyboard stays with it.
  await expect(page.getByRole("button", { name: `Move down: ${second}` })).toBeFocused();
  await expect(page.getByText("Not saved yet.")).toContainText("Not saved yet");

  // A search keeps what was chosen.
  await page.getByRole("searchbox", { name: "Find a published piece" }).fill("veterans truck test");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=veterans/);
  await page
    .getByRole("button", { name: /^Take off:/ })
    .last()
    .click();
  const found = page.getByRole("button", { name: /^Feature: Four pounds of air/ });
  await expect(found).toBeEnabled();
  await found.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("On the front page", { exact: true })).toBeVisible();
  expect((await headlines()).slice(0, 4)).toEqual(before);

  await save.click();
  await expect(page.getByText("The front page stands like this for readers now.")).toBeVisible();
  await expect(save).toBeDisabled();
  const saved = Date.now();
  await expect
    .poll(async () => (await headlines()).slice(0, 2), { timeout: 2_000 })
    .toEqual([second, lead]);
  expect(Date.now() - saved).toBeLessThan(2_000);
  expect((await headlines())[3]).toContain("Four pounds of air");
});

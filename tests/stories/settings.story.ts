import { faults } from "../support/faults";
import { signIn } from "../support/people";
import { expect, test } from "../support/story";

const story = "/articles/calf-0417";

test("a chief editor closes comments everywhere, is asked for a number, and opens them again", async ({
  page,
  another,
}) => {
  await signIn(page, "chief@example.org");
  await page.goto("/desk");
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  const save = page.getByRole("button", { name: "Save" });
  await expect(save).toBeEnabled();
  await page.getByLabel("Approvals a newcomer needs").fill("many");
  await save.click();
  await expect(page.getByText("Give a number from 0 to 20.")).toBeVisible();
  await page.getByLabel("Approvals a newcomer needs").fill("2");
  await page.getByLabel("Readers can comment").uncheck();
  await save.click();
  await expect(page.getByText(/Last changed by Marta Ellison/)).toBeVisible();

  const reader = await another();
  await expect(async () => {
    await reader.goto(story);
    await expect(reader.getByText("Comments under this piece are closed.")).toBeVisible();
  }).toPass();

  await expect(save).toBeEnabled();
  await expect(page.getByLabel("Approvals a newcomer needs")).toHaveValue("2");
  await page.getByLabel("Readers can comment").check();
  await page.getByLabel("Approvals a newcomer needs").fill("1");
  await save.click();
  await expect(async () => {
    await reader.goto(story);
    await expect(reader.getByText("Comments under this piece are closed.")).toHaveCount(0);
  }).toPass();
  expect(await faults(page, "/desk/settings")).toEqual([]);
});

test("an editor who is not a chief has no settings, nor a way to them", async ({ page }) => {
  await signIn(page, "editor@example.org");
  await page.goto("/desk");
  await expect(page.getByRole("link", { name: "Front page" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Settings" })).toHaveCount(0);
  expect((await page.goto("/desk/settings"))?.status()).toBe(404);
});

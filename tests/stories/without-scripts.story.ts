import { newestLink } from "../support/people";
import { expect, test } from "../support/story";

test("a person without JavaScript signs in, starts a submission, reads and signs out", async ({
  browser,
  baseURL,
}) => {
  const bare = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await bare.newPage();
  const email = "no.scripts@reader.example";

  await page.goto("/submissions/new");
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Send sign-in link" }).click();
  await expect(page.getByText(email)).toBeVisible();

  const link = await newestLink(page, email);
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "New submission" })).toBeVisible();

  await page.getByRole("button", { name: "New submission" }).click();
  await page.waitForURL(/\/submissions\/[0-9a-f-]{36}$/);
  expect(await page.getByRole("main").innerText()).toContain("Writing here needs JavaScript");

  await page.goto("/");
  await page.getByRole("link", { name: "My submissions" }).click();
  await expect(page.getByText("Untitled")).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out")).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link has been used" })).toBeVisible();
  await page.goto("/submissions");
  await expect(page.getByLabel("Email")).toBeVisible();
  await bare.close();
});

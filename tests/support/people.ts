import { expect, type Page } from "@playwright/test";

/** Asks for a sign-in link, opens it from the demonstration's mailbox, and confirms. */
export async function signIn(page: Page, email: string) {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Send sign-in link" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");

  const link = await newestLink(page, email);
  await page.goto(link);
  await expect(page.getByText(email)).toBeVisible();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}

/** The newest sign-in link that was sent to an address: the worker needs a moment. */
export async function newestLink(page: Page, email: string) {
  const link = page.getByRole("link", { name: /\/sign-in\/confirm/ }).first();
  await expect(async () => {
    await page.goto(`/mailbox?for=${encodeURIComponent(email)}`);
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass();
  return (await link.getAttribute("href")) ?? "";
}

/** Types a text into the body, as a person pastes paragraphs of plain text. */
export async function write(page: Page, text: string) {
  const body = page.getByRole("textbox", { name: "Body" });
  await body.click();
  await body.fill(text);
}

import { signIn } from "../support/people";
import { expect, test } from "../support/story";

const reader = "careful.reader@paper.example";

test("a reader without JavaScript or an account reports an error; one editor finds nothing, corrects another, and the reader hears of both", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const bare = await browser.newContext({
    javaScriptEnabled: false,
    ...(process.env.PORTAL_URL && { baseURL: process.env.PORTAL_URL }),
  });
  const out = await bare.newPage();
  await out.goto("/");
  await out.locator('main a[href^="/articles/"]').first().click();
  const article = new URL(out.url()).pathname;
  const headline = await out.getByRole("heading", { level: 1 }).innerText();
  const words = (await out.locator("article p").first().innerText()).slice(0, 60).trim();
  await out.getByRole("link", { name: "Report an error" }).click();
  await expect(out.getByRole("heading", { level: 1 })).toHaveText("Report an error");
  await expect(out.getByRole("link", { name: headline })).toBeVisible();

  // Refused, with a sentence on each field, and nothing that was typed is lost.
  await out.getByLabel("Which words?").fill(words);
  await out.getByLabel("How do you know?").fill("https://example.org/record");
  await out.getByLabel("Your e-mail address").fill("no address");
  await out.getByRole("button", { name: "Send the report" }).click();
  await expect(out.getByText("Say what is wrong.")).toBeVisible();
  await expect(out.getByLabel("Which words?")).toHaveValue(words);
  await out.getByLabel("What is wrong?").fill("It was <b>Tuesday</b>, not Monday.");
  await out.getByRole("button", { name: "Send the report" }).click();
  await expect(out.getByText("does not look like an e-mail address")).toBeVisible();
  await expect(out.getByLabel("What is wrong?")).toHaveValue("It was <b>Tuesday</b>, not Monday.");
  await expect(out.getByLabel("How do you know?")).toHaveValue("https://example.org/record");
  await expect(out.getByLabel("Your e-mail address")).toHaveValue("no address");
  await out.getByLabel("Your e-mail address").fill(reader);
  await out.getByRole("button", { name: "Send the report" }).click();
  await expect(out.getByRole("heading", { level: 1 })).toHaveText("Thank you. The desk has it.");
  await expect(out.getByRole("main").getByRole("link", { name: "Corrections" })).toBeVisible();
  await out.goto(`${article}/error`);
  await out.getByLabel("What is wrong?").fill("The street has another name.");
  await out.getByLabel("Your e-mail address").fill(reader);
  await out.getByRole("button", { name: "Send the report" }).click();
  await expect(out.getByRole("heading", { level: 1 })).toHaveText("Thank you. The desk has it.");

  // The desk: counted in its navigation, each with what can be done.
  await signIn(page, "editor@example.org");
  await page.goto("/desk");
  await page.getByRole("link", { name: /^Errors 2/ }).click();
  const first = page.getByRole("article").filter({ hasText: "It was <b>Tuesday</b>" });
  const second = page.getByRole("article").filter({ hasText: "another name" });
  await expect(first.getByRole("link", { name: reader })).toBeVisible();
  await expect(second.getByText("About the whole piece.")).toBeVisible();
  const nothing = second.getByRole("button", { name: "Nothing to correct" });
  await expect(nothing).toBeEnabled();
  await nothing.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await second.getByRole("button", { name: "Cancel" }).click();
  await expect(nothing).toBeFocused();
  await nothing.click();
  await second.getByRole("button", { name: "Close the report" }).click();
  await expect(second.getByText("Say why, for your colleagues.")).toBeVisible();
  await second.getByLabel("Reason").fill("The sign at the corner says so.");
  await second.getByRole("button", { name: "Close the report" }).click();
  await expect(second).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Open reports" })).toBeFocused();

  // The other leads to the text, named, and closes by itself with a notice that says so.
  await first.getByRole("link", { name: "Correct the piece" }).click();
  await expect(page.getByRole("heading", { name: "Correcting an article" })).toBeVisible();
  await expect(page.getByText("It was <b>Tuesday</b>, not Monday.").first()).toBeVisible();
  await page.getByRole("link", { name: "Back to the piece" }).click();
  const panel = page.locator("#errors");
  await expect(panel.getByText("It was <b>Tuesday</b>, not Monday.")).toBeVisible();
  await panel.getByText("1 closed report").click();
  await expect(panel.getByText("The sign at the corner says so.")).toBeVisible();
  const add = page.getByRole("button", { name: "Add a notice" });
  await expect(add).toBeEnabled();
  await add.click();
  await page.getByLabel("What readers will read").fill("It was a Tuesday.");
  await page.getByRole("checkbox", { name: /Tuesday/ }).check();
  await page.getByRole("button", { name: "Add this notice" }).click();
  await expect(page.getByText("2 closed reports")).toBeVisible();

  // Readers see the notice, no word of the report; the reader has two letters.
  await expect(async () => {
    await out.goto(article);
    await expect(out.getByText("It was a Tuesday.")).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await out.content()).not.toMatch(/not Monday|careful\.reader|The sign at the corner/);
  await expect(async () => {
    await out.goto(`/mailbox?for=${encodeURIComponent(reader)}`);
    const mail = out.getByRole("main");
    await expect(mail).toContainText("found nothing to correct", { timeout: 500 });
    await expect(mail).toContainText("with its date: Clarification", { timeout: 500 });
  }).toPass();
  await bare.close();
});

test("who is signed in is asked for no address", async ({ page }) => {
  await signIn(page, "reader@example.org");
  await page.goto("/");
  await page.locator('main a[href^="/articles/"]').nth(1).click();
  const article = new URL(page.url()).pathname;
  await page.goto(`${article}/error`);
  await expect(page.getByLabel("Your e-mail address")).toHaveCount(0);
  await expect(page.getByText("reader@example.org").first()).toBeVisible();
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText("Say what is wrong.")).toBeVisible();
  await page.getByLabel("What is wrong?").fill("One word too many.");
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you. The desk has it.");
});

test("what is sent of a piece that is gone meanwhile leads to where the piece was", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator('main a[href^="/articles/"]').first().click();
  const article = new URL(page.url()).pathname;
  await page.goto(`${article}/error`);
  await page.getByLabel("What is wrong?").fill("All of it.");
  for (const gone of ["gone-since", "no address"]) {
    await page.locator('input[name="slug"]').evaluate((field, slug) => {
      (field as HTMLInputElement).value = slug;
    }, gone);
    const sent = page.waitForURL((url) => url.pathname === `/articles/${encodeURIComponent(gone)}`);
    await page.getByRole("button", { name: "Send the report" }).click();
    await sent;
    await page.goto(`${article}/error`);
    await page.getByLabel("What is wrong?").fill("All of it.");
  }
});

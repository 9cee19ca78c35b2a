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

/** What an author says in the fields of the writing page. */
export type Written = {
  headline: string;
  standfirst: string;
  news: string;
  body: string;
  howKnown: string;
  about: string;
};

/** A body the guidelines let pass: six numbered paragraphs that say one sentence six times each. */
export function longBody(sentence: string) {
  return Array.from({ length: 6 }, (_, n) => `${n + 1}. ${`${sentence} `.repeat(6)}`).join("\n");
}

/** Signs in, writes a piece, answers every disclosure with no, and sends it in. @returns its address */
export async function submitPiece(page: Page, email: string, piece: Written) {
  await signIn(page, email);
  await page.getByRole("button", { name: "New submission" }).first().click();
  await page.getByLabel("Headline").fill(piece.headline);
  await page.getByLabel("Standfirst").fill(piece.standfirst);
  await page.getByLabel("What in the news is this about?").fill(piece.news);
  await write(page, piece.body);
  await page.getByLabel("How do you know this?").fill(piece.howKnown);
  await page.getByLabel("About you").fill(piece.about);
  for (const question of await page
    .getByRole("group")
    .filter({ has: page.getByRole("radio", { name: "Yes" }) })
    .all()) {
    await question.getByRole("radio", { name: "No" }).check();
  }
  await page.getByRole("button", { name: "Submit for review" }).click();
  await page.waitForURL(/\/status$/);
  return page.url().replace(/\/status$/, "");
}

/** Signs the editor in, finds a piece in the queue, and claims it. */
export async function claimOnDesk(page: Page, headline: string) {
  await signIn(page, "editor@example.org");
  await page.goto("/desk?show=all");
  await page.getByRole("link", { name: headline }).first().click();
  await page.waitForURL(/\/desk\/submissions\//);
  await page.getByRole("button", { name: "Claim" }).click();
}

import type { Page } from "@playwright/test";
import { faultsHere } from "../support/faults";
import { claimOnDesk, longBody, signIn, write } from "../support/people";
import { expect, test } from "../support/story";

const seen = "I carried the ledger up from the cellar that night.";
const sentence = (page: Page) => page.locator("[data-firsthand]");
const bodyOf = (page: Page) => page.getByRole("textbox", { name: "Body" });
const saved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: /^Saved \d/ })).toBeVisible({
    timeout: 15_000,
  });

async function startPiece(page: Page, email: string) {
  await signIn(page, email);
  await page.goto("/submissions");
  await page.getByRole("button", { name: "New submission" }).first().click();
  await bodyOf(page).waitFor();
}

/** Puts the caret into the words, as somebody at a keyboard gets there. */
const caretIn = (page: Page, words: string) =>
  bodyOf(page).evaluate((body, words) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      (body as HTMLElement).focus();
      getSelection()?.collapse(walker.currentNode, at + 3);
      document.dispatchEvent(new Event("selectionchange"));
      return;
    }
    throw new Error(`Not in the body: ${words}`);
  }, words);

test("an author marks a sentence by keyboard and says how they know it; an editor confirms it; readers see it in the margin", async ({
  page,
  another,
}) => {
  test.setTimeout(240_000);
  const headline = "The ledger nobody asked for";
  await startPiece(page, "ida.brandt@ledger.example");
  await page.getByLabel("Headline").fill(headline);
  await page.getByLabel("Standfirst").fill("The inquiry says no ledger was kept. I kept it.");
  await page.getByLabel("What in the news is this about?").fill("Inquiry finds no ledger");
  await write(
    page,
    `Dr. Moss asked for it. ${seen} Nobody read it.\n${longBody("I wrote it down.")}
I stood at the counter and wrote down every name that was called, in ink, all that long autumn.`,
  );
  await page.getByLabel("How do you know this?").fill("I was the clerk on that counter in Hull.");
  await page.getByLabel("About you").fill("Ida Brandt was a clerk in Hull for nine years.");
  for (const question of await page
    .getByRole("group")
    .filter({ has: page.getByRole("radio", { name: "Yes" }) })
    .all())
    await question.getByRole("radio", { name: "No" }).check();

  await caretIn(page, seen);
  await page.keyboard.press("ControlOrMeta+Alt+f");
  await expect(sentence(page)).toHaveText(seen);
  await expect(page.getByRole("status").filter({ hasText: "Marked as first-hand" })).toHaveCount(1);
  const role = page.getByLabel("As what");
  await expect(role).toBeFocused();

  // Without a basis it is asked for, on its field.
  await page.getByRole("button", { name: "Submit for review" }).click();
  const missing = page.getByRole("alert").getByRole("link", { name: /^First-hand sentence/ });
  await missing.click();
  await expect(role).toBeFocused();
  await expect(role).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Headline")).toHaveValue(headline);

  await page.keyboard.type("Ward clerk");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Hull");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1994–2003");
  await page.keyboard.press("Escape");
  await expect(bodyOf(page)).toBeFocused();
  await saved(page);
  expect(await faultsHere(page, "a marked piece")).toEqual([]);

  await page.reload();
  await expect(sentence(page)).toHaveText(seen);
  await page.getByText("Ward clerk, Hull, 1994–2003").click();
  await expect(page.getByLabel("When", { exact: true })).toHaveValue("1994–2003");
  await page.getByRole("button", { name: "Submit for review" }).click();
  await page.waitForURL(/\/status$/);

  const editor = await another();
  await claimOnDesk(editor, headline);
  await editor.getByText("Record how it was confirmed").click();
  await editor.getByLabel("How it was confirmed").selectOption("document");
  await editor.getByLabel("What was confirmed").fill("We saw her contract of employment.");
  await editor.getByRole("button", { name: /^Attest/ }).click();
  await expect(editor.getByText("Recorded. Readers will see it")).toBeVisible();

  // The desk works on the text around it; the mark is the author's, and stands through it all.
  await editor.getByRole("button", { name: "Accept for editing" }).click();
  await editor.getByRole("link", { name: "Edit the text" }).click();
  await expect(sentence(editor)).toHaveText(seen);
  await expect(editor.getByRole("button", { name: "First-hand", exact: true })).toHaveCount(0);
  await expect(editor.getByLabel("As what")).toHaveCount(0);
  await caretIn(editor, "Nobody read it.");
  await editor.keyboard.press("ControlOrMeta+Alt+f");
  await expect(sentence(editor)).toHaveCount(1);
  await editor.getByLabel("Headline").fill("The ledger they never asked for");
  await expect(editor.getByText(/^1 change against revision 1/)).toBeVisible();
  await expect(editor.getByText(/^Saved/).first()).toBeVisible();
  await editor.getByRole("button", { name: "Send for approval" }).click();
  await editor.getByLabel("Letter to the author").fill("Ida, one word in the headline.");
  await editor.getByRole("button", { name: "Send for approval" }).click();
  await editor.waitForURL(/\/desk\/submissions\/[^/]+$/);
  await page.goto(page.url().replace(/\/status$/, "/approve"));
  await page.getByRole("button", { name: "Accept suggestion" }).first().click();
  await page.getByRole("button", { name: "Approve this text" }).click();
  const publish = editor.getByRole("button", { name: "Publish now" });
  await expect(async () => {
    await editor.reload();
    await expect(publish).toBeVisible({ timeout: 500 });
  }).toPass();
  await publish.click();
  const published = editor.getByRole("link", { name: /Read it as published/ });
  await editor.goto((await published.getAttribute("href")) ?? "");
  await expect(editor.locator("span.firsthand")).toHaveText(seen);
  const note = editor.getByRole("note");
  await expect(note).toContainText("Ward clerk, Hull, 1994–2003");
  await expect(note).toContainText("We saw her contract of employment.");
});

test("a mark follows its sentence, goes with it, comes back with it, and is never pasted", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await startPiece(page, "follow@marks.example");
  const body = bodyOf(page);
  await write(page, "Before it. I held the lamp all night. After it.");
  await caretIn(page, "I held");
  await page.getByRole("button", { name: "First-hand", exact: true }).click();
  await page.keyboard.type("Porter");
  await page.keyboard.press("Escape");

  // More of the same sentence is marked with it once the caret leaves the text.
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Delete");
  await page.keyboard.type(" alone.");
  await page.getByLabel("Headline").focus();
  await expect(sentence(page)).toHaveText("I held the lamp all night alone.");

  // Split over two paragraphs, one half keeps it; undone, the whole sentence has it.
  await caretIn(page, "lamp all");
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(sentence(page)).toHaveText("I held the lamp all night alone.");

  // Copied, it is bare words; cut and pasted, it was moved.
  await body.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+c");
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ControlOrMeta+v");
  await expect(body).toContainText(/all night alone.*all night alone/s);
  await expect(sentence(page)).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+x");
  await expect(sentence(page)).toHaveCount(0);
  await expect(page.getByLabel("As what")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+v");
  await expect(sentence(page)).toHaveText("I held the lamp all night alone.");
  await expect(page.getByText("First-handPorter")).toHaveCount(1);

  // Deleted, its basis goes from what is saved; undone, both are back.
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Backspace");
  await expect(sentence(page)).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(sentence(page)).toHaveCount(1);
  await expect(page.getByLabel("As what")).toHaveValue("Porter");

  await page.getByText("First-handPorter").click();
  await page.getByRole("button", { name: "Not first-hand" }).click();
  await expect(sentence(page)).toHaveCount(0);
  await expect(body).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(sentence(page)).toHaveCount(1);

  await body.focus();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Another paragraph.");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ControlOrMeta+Alt+f");
  await expect(page.getByText("Mark one paragraph at a time")).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(sentence(page)).toHaveCount(1);
});

test("a mark made without a connection is kept on the device with its basis, and offered again", async ({
  page,
  context,
}) => {
  await startPiece(page, "tunnel@marks.example");
  await write(page, "I held the lamp all night.");
  await saved(page);
  await context.setOffline(true);
  await caretIn(page, "I held");
  await page.keyboard.press("ControlOrMeta+Alt+f");
  await page.keyboard.type("Porter");
  await expect(page.getByText("Offline: kept on this device")).toBeVisible();
  const address = page.url();
  await page.close();
  await context.setOffline(false);

  const later = await context.newPage();
  await later.goto(address);
  await bodyOf(later).waitFor();
  await expect(sentence(later)).toHaveCount(0);
  await later.getByRole("button", { name: "Use it" }).click();
  await expect(sentence(later)).toHaveText("I held the lamp all night.");
  await expect(later.getByText("First-handPorter")).toBeVisible();
  await saved(later);
});

import { existsSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { signIn, write } from "../support/people";
import { expect, test } from "../support/story";

const piece = {
  headline: "The night porter knew before the alarm did",
  standfirst: "A report says nobody could have heard it. I was paid to listen, and I did.",
  news: "Inquiry finds no warning before boiler failure",
  howKnown: "I was the night porter in that building from 2014 to 2022, and I was on shift.",
  about: "Rowan Achebe was a night porter in Bristol for eight years.",
};

const paragraph =
  "I heard it at ten past three, a knock low in the wall, and I wrote it in the book as I had been shown. ";
const body = Array.from({ length: 6 }, (_, n) => `${n + 1}. ${paragraph.repeat(5)}`).join("\n");

/** Fills the whole writing page by the names a screen reader says. */
async function fillPiece(page: Page, over: Partial<typeof piece> & { body?: string } = {}) {
  const text = { ...piece, body, ...over };
  await page.getByLabel("Headline").fill(text.headline);
  await page.getByLabel("Standfirst").fill(text.standfirst);
  await page.getByLabel("What in the news is this about?").fill(text.news);
  await write(page, text.body);
  await page.getByLabel("How do you know this?").fill(text.howKnown);
  await page.getByLabel("About you").fill(text.about);
  await page.getByLabel("Topic").selectOption({ label: "Town and county" });
  for (const question of await page
    .getByRole("group")
    .filter({ has: page.getByRole("radio", { name: "Yes" }) })
    .all()) {
    await question.getByRole("radio", { name: "No" }).check();
  }
}

test("a piece is written, reviewed, published and read", async ({ page, another, browser }) => {
  test.setTimeout(120_000);
  await signIn(page, "rowan.achebe@porter.example");
  await page.getByRole("button", { name: "New submission" }).first().click();
  await fillPiece(page);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();

  await page.reload();
  await expect(page.getByLabel("Headline")).toHaveValue(piece.headline);
  await expect(page.getByRole("textbox", { name: "Body" })).toContainText("ten past three");

  await page.getByRole("button", { name: "Submit for review" }).click();
  await page.waitForURL(/\/status$/);
  await expect(page.getByText(/Receipt \d+/).first()).toBeVisible();

  const editor = await another();
  await signIn(editor, "editor@example.org");
  await editor.goto("/desk");
  await editor.getByRole("link", { name: piece.headline }).click();
  await editor.getByRole("button", { name: "Claim" }).click();
  await editor.getByRole("button", { name: "Accept as it stands" }).click();
  await expect(editor.getByRole("region", { name: "What you can do" })).toBeFocused();
  await editor.getByRole("button", { name: "Publish now" }).click();
  const published = editor.getByRole("link", { name: /\/articles\/|Read/ }).first();
  await expect(published).toBeVisible();
  await expect(editor.getByRole("button", { name: "Publish now" })).toHaveCount(0);

  await page.reload();
  await expect(page.getByText("Published").first()).toBeVisible();

  const bare = await browser.newContext({ javaScriptEnabled: false });
  const reader = await bare.newPage();
  await reader.goto(`${process.env.PORTAL_URL}/`);
  await reader.getByRole("link", { name: piece.headline }).first().click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(piece.headline);
  for (const said of [
    piece.standfirst,
    piece.news,
    piece.howKnown,
    piece.about,
    "ten past three",
    "Opinion",
    "Opinions are the contributor’s own",
    "Have a different opinion, or something more to add?",
  ]) {
    await expect(reader.getByText(said).first()).toBeVisible();
  }
  const address = new URL(reader.url()).pathname;
  for (const place of ["/topics/county", "/feed.xml", "/feed.atom", "/feed.json"]) {
    const answer = await reader.request.get(`${process.env.PORTAL_URL}${place}`);
    expect(await answer.text(), place).toContain(address);
  }
  await reader.getByRole("link", { name: "Rowan Achebe" }).first().click();
  await expect(reader.getByRole("link", { name: piece.headline })).toBeVisible();
  await bare.close();
});

test("a piece is declined with a reason and a letter, and the author reads both", async ({
  page,
  another,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "june.marsh@marsh.example");
  await page.getByRole("button", { name: "New submission" }).first().click();
  await fillPiece(page, { headline: "Why everybody is wrong about the bridge" });
  await page.getByRole("button", { name: "Submit for review" }).click();
  await page.waitForURL(/\/status$/);

  const editor = await another();
  await signIn(editor, "editor@example.org");
  await editor.goto("/desk");
  await editor.getByRole("link", { name: "Why everybody is wrong about the bridge" }).click();
  // Slower than her hands: what she sends next must wait for the page that her own claim has made.
  await editor.route("**/desk/submissions/**", async (route) => {
    if (route.request().headers().rsc) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await editor.getByRole("button", { name: "Claim" }).click();
  await editor.getByRole("button", { name: "Decline" }).click();
  await editor.getByLabel("Reason").selectOption({ index: 1 });
  await editor.getByLabel("Letter to the author").fill("Thank you, June. We cannot use this one.");
  await editor.getByRole("button", { name: "Decline" }).click();
  await expect(editor.getByRole("button", { name: "Decline" })).toHaveCount(0);
  await expect(editor.getByText("Declined").filter({ visible: true }).first()).toBeVisible();
  await editor.getByRole("button", { name: "Send now" }).first().click();
  await expect(editor.getByText("The letter is on its way.")).toBeVisible();

  await page.reload();
  await expect(page.getByText("Thank you, June. We cannot use this one.")).toBeVisible();
  await expect(async () => {
    await page.goto("/mailbox?for=june.marsh@marsh.example");
    await expect(page.getByText("We cannot use this one.").first()).toBeAttached({ timeout: 500 });
  }).toPass();
});

test("what the guidelines require is asked for on its field, and nothing typed is lost", async ({
  page,
}) => {
  await signIn(page, "contributor@example.org");
  await page.goto("/submissions");
  await page.getByRole("button", { name: "New submission" }).first().click();
  await write(page, "Only a few words so far.");
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.getByLabel("Headline")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("textbox", { name: "Body" })).toContainText("Only a few words");
});

const posts = new URL("../../../shared/data/posts/posts.jsonl", import.meta.url);
test("a real text of thousands of words, with its headings, lists and links, arrives whole", async ({
  page,
}) => {
  test.skip(!existsSync(posts), "the shared collection of real texts is not here");
  test.setTimeout(120_000);
  const longest = readFileSync(posts, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { words: number; markdown: string })
    .filter(({ words }) => words < 5_500)
    .sort((one, other) => other.words - one.words)[0];
  await signIn(page, "long.writer@writer.example");
  await page.getByRole("button", { name: "New submission" }).first().click();
  const pasted = longest?.markdown ?? "";
  await fillPiece(page, { headline: "A long real text", body: pasted });
  await page.getByRole("button", { name: "Submit for review" }).click();
  await page.waitForURL(/\/status$/, { timeout: 30_000 });
  const tail = pasted.trim().split(/\s+/).at(-1) ?? "";
  await page.goto(page.url().replace(/\/status$/, ""));
  await expect(page.getByText(tail).last()).toBeVisible();
});

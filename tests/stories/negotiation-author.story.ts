import type { Page } from "@playwright/test";
import { claimOnDesk, longBody, submitPiece } from "../support/people";
import { expect, test } from "../support/story";

const written = {
  standfirst: "The report says the gates were shut. I was on them, and they were not.",
  news: "Report finds gates were shut",
  body: longBody(
    "I walked the gates that night and counted in the log each turn of the wheel I heard.",
  ),
  howKnown: "I kept that lock for nine years, and I was on the shift the report describes.",
  about: "Lena Varga kept a lock on the Danube for nine years.",
};

/** What is sent from the page takes a second more on its way, while these are done. */
async function slowly(page: Page, acts: () => Promise<void>) {
  await page.route("**/*", async (route) => {
    if (route.request().method() === "POST") await new Promise((go) => setTimeout(go, 1000));
    await route.continue();
  });
  await acts();
  await page.unrouteAll({ behavior: "wait" });
}

test("an author answers each request, is told which is open, and writes to the desk", async ({
  page,
  another,
}) => {
  test.setTimeout(180_000);
  const headline = "The gates were open, and I was on them";
  const piece = await submitPiece(page, "lena.varga@lock.example", { ...written, headline });
  await slowly(page, async () => {
    for (const message of ["I am away until Monday.", "Then I am at home."]) {
      await page.getByLabel("Message").fill(message);
      await page.getByRole("button", { name: "Send message" }).click();
    }
  });
  await expect(page.getByRole("listitem").filter({ hasText: "Then I am at home." })).toBeVisible();
  await expect(page.getByLabel("Message")).toHaveValue("");

  const editor = await another();
  await claimOnDesk(editor, headline);
  await expect(editor.getByText("I am away until Monday.").first()).toBeAttached();
  // However slow the line: what is typed while the one before is on its way stays, and is the next.
  await slowly(editor, async () => {
    for (const request of ["Say which night this was.", "Name the keeper before you."]) {
      await editor.getByLabel("Request").fill(request);
      await editor.getByRole("button", { name: "Add request" }).click();
    }
  });
  await expect(editor.getByRole("button", { name: "Take back note 2" })).toBeVisible();
  await expect(editor.getByLabel("Request", { exact: true })).toHaveValue("");
  await editor.getByRole("button", { name: "Request changes" }).click();
  await editor.getByLabel("Letter to the author").fill("Two things, Lena.");
  await editor.getByRole("button", { name: "Request changes" }).click();
  await expect(editor.getByRole("button", { name: "Request changes" })).toHaveCount(0);
  await editor.getByRole("button", { name: "Send now" }).first().click();
  await expect(editor.getByText("The letter is on its way.")).toBeVisible();

  await page.goto(piece);
  await expect(page.getByText("Two things, Lena.")).toBeVisible();
  await page.getByRole("button", { name: "Resubmit" }).click();
  await expect(page.getByRole("heading", { name: "2 things are missing" })).toBeVisible();
  const [first, second] = [0, 1].map((at) => page.getByLabel("Your answer").nth(at));
  await first?.fill("It was the ninth; it now says so.");
  await expect(page.getByRole("radio", { name: "Done" }).first()).toBeChecked();
  await page.getByRole("radio", { name: "Declined because" }).nth(1).check();
  await page.getByRole("button", { name: "Resubmit" }).click();
  await expect(page.getByRole("heading", { name: "One thing is missing" })).toBeVisible();
  await second?.fill("He asked me not to.");
  await expect(page.getByText("Saved", { exact: true })).toHaveCount(2);
  await page.reload();
  await expect(page.getByLabel("Your answer").nth(1)).toHaveValue("He asked me not to.");
  await page.getByRole("button", { name: "Resubmit" }).click();
  await page.waitForURL(/\/status$/);
  await expect(page.getByText("He asked me not to.")).toBeVisible();
  await editor.reload();
  await expect(editor.getByText("He asked me not to.").first()).toBeVisible();
});

test("a wording the author rejected reaches print by no way, not even when it is proposed again", async ({
  page,
  another,
  browser,
}) => {
  test.setTimeout(240_000);
  const headline = "Nine years on the lock";
  const rejected = "The keeper was drunk.";
  const piece = await submitPiece(page, "lena.kis@lock.example", { ...written, headline });
  const editor = await another();
  await claimOnDesk(editor, headline);
  await editor.getByRole("button", { name: "Accept for editing" }).click();
  await propose(editor, "Nine years on the gates", rejected);

  await page.goto(`${piece}/approve`);
  const other = await page.context().newPage();
  await other.goto(`${piece}/approve`);
  await expect(page.getByText("0 of 2 answered")).toBeVisible();
  const card = (of: Page, words: string) =>
    of.locator("[data-suggestion-card]").filter({ hasText: words });
  await card(page, rejected).getByRole("button", { name: "Reject suggestion" }).click();
  await card(page, "gates").getByRole("button", { name: "Counter" }).click();
  await page.getByLabel("Your wording").fill("Nine winters on the lock");
  await page.reload();
  await expect(page.getByLabel("Your wording")).toHaveValue("Nine winters on the lock");
  await page.getByRole("button", { name: "Counter" }).and(page.locator("[type=submit]")).click();
  await page.getByRole("button", { name: "Send back to the desk" }).click();
  await page.waitForURL(/\/status$/);

  // The tab that was left open still shows both changes; nothing can be accepted or signed there any more.
  await card(other, rejected).getByRole("button", { name: "Accept suggestion" }).click();
  await expect(
    other.getByText(/Suggestions are answered while|where it stands/i).first(),
  ).toBeVisible();
  await other.close();

  await editor.reload();
  await expect(editor.getByText("Nine winters on the lock").first()).toBeVisible();
  await propose(editor, null, rejected);
  await page.goto(`${piece}/approve`);
  // Keys are heard once the page lives, which its buttons show.
  await expect(page.getByRole("button", { name: "Reject suggestion" }).first()).toBeEnabled();
  await page.keyboard.press("j");
  await expect(page.locator("[data-suggestion-card]:focus")).toHaveCount(1);
  await page.keyboard.press("r");
  await page.getByText("As it will be printed").first().click();
  await expect(page.getByRole("article")).not.toContainText(rejected);
  await page.getByRole("button", { name: "Approve this text" }).click();
  await page.waitForURL(/\/status$/);

  await editor.goto(editor.url().replace(/\/edit.*$/, ""));
  await editor.getByRole("button", { name: "Publish now" }).click();
  const published = editor.getByRole("link", { name: /Read it as published/ });
  const address = (await published.getAttribute("href")) ?? "";
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const reader = await bare.newPage();
  await reader.goto(`${process.env.PORTAL_URL}${address}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Nine winters on the lock");
  for (const path of [address, "/", "/feed.xml", "/feed.json"]) {
    const answer = await reader.request.get(`${process.env.PORTAL_URL}${path}`);
    expect(await answer.text(), path).not.toContain(rejected);
  }
  await bare.close();
});

/** The desk changes the headline, adds a sentence at the end, and sends both to the author. */
async function propose(editor: Page, headline: string | null, added: string) {
  await editor.getByRole("link", { name: "Edit the text" }).click();
  if (headline) await editor.getByLabel("Headline").fill(headline);
  const text = editor.getByRole("textbox", { name: "Body" });
  await text.click();
  await text.press("Control+End");
  await text.pressSequentially(` ${added}`);
  await expect(editor.getByText(/^Saved/).first()).toBeVisible();
  await editor.getByRole("button", { name: "Send for approval" }).click();
  await editor.getByLabel("Letter to the author").fill("Two small things.");
  await editor.getByRole("button", { name: "Send for approval" }).click();
  await editor.waitForURL(/\/desk\/submissions\/[^/]+$/);
}

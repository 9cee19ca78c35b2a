import type { Page } from "@playwright/test";
import { longBody, signIn, submitPiece } from "../support/people";
import { expect, test } from "../support/story";

const written = {
  standfirst: "The report says the counter was quiet. I was behind it, and it was not.",
  news: "Report finds counters were quiet",
  body: longBody(
    "I stood at the counter that night and wrote down in the book what I saw as it happened.",
  ),
  howKnown: "I worked that counter for nine years, and I was on the shift the report describes.",
  about: "Wilma Okafor was a ward clerk in Hull for nine years.",
};

async function openOnDesk(page: Page, email: string, headline: string) {
  await signIn(page, email);
  await page.goto("/desk?show=all");
  await page.getByRole("link", { name: headline }).first().click();
  await page.waitForURL(/\/desk\/submissions\//);
}

test("changes are asked for in the text, answered, edited in, approved and scheduled", async ({
  page,
  another,
}) => {
  test.setTimeout(240_000);
  const headline = "What the counter looked like from behind";
  await submitPiece(page, "wilma.okafor@counter.example", { ...written, headline });
  const status = page.url();

  const editor = await another();
  await openOnDesk(editor, "editor@example.org", headline);
  await editor.getByRole("button", { name: "Claim" }).click();
  await editor.locator("[data-field=body] p").first().selectText();
  await editor.getByLabel("Request").fill("Say which night this was.");
  await editor.getByRole("button", { name: "Add request" }).click();
  await expect(editor.getByRole("link", { name: /I stood at the counter/ })).toBeVisible();
  await editor.reload();
  await expect(editor.getByText("Say which night this was.")).toBeVisible();

  await editor.getByRole("button", { name: "Request changes" }).click();
  await expect(editor.getByLabel("Due")).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await editor.getByLabel("Letter to the author").fill("One thing, Wilma, and we are there.");
  await expect(editor.getByText("wilma.okafor@counter.example").first()).toBeVisible();
  await editor.getByRole("button", { name: "Request changes" }).click();
  await expect(editor.getByRole("button", { name: "Request changes" })).toHaveCount(0);

  // Until it goes its words can still be changed, and its author reads none of them.
  await page.reload();
  await expect(page.getByText("The editor’s letter follows in a moment.").first()).toBeVisible();
  // However slow the page after it: only what was pressed is said to be under way.
  await editor.route("**/desk/submissions/**", async (route) => {
    if (route.request().headers().rsc) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await editor.getByRole("button", { name: "Send now" }).first().click();
  await expect(editor.getByRole("button", { name: "Sending…" })).toHaveCount(1);
  await expect(editor.getByRole("button", { name: "Holding…" })).toHaveCount(0);
  await expect(editor.getByText("The letter is on its way.")).toBeVisible();
  await editor.unroute("**/desk/submissions/**");

  await page.goto(status.replace(/\/status$/, ""));
  await expect(page.getByText("One thing, Wilma, and we are there.").first()).toBeVisible();
  await page.getByRole("radio", { name: /done/i }).first().check();
  await page.getByLabel("Your answer").fill("It was the ninth; it now says so.");
  await page.getByLabel("Standfirst").fill("I was behind it on the ninth, and it was not quiet.");
  await page.getByRole("button", { name: "Resubmit" }).click();
  await page.waitForURL(/\/status$/);

  await editor.reload();
  await expect(editor.getByText("It was the ninth; it now says so.")).toBeVisible();
  await editor.getByRole("button", { name: "Claim" }).click();
  await editor.getByRole("link", { name: "See it in the text" }).click();
  await expect(editor.locator("ins").filter({ hasText: "ninth" }).first()).toBeVisible();
  await editor.goBack();
  await editor.getByRole("button", { name: "Accept for editing" }).click();
  await editor.getByRole("link", { name: "Edit the text" }).click();

  await editor.getByLabel("Headline").fill("The counter was not quiet");
  await expect(editor.getByText(/^1 change against revision 2/)).toBeVisible();
  await expect(editor.getByText(/^Saved/).first()).toBeVisible();
  await editor.getByRole("button", { name: "Send for approval" }).click();
  await editor.getByLabel("Letter to the author").fill("A shorter headline, if you agree.");
  await editor.getByRole("button", { name: "Send for approval" }).click();
  await editor.waitForURL(/\/desk\/submissions\/[^/]+$/);
  await expect(editor.getByText("Not answered yet").first()).toBeVisible();

  await page.goto(status.replace(/\/status$/, "/approve"));
  await page.getByRole("button", { name: "Accept suggestion" }).first().click();
  await page.getByRole("button", { name: "Approve this text" }).click();
  await expect(async () => {
    await editor.reload();
    await expect(editor.getByRole("button", { name: "Publish now" })).toBeVisible({ timeout: 500 });
  }).toPass();

  await editor.getByRole("button", { name: "Schedule" }).click();
  await editor.getByLabel("Day").fill("2999-03-01");
  await editor.getByRole("button", { name: "Schedule" }).click();
  await expect(editor.getByText(/Goes out by itself on/)).toBeVisible();
  await editor.getByRole("button", { name: "Take off the schedule" }).click();
  await expect(editor.getByRole("button", { name: "Publish now" })).toBeVisible();
});

test("a hold keeps a piece in; a chief retracts what went out, and stops what did not", async ({
  page,
  another,
  browser,
}) => {
  test.setTimeout(240_000);
  const headline = "The book on the counter had two hands in it";
  await submitPiece(page, "walter.hale@counter.example", { ...written, headline });
  const editor = await another();
  await openOnDesk(editor, "editor@example.org", headline);
  await editor.getByRole("button", { name: "Claim" }).click();
  await editor.getByRole("button", { name: "Put on hold" }).click();
  await editor.getByLabel("What kind of stop").selectOption("legal");
  await editor.getByLabel("Reason").fill("Counsel reads the third paragraph.");
  await editor.getByRole("button", { name: "Put on hold" }).click();
  await expect(editor.getByText("Counsel reads the third paragraph.")).toBeVisible();
  await editor.getByRole("button", { name: "Accept as it stands" }).click();
  await expect(editor.getByRole("alert").filter({ hasText: "A hold is open" })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/hold/i)).toHaveCount(0);

  await editor.getByRole("button", { name: "Lift this hold" }).click();
  await expect(editor.getByText("Counsel reads the third paragraph.")).toBeHidden();
  await editor.getByRole("button", { name: "Accept as it stands" }).click();
  await editor.getByRole("button", { name: "Publish now" }).click();
  const published = editor.getByRole("link", { name: /Read it as published/ });
  await expect(published).toBeVisible();
  const address = (await published.getAttribute("href")) ?? "";

  await editor.getByRole("button", { name: "Add a notice" }).click();
  await editor.getByLabel("What readers will read").fill("The book is kept in the town archive.");
  await editor.getByRole("button", { name: "Add this notice" }).click();
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const reader = await bare.newPage();
  await expect(async () => {
    await reader.goto(`${process.env.PORTAL_URL}${address}`);
    await expect(reader.getByText("The book is kept in the town archive.")).toBeVisible({
      timeout: 500,
    });
  }).toPass();

  const chief = await another();
  await openOnDesk(chief, "chief@example.org", headline);
  await chief.getByRole("button", { name: "Retract this article" }).click();
  await chief.getByLabel("Reason").fill("The second hand in the book was the author's own.");
  await chief.getByRole("button", { name: "Retract this article" }).click();
  await expect(chief.getByText("It was published and has been retracted.")).toBeVisible();
  await expect(async () => {
    await reader.goto(`${process.env.PORTAL_URL}${address}`);
    await expect(reader.getByText("The second hand in the book")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);
  for (const path of [address, "/", "/feed.xml", "/feed.json"]) {
    const answer = await reader.request.get(`${process.env.PORTAL_URL}${path}`);
    expect(await answer.text(), path).not.toContain("wrote down in the book what I saw");
  }
  await bare.close();

  const second = "The same counter, a year later";
  const other = await another();
  await submitPiece(other, "wanda.roe@counter.example", { ...written, headline: second });
  await editor.goto("/desk?show=all");
  await editor.getByRole("link", { name: second }).first().click();
  await editor.getByRole("button", { name: "Claim" }).click();
  await editor.getByRole("button", { name: "Accept as it stands" }).click();
  await expect(editor.getByRole("button", { name: "Publish now" })).toBeVisible();
  await expect(editor.getByRole("button", { name: "Stop this piece" })).toHaveCount(0);
  await chief.goto("/desk?show=all");
  await chief.getByRole("link", { name: second }).first().click();
  await chief.getByRole("button", { name: "Stop this piece" }).click();
  await chief.getByLabel("Reason").fill("We have run this story.");
  await chief.getByRole("button", { name: "Stop this piece" }).click();
  await expect(chief.getByText("It was stopped before publication.")).toBeVisible();
  await editor.getByRole("button", { name: "Publish now" }).click();
  await expect(editor.getByRole("alert").filter({ hasText: "stopped it" })).toBeVisible();
});

test("what was typed and not sent is there after a reload, and after the piece has moved on", async ({
  page,
  another,
}) => {
  test.setTimeout(240_000);
  const headline = "Counting the beds that were not there";
  await submitPiece(page, "nora.beck@counter.example", { ...written, headline });
  const chief = await another();
  await openOnDesk(chief, "chief@example.org", headline);
  await chief.getByRole("button", { name: "Claim" }).click();

  const letter = "A letter that nobody would like to write twice.";
  await chief.getByRole("button", { name: "Decline" }).click();
  await chief.getByLabel("Letter to the author").fill(letter);
  await chief.reload();
  await chief.getByRole("button", { name: "Decline" }).click();
  await expect(chief.getByLabel("Letter to the author")).toHaveValue(letter);

  const line = "My ward asks me to wait with it.";
  await page.reload();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.getByLabel("A line to the editors").fill(line);
  await page.reload();
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByLabel("A line to the editors")).toHaveValue(line);
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByText("You withdrew this piece.")).toBeVisible();
  await expect(page.getByText(line).and(page.locator("section.notice p"))).toHaveCount(0);

  await chief.reload();
  await expect(chief.getByText("You had typed this, and it was not sent.")).toBeVisible();
  await expect(chief.getByText(letter)).toBeVisible();
  let asked = "";
  chief.once("dialog", (dialog) => {
    asked = dialog.message();
    void dialog.dismiss();
  });
  await chief.getByRole("button", { name: "Sign out" }).click();
  expect(asked).toContain("on this device could not be saved yet");
  await chief.getByRole("button", { name: "Throw it away" }).click();
  await expect(chief.getByText(letter)).toHaveCount(0);
});

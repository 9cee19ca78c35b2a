import { longBody, signIn, submitPiece } from "../support/people";
import { expect, test } from "../support/story";

const written = {
  standfirst: "The report says the counter had two clerks. I was one of the four behind it.",
  news: "Report finds counters were quiet",
  body: longBody(
    "I stood at the counter all that autumn and kept count in a ledger of my own, line by line.",
  ),
  howKnown: "I worked that counter for nine years, and I was on the shift the report describes.",
  about: "Maud Okafor was a ward clerk in Hull for nine years.",
};

test("an editor corrects an article; its author rejects one change, accepts one and signs; readers see what was signed, and never the other words", async ({
  page,
  another,
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const headline = "The counter in the autumn of 1994";
  await submitPiece(page, "maud.okafor@counter.example", { ...written, headline });
  const status = page.url();

  const editor = await another();
  await signIn(editor, "editor@example.org");
  await editor.goto("/desk?show=all");
  await editor.getByRole("link", { name: headline }).first().click();
  await editor.getByRole("button", { name: "Claim" }).click();
  await editor.getByRole("button", { name: "Accept as it stands" }).click();
  await editor.getByRole("button", { name: "Publish now" }).click();
  const published = editor.getByRole("link", { name: /Read it as published/ });
  await expect(published).toBeVisible();
  const address = (await published.getAttribute("href")) ?? "";

  // The desk types over the article, and says what readers would be told.
  await editor.getByRole("link", { name: "Correct the text" }).click();
  await expect(editor.getByRole("heading", { name: "Correcting an article" })).toBeVisible();
  await editor.getByLabel("Headline").fill("The counter in the autumn of 2005");
  await editor
    .getByLabel("Standfirst")
    .fill("The report says the counter had two clerks. I was one of the three behind it.");
  await expect(editor.getByText(/^2 changes against revision 1/)).toBeVisible();
  await expect(editor.getByText(/^Saved/).first()).toBeVisible();
  await editor.getByRole("button", { name: "Send the correction" }).click();
  await editor.getByRole("button", { name: "Send the correction" }).click();
  await expect(editor.getByText("Write the notice readers will see.")).toBeVisible();
  const notice = "An earlier version gave another number of clerks.";
  await editor.getByLabel("What readers will read").fill(notice);
  await editor.getByLabel("Letter to the author").fill("Maud, the rota names three of you.");
  await editor.getByRole("button", { name: "Send the correction" }).click();
  await editor.waitForURL(/\/desk\/submissions\/[^/]+$/);
  await editor.getByRole("button", { name: "Send now" }).first().click();
  await expect(editor.getByText("The letter is on its way.")).toBeVisible();
  await expect(editor.getByText(/With the author since/)).toBeVisible();
  await expect(editor.getByRole("link", { name: "Correct the text" })).toHaveCount(0);
  await editor.goto("/desk?show=author");
  await expect(editor.getByRole("row").filter({ hasText: headline })).toContainText("Correction");

  // Nothing of it is in print, and it is the author's turn.
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const reader = await bare.newPage();
  await reader.goto(`${process.env.PORTAL_URL}${address}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(reader.getByText(notice)).toHaveCount(0);
  await page.goto("/submissions");
  await page.getByRole("link", { name: headline }).click();
  await page.waitForURL(/\/approve$/);
  await expect(page.getByText(notice)).toBeVisible();
  await expect(page.getByText("Maud, the rota names three of you.")).toBeVisible();
  const [first, second] = [
    page.locator("li[data-suggestion-card]").nth(0),
    page.locator("li[data-suggestion-card]").nth(1),
  ];
  await first.getByRole("button", { name: "Reject suggestion" }).click();
  await second.getByRole("button", { name: "Accept suggestion" }).click();
  await page.getByRole("button", { name: "Approve this text" }).click();
  await page.waitForURL(/\/status$/);
  await expect(page.getByText(/You signed the correction/)).toBeVisible();

  // Readers have it, with the old words beside the new, and the rejected ones nowhere.
  await expect(async () => {
    await reader.goto(`${process.env.PORTAL_URL}${address}`);
    await expect(reader.getByText(notice)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);
  await expect(reader.getByText("I was one of the three behind it.").first()).toBeVisible();
  await reader.getByText("What the text said before").click();
  await expect(reader.locator("#corrections del")).toHaveText("four");
  await expect(reader.locator("#corrections ins")).toHaveText("three");
  const data = (
    await reader.locator('script[type="application/ld+json"]').allTextContents()
  ).join();
  expect(data).toContain(notice);
  for (const path of [address, "/", "/feed.xml", "/feed.atom", "/feed.json"]) {
    const answer = await request.get(`${process.env.PORTAL_URL}${path}`);
    const text = await answer.text();
    expect(text, path).toContain(path === "/" ? headline : notice);
    expect(text, path).not.toContain("autumn of 2005");
  }
  await bare.close();

  await editor.goto(status.replace(/\/submissions\/([^/]+)\/status$/, "/desk/submissions/$1"));
  await expect(editor.getByText(/signed the correction, which is in print/)).toBeVisible();
  await expect(editor.getByRole("link", { name: "Correct the text" })).toBeVisible();
});

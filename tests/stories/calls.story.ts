import { signIn } from "../support/people";
import { expect, test } from "../support/story";

test("an editor calls for pieces, a reader without scripts finds the call, and who writes for it sees what it asks", async ({
  page,
  another,
  browser,
}) => {
  test.setTimeout(120_000);
  const title = "You sat in the waiting room on the night of the strike";
  await signIn(page, "editor@example.org");
  await page.goto("/desk");
  await page.getByRole("link", { name: "Calls", exact: true }).click();
  await page.getByRole("button", { name: "New call" }).click();
  await page.getByRole("button", { name: "Save the call" }).click();
  await expect(page.getByText("Say in a line what you are looking for.")).toBeVisible();
  await page.getByLabel("What you are looking for, in a line").fill(title);
  await page.getByLabel("Who should write, and about what").fill("Tell us one hour of it.");
  await page.getByLabel("The news it is about, if any").fill("Hospitals say strike night was calm");
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Last day").fill(soon);
  await page.getByRole("button", { name: "Save the call" }).click();
  await expect(page.getByText("The call is saved.")).toBeVisible();

  const bare = await browser.newContext({ javaScriptEnabled: false });
  const reader = await bare.newPage();
  const front = `${process.env.PORTAL_URL}/`;
  await reader.goto(front);
  await expect(reader.getByRole("link", { name: title })).toHaveCount(0);
  const row = page.getByRole("listitem").filter({ hasText: title });
  await row.getByRole("button", { name: "Open this call" }).click();
  await expect(page.getByText(/^The call is open/)).toBeVisible();
  await expect(async () => {
    await reader.goto(front);
    await expect(reader.getByRole("link", { name: title })).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 2_000 });
  await reader.getByRole("link", { name: title }).click();
  await expect(reader.getByRole("heading", { name: title })).toBeVisible();

  const writer = await another();
  await signIn(writer, "contributor@example.org");
  await writer.goto("/calls");
  const call = writer
    .locator("section")
    .filter({ has: writer.getByRole("heading", { name: title }) });
  await call.getByRole("link", { name: "Write for this call" }).click();
  await expect(writer.getByText(title)).toBeVisible();
  await writer.getByRole("button", { name: "New submission" }).click();
  await writer.getByRole("textbox", { name: "Body" }).waitFor();
  await expect(writer.getByText(title)).toBeVisible();
  await expect(writer.getByLabel("What in the news is this about?")).toHaveValue(
    "Hospitals say strike night was calm",
  );

  // Closed: readers no longer see it, and the piece keeps its link.
  await row.getByRole("button", { name: "Close this call" }).click();
  await expect(page.getByText(/^The call is closed/)).toBeVisible();
  await expect(async () => {
    await reader.goto(front);
    await expect(reader.getByRole("link", { name: title })).toHaveCount(0, { timeout: 100 });
  }).toPass({ timeout: 2_000 });
  await writer.reload();
  await expect(writer.getByText(/You can finish and submit this piece all the same/)).toBeVisible();
  await bare.close();
});

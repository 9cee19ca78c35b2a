import type { Locator, Page } from "@playwright/test";
import { faultsHere } from "../support/faults";
import { longBody, signIn, submitPiece } from "../support/people";
import { expect, test } from "../support/story";

// One word that no line of a phone holds.
const headline = "The Donaudampfschifffahrtsgesellschaftskapitänspatent that I gave back";

const clean = async (page: Page, name: string) =>
  expect.soft(await faultsHere(page, name)).toEqual([]);

/** Goes on by the keyboard alone until that control has the focus. */
async function tabTo(page: Page, control: Locator) {
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(control).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 20_000 });
}

/** Opens a page whose scripts are late: what cannot work yet cannot be pressed, and works once it can. */
async function openLate(page: Page, path: string, control: Locator) {
  const scripts = /\/_next\/.*\.js/;
  const late = Promise.withResolvers<void>();
  await page.route(scripts, async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await expect(control).toBeDisabled();
  late.resolve();
  await expect(control).toBeEnabled();
  await page.unroute(scripts, undefined);
}

test("the pages of a negotiation have no fault axe knows in any of their states, and can be worked by keys", async ({
  page,
  another,
}) => {
  test.setTimeout(600_000);
  const piece = await submitPiece(page, "jo.ferry@ferry.example", {
    headline,
    standfirst: "The report says nobody crossed that winter. I did, and here is the log of it.",
    news: "Report: nobody crossed",
    body: longBody("I kept the ferry that winter and wrote in its log each crossing that I made."),
    howKnown: "I kept that ferry for nine years, and I was on it in the winter of the report.",
    about: "Jo Ferry kept a ferry on the Danube for nine years.",
  });
  const desk = `/desk/submissions/${piece.split("/").at(-1)}`;
  await clean(page, "status, submitted");

  const editor = await another();
  await signIn(editor, "editor@example.org");
  await openLate(editor, desk, editor.getByRole("button", { name: "Claim" }));
  await openLate(editor, desk, editor.getByRole("button", { name: "Return" }));
  await editor.getByRole("button", { name: "Return" }).click();
  await clean(editor, "return form");
  await editor.getByRole("button", { name: "Cancel" }).click();
  await editor.getByRole("button", { name: "Claim" }).click();
  await editor.getByRole("button", { name: "Decline" }).click();
  await clean(editor, "decline form");
  // At this height all of it is in sight: what sends it, and the dossier above it.
  await editor.setViewportSize({ width: 1440, height: 900 });
  await expect(editor.getByRole("button", { name: "Decline" })).toBeInViewport();
  await expect(editor.getByRole("heading", { name: "Decline this piece" })).toBeInViewport();
  await editor.getByRole("button", { name: "Cancel" }).click();

  // The requests by keys: from the field to sending them.
  const request = editor.getByLabel("Request");
  await request.focus();
  await editor.keyboard.type("Say which winter this was.");
  await tabTo(editor, editor.getByRole("button", { name: "Add request" }));
  await editor.keyboard.press("Enter");
  await expect(editor.getByText("Say which winter this was.")).toBeVisible();
  await expect(request).toBeFocused();
  await clean(editor, "requests noted");
  await tabTo(editor, editor.getByRole("button", { name: "Request changes" }));
  await editor.keyboard.press("Enter");
  await expect(editor.getByLabel("Due")).toBeFocused();
  await editor.getByText("Read it as it will arrive").click();
  await clean(editor, "request changes form");
  await editor.getByLabel("Due").focus();
  await tabTo(editor, editor.getByRole("button", { name: "Request changes" }));
  await editor.keyboard.press("Enter");
  await expect(editor.getByText("It is the author’s turn now.").first()).toBeVisible();
  await editor.getByRole("button", { name: "Rewrite" }).first().click();
  await clean(editor, "letters, one being rewritten");

  await page.goto(piece);
  await expect(page.getByText("It is your turn,")).toBeVisible();
  await page.getByRole("button", { name: "Resubmit" }).click();
  await expect(page.getByRole("heading", { name: "One thing is missing" })).toBeVisible();
  await clean(page, "requests, one unanswered");
  await page.getByLabel("Your answer").fill("It was that of 1996; it now says so.");
  await page.getByLabel("Standfirst").fill("Nobody crossed in 1996, they say. Here is my log.");
  await page.getByRole("button", { name: "Resubmit" }).click();
  await page.waitForURL(/\/status$/);
  await clean(page, "status, resubmitted");
  await page.getByRole("link", { name: "Compare versions" }).click();
  await expect(page.locator("ins").first()).toBeVisible();
  await clean(page, "the author's comparison");

  await editor.goto(desk);
  await editor.getByRole("link", { name: "See it in the text" }).click();
  await expect(editor.locator("ins").first()).toBeVisible();
  await clean(editor, "the desk's comparison");
  await editor.goto(desk);
  await editor.getByRole("button", { name: "Claim" }).click();
  await editor.getByRole("button", { name: "Put on hold" }).click();
  await clean(editor, "hold form");
  await editor.getByLabel("What kind of stop").selectOption("facts");
  await editor.getByLabel("Reason").fill("The log is being read.");
  await editor.getByRole("button", { name: "Put on hold" }).click();
  await expect(editor.getByText("The log is being read.")).toBeVisible();
  await clean(editor, "a hold open");
  await editor.getByRole("button", { name: "Lift this hold" }).click();
  await expect(editor.getByText("The log is being read.")).toBeHidden();
  await editor.getByRole("button", { name: "Accept for editing" }).click();

  await editor.getByRole("link", { name: "Edit the text" }).click();
  await editor.getByLabel("Headline").fill("The captain's patent that I gave back");
  await editor.getByLabel("About the author").fill("Jo Ferry kept a ferry for nine years.");
  await editor.getByRole("button", { name: "Say why" }).first().click();
  await editor.getByLabel("Why change 1?").fill("No reader's screen holds that word.");
  await expect(editor.getByText(/^Saved/).first()).toBeVisible();
  await editor.reload();
  await expect(editor.getByLabel("Why change 1?")).toHaveValue(
    "No reader's screen holds that word.",
  );
  await editor.getByRole("button", { name: "Send for approval" }).click();
  await clean(editor, "editing, about to be sent");
  await editor.getByRole("button", { name: "Send for approval" }).click();
  await editor.waitForURL(/\/desk\/submissions\/[^/]+$/);
  await clean(editor, "waiting for approval");

  const accept = page.getByRole("button", { name: "Accept suggestion" }).first();
  await openLate(page, `${piece}/approve`, accept);
  const cards = page.locator("[data-suggestion-card]");
  await expect(page.getByText("Keys", { exact: true })).toBeVisible();
  await expect(page.getByText("It is your turn,")).toBeVisible();
  await expect(cards.first().getByText("No reader's screen holds that word.")).toBeVisible();
  await clean(page, "approving, nothing answered");
  await page.keyboard.press("j");
  await expect(cards.first()).toBeFocused();
  await page.keyboard.press("a");
  await expect(cards.first().getByText("You accepted it")).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await expect(page.getByLabel("Your wording")).toBeFocused();
  await clean(page, "approving, a counter being written");
  await page.keyboard.press("Escape");
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  await expect(cards.nth(1)).toBeFocused();
  await page.keyboard.press("r");
  await expect(cards.nth(1).getByText("You rejected it")).toBeVisible();
  const sign = page.getByRole("button", { name: "Approve this text" });
  await expect(sign).toBeVisible();
  await clean(page, "approving, about to be signed");
  await tabTo(page, sign);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/status$/);
  await clean(page, "status, accepted");

  await editor.reload();
  await editor.getByRole("button", { name: "Schedule" }).click();
  await clean(editor, "schedule form");
  await page.getByRole("button", { name: "Withdraw" }).click();
  await clean(page, "withdraw form");
});

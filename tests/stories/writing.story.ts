import type { Page } from "@playwright/test";
import { signIn } from "../support/people";
import { expect, test } from "../support/story";

/** A new piece of somebody's own, open for writing. */
async function startPiece(page: Page, email: string) {
  await signIn(page, email);
  await page.goto("/submissions");
  await page.getByRole("button", { name: "New submission" }).first().click();
  await page.getByRole("textbox", { name: "Body" }).waitFor();
}

const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 15_000 });

/** Puts HTML on a clipboard and pastes it, as the browser does. */
async function paste(page: Page, html: string, text = "") {
  const body = page.getByRole("textbox", { name: "Body" });
  await body.click();
  await body.evaluate(
    (element, clip) => {
      const clipboardData = new DataTransfer();
      if (clip.html) clipboardData.setData("text/html", clip.html);
      clipboardData.setData("text/plain", clip.text);
      element.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { html, text },
  );
  return body;
}

const wordItem = (list: string, bullet: string, text: string) =>
  `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:${list} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${bullet}<span>&nbsp;</span></span><![endif]>${text}</p>`;

test("what is pasted from Word keeps its lists and loses its dress", async ({ page }) => {
  await startPiece(page, "word@pasting.example");
  const body = await paste(
    page,
    `<html><head><style>p{color:red}</style></head><body><h1>Title</h1><p class=MsoNormal style='color:red'><b>Bold</b> and <i>leaning</i><o:p></o:p></p>${wordItem("l0 level1", "·", "One")}${wordItem("l0 level2", "o", "Inner")}${wordItem("l0 level1", "·", "Two")}${wordItem("l1 level1", "1.", "First")}<p class=MsoNormal><o:p>&nbsp;</o:p></p><p>End <a href="javascript:alert(1)">bad</a> <a href="https://ok.example/">good</a><img src=x onerror=alert(1)></p></body></html>`,
  );
  expect(await body.innerHTML()).toBe(
    '<h2>Title</h2><p><strong>Bold</strong> and <em>leaning</em></p><ul><li><p>One</p><ul><li><p>Inner</p></li></ul></li><li><p>Two</p></li></ul><ol><li><p>First</p></li></ol><p>End bad <a href="https://ok.example/">good</a></p>',
  );
  await saved(page);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Body" })).toContainText("Inner");
});

test("what is pasted from Google Docs is bold only where it was", async ({ page }) => {
  await startPiece(page, "docs@pasting.example");
  const body = await paste(
    page,
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><p dir="ltr"><span style="font-size:11pt;font-weight:700">Heavy</span><span style="font-weight:400"> plain </span><span style="font-style:italic">leaning</span></p><br /><p>After</p></b>`,
  );
  expect(await body.innerHTML()).toBe(
    "<p><strong>Heavy</strong> plain <em>leaning</em></p><p>After</p>",
  );
});

test("plain text stays as it was pasted", async ({ page }) => {
  await startPiece(page, "plain@pasting.example");
  const body = await paste(page, "", "# no heading\n\n**not bold** and _this_");
  expect(await body.innerHTML()).toBe("<p># no heading</p><p>**not bold** and _this_</p>");
});

test("a second tab overwrites nothing: the writer chooses", async ({ page, context }) => {
  await startPiece(page, "two.tabs@writing.example");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Headline").fill("Written in the other tab");
  await saved(other);

  await page.getByLabel("Standfirst").fill("Written in this tab");
  await expect(page.getByRole("button", { name: "Keep this page’s text" })).toBeVisible();
  await other.reload();
  await expect(other.getByLabel("Headline")).toHaveValue("Written in the other tab");

  await page.getByRole("button", { name: "Load the other" }).click();
  await expect(page.getByLabel("Headline")).toHaveValue("Written in the other tab");
  await expect(page.getByLabel("Standfirst")).toHaveValue("");
  await page.getByLabel("Standfirst").fill("And on from there");
  await saved(page);
});

test("signed out meanwhile, the text is kept and offered again", async ({ page, context }) => {
  await startPiece(page, "signed.out@writing.example");
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.getByLabel("Headline").fill("Typed by nobody in particular");
  await expect(page.getByRole("heading", { name: "You have been signed out" })).toBeVisible();

  await context.addCookies(cookies);
  page.on("dialog", (leaving) => void leaving.accept());
  await page.reload();
  await expect(page.getByLabel("Headline")).toHaveValue("");
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(page.getByLabel("Headline")).toHaveValue("Typed by nobody in particular");
  await saved(page);
  await page.reload();
  await expect(page.getByLabel("Headline")).toHaveValue("Typed by nobody in particular");
  await expect(page.getByRole("button", { name: "Use it" })).toHaveCount(0);
});

test("what is typed without a connection is kept on the device, and saved when it is back", async ({
  page,
  context,
}) => {
  await startPiece(page, "in.a.tunnel@writing.example");
  await context.setOffline(true);
  await page.getByLabel("Headline").fill("Typed in a tunnel");
  await expect(page.getByText("Offline: kept on this device")).toBeVisible();
  await context.setOffline(false);
  await saved(page);

  await context.setOffline(true);
  await page.getByLabel("Standfirst").fill("And then the train stopped");
  await expect(page.getByText("Offline: kept on this device")).toBeVisible();
  const address = page.url();
  await page.close();
  await context.setOffline(false);

  const later = await context.newPage();
  await later.goto(address);
  await later.getByRole("button", { name: "Use it" }).click();
  await expect(later.getByLabel("Headline")).toHaveValue("Typed in a tunnel");
  await expect(later.getByLabel("Standfirst")).toHaveValue("And then the train stopped");
});

test("signing out asks before it takes the only copy of a text from this device", async ({
  page,
}) => {
  await startPiece(page, "leaving@writing.example");
  await saved(page);
  await page.route("**/submissions/**", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await page.getByLabel("Headline").fill("What only this device knows");
  const kept = () => page.evaluate(() => Object.keys(localStorage).length);
  await expect.poll(kept).toBe(1);

  page.once("dialog", (asked) => {
    expect(asked.message()).toContain("could not be saved yet");
    return asked.dismiss();
  });
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByLabel("Headline")).toHaveValue("What only this device knows");

  page.once("dialog", (asked) => asked.accept());
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out")).toBeVisible();
  await expect.poll(kept).toBe(0);
});

test("a piece begun in Arabic is read from right to left, until its author says otherwise", async ({
  page,
}) => {
  await startPiece(page, "layla@writing.example");
  const language = page.getByLabel("Language of the piece");
  await expect(language).toHaveValue("en");
  const headline = page.getByLabel("Headline");
  await headline.fill("ما رأيته عند المنضدة تلك الليلة");
  await expect(language).toHaveValue("ar");
  await expect(headline).toHaveAttribute("dir", "rtl");
  await language.selectOption("en");
  await page.getByLabel("Standfirst").fill("يقول التقرير إن المنضدة كانت هادئة.");
  await saved(page);
  await expect(language).toHaveValue("en");
});

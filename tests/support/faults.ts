import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** A phone in the dark and a wide screen by day: every width and every colour is seen once. */
const looks = [
  { width: 390, height: 844, colorScheme: "dark" },
  { width: 1440, height: 900, colorScheme: "light" },
] as const;

/** What axe finds on a page, and whether it is wider than the screen, in words: nothing where all is well. */
export async function faults(page: Page, path: string) {
  await page.goto(path);
  return faultsHere(page, path);
}

/** The same of a page as it stands, with what is open on it. It is left on a wide screen. */
export async function faultsHere(page: Page, name: string) {
  const seen: string[] = [];
  for (const { colorScheme, ...size } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const where = `${name} at ${size.width}, ${colorScheme}`;
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) {
      seen.push(`${where}: ${id} on ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) seen.push(`${where}: ${over} px wider than the screen`);
    const wider = await page.evaluate(() => {
      const large = new CSSStyleSheet();
      large.replaceSync(":root { font-size: 200% !important }");
      document.adoptedStyleSheets = [large];
      const wider = document.documentElement.scrollWidth - innerWidth;
      document.adoptedStyleSheets = [];
      return wider;
    });
    if (wider > 0) seen.push(`${where}: ${wider} px wider than it in type of twice the size`);
  }
  return seen;
}

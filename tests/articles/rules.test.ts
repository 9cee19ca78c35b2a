import { describe, expect, it } from "vitest";
import { proposeSlug, saysRejected } from "@/lib/articles/rules";

describe("the proposed address", () => {
  it.each([
    ["Nobody asked the Night Porter!", "nobody-asked-the-night-porter"],
    ["Ça ira: l’hôpital, la nuit", "ca-ira-lhopital-la-nuit"],
    ["صباح الخير", "piece"],
    ["new", "piece-new"],
    ["../../etc/passwd", "etc-passwd"],
    ["", "piece"],
  ])("of %j is %s", (headline, slug) => {
    expect(proposeSlug(headline)).toBe(slug);
  });

  it("is never longer than 80 characters, and never ends in a hyphen", () => {
    const slug = proposeSlug("word ".repeat(60));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

it("an address says no headline its author rejected, and may say the one they signed", () => {
  const [signed, rejected] = ["What the ward saw", "Lazy nurses let patients wait"];
  const says = (slug: string, own = signed) => saysRejected(slug, own, [rejected]);
  expect(says("lazy-nurses-let-patients-wait")).toBe(true);
  expect(says("lazy-nurses-let-patients-wait-2")).toBe(true);
  expect(says("what-the-ward-saw")).toBe(false);
  expect(says("the-ward")).toBe(false);
  expect(says("lazy-nurses-let-patients-wait", "Lazy nurses let patients wait")).toBe(false);
});

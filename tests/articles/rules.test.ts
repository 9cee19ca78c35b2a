import { describe, expect, it } from "vitest";
import { proposeSlug } from "@/lib/articles/rules";

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

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { withMarginNotes } from "@/components/articles/margin-notes";
import { StructuredData } from "@/components/publication/structured-data";
import { basisOf } from "@/lib/content/marks";
import type { ReadMark } from "@/lib/marks/queries";

const mark = (id: string, over: Partial<ReadMark> = {}): ReadMark => ({
  id,
  role: "Clerk",
  place: "Hull",
  period: "2021",
  attributed: false,
  sentence: "",
  basis: basisOf({ role: "Clerk", place: "Hull", period: "2021", ...over }),
  attestation: null,
  ...over,
});
const firsthand = (id: string, text: string) =>
  `<span class="firsthand" id="mark-${id}">${text}</span>`;

describe("the margin", () => {
  it("adds notes after a block and changes not a letter inside it", () => {
    const block = `<p>It rained. ${firsthand("a", "I <em>counted</em> forty-one.")} Then it stopped.</p>`;
    const html = withMarginNotes(`<p>Before.</p>${block}<p>After.</p>`, [mark("a")]);
    const text = (markup: string) =>
      markup.replace(/<details[\s\S]*?<\/details>/g, "").replace(/<[^>]+>/g, "");
    expect(text(html)).toBe("Before.It rained. I counted forty-one. Then it stopped.After.");
    expect(html).toContain(`id="mark-a"`);
    expect(html).toMatch(/<p class="note-basis"[^>]*>Clerk, Hull, 2021<\/p>/);
  });

  it("gives each sentence of a paragraph its own note, in order", () => {
    const html = withMarginNotes(`<p>${firsthand("a", "One.")} ${firsthand("b", "Two.")}</p>`, [
      mark("b", { role: "Second" }),
      mark("a", { role: "First" }),
    ]);
    expect(html.match(/<details/g)).toHaveLength(1);
    expect(html.indexOf("First")).toBeLessThan(html.indexOf("Second"));
  });

  it("says plainly what was and was not confirmed", () => {
    const attestation = {
      method: "account" as const,
      scope: "Her account.",
      attestedAt: new Date(0),
      sentence: "It was so.",
      basis: "Clerk, Hull, 2021",
    };
    const body = ["a", "b", "c"].map((id) => `<p>${firsthand(id, "It was so.")}</p>`).join("");
    const html = withMarginNotes(body, [
      mark("a", { attestation: { ...attestation, markId: "a" } }),
      mark("b", { attributed: true }),
      mark("c"),
    ]);
    expect(html).toContain("The author’s account alone. Her account.");
    expect(html).toContain("The author says so in the text; nobody else was asked.");
    expect(html).toContain("Not confirmed.");
  });

  it("cannot be broken out of by what an author says they were", () => {
    const role = `</p><script>alert(1)</script>" onload="x`;
    const html = withMarginNotes(`<p>${firsthand("a", "One.")}</p>`, [mark("a", { role })]);
    expect(html).not.toContain("<script");
    expect(html).not.toContain(`" onload`);
  });
});

it("structured data cannot close the element it stands in, and says what it was given", () => {
  const headline = `</script><script>alert(1)</script><!-- \u2028`;
  const html = renderToStaticMarkup(StructuredData({ data: { headline } }));
  expect(html.match(/<\/?script/g)).toHaveLength(2);
  const json = html.replace(/^<script[^>]*>/, "").replace(/<\/script>$/, "");
  expect(JSON.parse(json)).toEqual({ headline });
});

import { describe, expect, it } from "vitest";
import { fromMarkdown } from "@/lib/content/markdown";
import { plainText } from "@/lib/content/plain";
import { renderHtml } from "@/lib/content/render";

const html = (text: string) => renderHtml(fromMarkdown(text).doc);
const lost = (text: string) => fromMarkdown(text).report.map(({ kind, count }) => [kind, count]);

describe("a Markdown file", () => {
  it("becomes a piece: the first # heading its headline, the rest its body", () => {
    const { title, doc, report } = fromMarkdown(
      "# Four in *the* morning\n\nI was **there**, with [Ana](https://a.example/x).\n\n## Later\n\n- one\n- two\n\n3. three\n\n> quoted\n\n---\nline  \nbreak\nspace",
    );
    expect(title).toBe("Four in the morning");
    expect(report).toEqual([]);
    expect(renderHtml(doc)).toBe(
      '<p>I was <strong>there</strong>, with <a href="https://a.example/x" rel="noopener">Ana</a>.</p>' +
        '<h2 id="section-later">Later</h2><ul><li><p>one</p></li><li><p>two</p></li></ul>' +
        '<ol start="3"><li><p>three</p></li></ol><blockquote><p>quoted</p></blockquote>' +
        "<hr><p>line<br>break space</p>",
    );
  });

  it("may say its title and more in settings at the top", () => {
    const { title, settings, doc } = fromMarkdown(
      '---\ntitle: "Nights"\nByline: Ana Reyes\n---\n# One\n\nText.',
    );
    expect([title, settings.get("byline"), plainText(doc)]).toEqual([
      "Nights",
      "Ana Reyes",
      "Text.",
    ]);
    const nested = fromMarkdown(
      "---\nnews:\n  title: Waits rise\ntags: [a]\n  - x\n  lost: y\n---\n",
    ).settings;
    expect([...nested]).toEqual([
      ["news.title", "Waits rise"],
      ["tags", "[a]"],
    ]);
    expect(fromMarkdown("---\n\nText that begins with a rule.").settings.size).toBe(0);
  });

  it("never has its HTML interpreted: the tags go, the words stay, the report says so", () => {
    const text =
      'A <b onclick="x">bold</b> word.\n\n<div><p>Kept &amp; safe</p><script>alert(1)</script></div>\n\n<!-- gone -->';
    expect(html(text)).toBe("<p>A bold word.</p><p>Kept &amp; safe</p>");
    expect(lost(text)).toEqual([["html", 3]]);
  });

  it("keeps the words of tables, footnotes and code, and says what became of them", () => {
    const text =
      "| a | b |\n|---|---|\n| 1 | 2 |\n\nUse `x`.[^1]\n\n```js\nlet a;\nlet b;\n```\n\n[^1]: A note.\nAnd more.";
    expect(plainText(fromMarkdown(text).doc)).toBe(
      "a · b\n1 · 2\nUse x.[1]\nlet a;\nlet b;\n[1] A note. And more.",
    );
    expect(lost(text)).toEqual([
      ["footnote", 1],
      ["table", 1],
      ["code", 2],
    ]);
  });

  it("leaves pictures out, and addresses that lead nowhere safe", () => {
    const text =
      "![A ward](https://a.example/ward.jpg)\n\n[run](javascript:alert(1)), [up](#top), [in](/about) ~~no~~";
    expect(html(text)).toBe("<p>run, up, in no</p>");
    expect(lost(text)).toEqual([
      ["image", 1],
      ["link", 3],
      ["strikethrough", 1],
    ]);
    expect(fromMarkdown(text).report[0]?.samples).toEqual(["A ward"]);
  });

  it("has two levels of headings, and says when it had more", () => {
    const text = "# T\n\n# Again\n\n### Three\n\n##### Five";
    expect(html(text)).toBe(
      '<h2 id="section-again">Again</h2><h3 id="section-three">Three</h3><h3 id="section-five">Five</h3>',
    );
    expect(lost(text)).toEqual([["heading", 2]]);
  });

  it("comes further out where it is nested deeper than a piece may be", () => {
    const text = `${Array.from({ length: 30 }, (_, depth) => `${"  ".repeat(depth)}- item ${depth}`).join("\n")}`;
    const { doc, report } = fromMarkdown(text);
    expect(plainText(doc)).toContain("item 29");
    expect(report.map((loss) => loss.kind)).toEqual(["nesting"]);
    expect(html(`${"> ".repeat(60)}deep`)).toContain("deep");
  });

  it("may begin a list item with anything", () => {
    expect(html("- # head\n- \n- > quote")).toContain("<li>");
  });

  it("is refused in a sentence when it is too large", () => {
    expect(() => fromMarkdown("x ".repeat(250_000))).toThrow(RangeError);
    expect(() => fromMarkdown("x\n\n".repeat(60_000))).toThrow(RangeError);
  });
});

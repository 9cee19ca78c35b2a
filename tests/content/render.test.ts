import { describe, expect, it } from "vitest";
import type { DocumentMark } from "@/lib/content/node";
import { renderHtml } from "@/lib/content/render";
import { aBody, aDoc, aLink, aParagraph, aText } from "./makers";

const firsthand = (id: string): DocumentMark => ({ type: "firsthand", attrs: { id } });

describe("a rendered body", () => {
  it("is plain HTML, every character the author's own", () => {
    const body = aDoc(
      { type: "heading", attrs: { level: 2 }, content: [aText("Nights & days")] },
      aParagraph(
        aText('He said "<b>no</b>" '),
        aText("and ", { type: "bold" }),
        aText("left", aLink("https://a.example/?a=1&b=2"), { type: "bold" }),
      ),
      aParagraph(),
      { type: "horizontalRule" },
      {
        type: "orderedList",
        attrs: { start: 3 },
        content: [{ type: "listItem", content: [aParagraph(aText("c"), { type: "hardBreak" })] }],
      },
    );
    expect(renderHtml(body)).toBe(
      '<h2 id="section-nights-days">Nights &amp; days</h2>' +
        "<p>He said &quot;&lt;b&gt;no&lt;/b&gt;&quot; <strong>and </strong>" +
        '<a href="https://a.example/?a=1&amp;b=2" rel="noopener"><strong>left</strong></a></p>' +
        '<hr><ol start="3"><li><p>c<br></p></li></ol>',
    );
  });

  it("holds a first-hand sentence in one element, with its note after the paragraph", () => {
    const body = aDoc(
      aParagraph(
        aText("Before. "),
        aText("I was ", firsthand("m1")),
        aText("there", firsthand("m1"), { type: "italic" }),
        aText(".", firsthand("m1")),
      ),
      aParagraph(aText("And again.", firsthand("m1"))),
    );
    expect(renderHtml(body)).toBe(
      '<p>Before. <span class="firsthand" id="mark-m1">I was <em>there</em>.</span></p>' +
        '<p><span class="firsthand">And again.</span></p>',
    );
  });

  it("gives equal headings different ids, also beside a heading that ends in a number", () => {
    const heading = (text: string) => ({
      type: "heading",
      attrs: { level: 3 },
      content: [aText(text)],
    });
    const html = renderHtml(aDoc(heading("A"), heading("A 2"), heading("A"), heading("!")));
    expect([...html.matchAll(/id="([^"]+)"/g)].map((match) => match[1])).toEqual([
      "section-a",
      "section-a-2",
      "section-a-3",
      "section-untitled",
    ]);
  });

  it("turns the blocks that read the other way", () => {
    const body = aBody("كنت هناك", "I was there", "12");
    expect(renderHtml(body)).toBe('<p dir="rtl">كنت هناك</p><p>I was there</p><p>12</p>');
    expect(renderHtml(body, { direction: "rtl" })).toBe(
      '<p>كنت هناك</p><p dir="ltr">I was there</p><p>12</p>',
    );
  });

  it("prints an unsafe link's text only, even from a body nobody cleaned", () => {
    const body = aDoc(aParagraph(aText("x", aLink("javascript:alert(1)"))));
    expect(renderHtml(body)).toBe("<p>x</p>");
  });
});

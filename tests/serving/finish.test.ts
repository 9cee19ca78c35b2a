import fs from "node:fs";
import { parse, serializeOuter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { finish, isEmptyShell } from "@/lib/serving/finish";

/** A page as the framework sends it: its scripts, preloads, markers and data around what a page holds. */
const framed = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="abc" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" nonce="abc" href="/_next/static/chunks/b.js"/><link rel="modulepreload" href="/_next/c.js"/><link rel="preload" as="style" href="/_next/static/chunks/not-found.css"/><link rel="preload" as="font" href="/assets/fonts/serif.woff2" crossorigin=""/><script src="/_next/static/chunks/d.js" async="" nonce="abc"></script><title>${title}</title><meta name="next-size-adjust"/><script src="/_next/e.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div><header><a data-account="" href="/sign-in">Sign in</a></header><main>${body}</main><script id="_R_">(globalThis.TURBOPACK||[]).push({})</script><script nonce="abc">self.__next_f.push([1,"${"flight ".repeat(20)}"])</script></body></html>`;

type Found = { scripts: Tree.Element[]; comments: number; attributes: string[]; text: string };

function look(html: string) {
  const found: Found = { scripts: [], comments: 0, attributes: [], text: "" };
  const walk = (node: Tree.Node) => {
    if (node.nodeName === "#comment") found.comments += 1;
    if (node.nodeName === "#text") found.text += (node as Tree.TextNode).value;
    if ("tagName" in node) {
      if (node.tagName === "script") found.scripts.push(node);
      found.attributes.push(...node.attrs.map(({ name }) => name));
    }
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html, { scriptingEnabled: false }));
  return found;
}

describe("a finished page", () => {
  const finished = finish(framed("A night bus", "<p>One<!-- --> two</p>"), "visitor");

  test("holds no script, no script fetched ahead, no marker and no attribute of the framework's", () => {
    const { scripts, comments, attributes } = look(finished);
    expect(scripts).toEqual([]);
    expect(comments).toBe(0);
    expect(attributes).not.toContain("nonce");
    expect(attributes).not.toContain("data-precedence");
    expect(finished).not.toMatch(
      /flight|modulepreload|as="script"|as="style"|next-size-adjust|hidden/,
    );
  });

  test("keeps its stylesheet, its font, its doctype and every word", () => {
    expect(finished).toContain('<link rel="stylesheet" href="/_next/static/chunks/a.css">');
    expect(finished).toContain('as="font"');
    expect(finished.startsWith('<!DOCTYPE html><html lang="en">')).toBe(true);
    expect(finished).toContain("<p>One two</p>");
  });

  test("asks for its stylesheets once, in their order, however often it is finished", () => {
    const two = framed("t", "<p>x</p>").replace(
      "<title>",
      '<link rel="stylesheet" href="/_next/static/chunks/b.css" data-precedence="next"/><title>',
    );
    const finished = finish(two, "visitor");
    expect(finished.match(/rel="stylesheet"/g)).toHaveLength(1);
    expect(finished).toContain('<link rel="stylesheet" href="/sheets/a.b.css">');
    expect(finish(finished, "visitor")).toBe(finished);
  });

  test("keeps islands and structured data, byte for byte", () => {
    const data = '{"headline":"a \\u003c/script> b","x":"<!-- <script> &amp; -->"}';
    const page = framed(
      "t",
      `<script type="application/ld+json" nonce="abc">${data}</script><script data-island="" src="/assets/islands/report.js" defer="" nonce="abc"></script>`,
    );
    const finished = finish(page, "visitor");
    const { scripts } = look(finished);
    expect(scripts).toHaveLength(2);
    expect(finished).toContain(`<script type="application/ld+json">${data}</script>`);
    expect(scripts[1]?.attrs).toEqual([
      { name: "data-island", value: "" },
      { name: "src", value: "/assets/islands/report.js" },
      { name: "defer", value: "" },
    ]);
  });

  test("for the signed-in differs in nothing but the account link", () => {
    const page = framed("t", "<p>x</p>");
    const visitor = finish(page, "visitor");
    const signedIn = finish(page, "signed-in");
    expect(visitor).toContain('<a data-account="" href="/sign-in">Sign in</a>');
    expect(signedIn).toContain('<a data-account="" href="/submissions">My submissions</a>');
    const link = /<a data-account[^>]*>[^<]*<\/a>/;
    expect(signedIn.replace(link, "")).toBe(visitor.replace(link, ""));
  });

  test("keeps the first line break of preformatted text, also when finished twice", () => {
    const once = finish(framed("t", "<pre>\n\n  deep</pre>"), "visitor");
    expect(look(once).text).toContain("\n  deep");
    expect(finish(once, "visitor")).toBe(once);
  });

  test.each(["$?", "$~", "$!"])("part of which was still to come (%s) is refused", (marker) => {
    const page = framed("t", `<!--${marker}--><template id="B:0"></template><!--/$-->`);
    expect(() => finish(page, "visitor")).toThrow("came in parts");
  });

  test("an error's empty shell is known for what it is; a page that writes about one is not", () => {
    expect(isEmptyShell('<!DOCTYPE html><html id="__next_error__"><head>')).toBe(true);
    expect(
      isEmptyShell(
        framed('&lt;html id="__next_error__"', '<p>&lt;html id="__next_error__"&gt;</p>'),
      ),
    ).toBe(false);
  });
});

const corpus = (file: string) =>
  JSON.parse(fs.readFileSync(new URL(`../hostile/${file}`, import.meta.url), "utf8")) as string[];
const own = [
  "</title><script>alert(1)</script>",
  "<!--<script>-->",
  "--><script>alert(1)</script><!--",
  '<!--$?--><template id="B:0"></template>',
  "</main></body></html><script data-island>alert(1)</script>",
  '"><script data-island src=//evil.example>',
  "<scr<script></script>ipt>alert(1)</scr</script>ipt>",
  "<svg><style><img src=x onerror=alert(1)>",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "<plaintext>",
  "<xmp></xmp><script>x</script>",
  "\u2028<script>\u2029",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "{{7*7}} <%= 7 %>",
];

describe("hostile titles and bodies, as React writes them", () => {
  const strings = [...own, ...corpus("naughty-strings.json")];

  test("there are enough of them", () => expect(strings.length).toBeGreaterThan(60));

  test.each(strings)("%j stays text: nothing of it runs, nothing of it is lost", (hostile) => {
    const element = h("article", { title: hostile }, h("h1", null, hostile), h("p", null, "after"));
    const page = framed(
      renderToStaticMarkup(h("i", null, hostile)).slice(3, -4),
      renderToStaticMarkup(element),
    );
    const finished = finish(page, "visitor");
    const before = look(page);
    const after = look(finished);
    expect(after.scripts).toEqual([]);
    expect(after.attributes.filter((name) => name.startsWith("on"))).toEqual([]);
    const script = /\(globalThis\.TURBOPACK.*$|self\.__next_f.*$/gs;
    expect(after.text.replace(/\s+$/, "")).toBe(
      before.text.replace(script, "").replace(/\s+$/, ""),
    );
    expect(finish(finished, "visitor")).toBe(finished);
  });
});

describe("markup that should never have come this far", () => {
  test.each([...own, ...corpus("markup.json")])("raw %j leaves no script behind", (hostile) => {
    let finished: string;
    try {
      finished = finish(framed("t", hostile), "visitor");
    } catch (error) {
      expect(String(error)).toMatch(/came in parts|reads differently/);
      return;
    }
    const left = look(finished).scripts.filter(
      ({ attrs }) =>
        !attrs.some(({ name, value }) => name === "data-island" || value === "application/ld+json"),
    );
    expect(left.map((script) => serializeOuter(script))).toEqual([]);
  });
});

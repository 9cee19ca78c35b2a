import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { documentSchema } from "@/lib/content/document";
import { fromMarkdown } from "@/lib/content/markdown";
import { plainText } from "@/lib/content/plain";
import { renderHtml } from "@/lib/content/render";
import { contentSchema } from "@/lib/content/schema";
import { aBody, aContent, aDoc, aLink, aParagraph, aText } from "./makers";

const allowed = {
  tags: "p h2 h3 ul ol li blockquote hr br a strong em span".split(" "),
  attrs: "href rel id class dir start".split(" "),
};

/** Everything in the output, parsed as a browser parses it, that a body may not contain. */
function foreign(html: string): string[] {
  const problems: string[] = [];
  type Node = { tagName?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };
  const walk = (node: Node) => {
    if (node.tagName && !["html", "head", "body"].includes(node.tagName)) {
      if (!allowed.tags.includes(node.tagName)) problems.push(`element ${node.tagName}`);
      for (const { name, value } of node.attrs ?? []) {
        if (!allowed.attrs.includes(name)) problems.push(`attribute ${name}`);
        if (name === "href" && !/^(https?:\/\/|mailto:)/i.test(value))
          problems.push(`href ${value}`);
      }
    }
    node.childNodes?.forEach(walk);
  };
  walk(parse(`<!doctype html><body>${html}`) as unknown as Node);
  return problems;
}

/** Every way a text can come in and go out, and what is wrong with what comes out. */
function problemsWith(payload: string): string[] {
  const documents = [
    aBody(payload),
    aDoc(aParagraph(aText("x", aLink(payload)))),
    aDoc({ type: "heading", attrs: { level: 2, id: payload }, content: [aText(payload)] }),
    aDoc(aParagraph(aText(payload, { type: "firsthand", attrs: { id: payload } }))),
    aDoc(aParagraph(aText(payload, { type: "firsthand", attrs: { id: "m1" } }))),
  ];
  const unchecked = documents.map((doc) => renderHtml(doc));
  const checked = documents
    .map((doc) => documentSchema.safeParse(doc))
    .map((parsed) => (parsed.success ? renderHtml(parsed.data) : ""));
  const markdown = [
    payload,
    `[x](${payload})`,
    `[x](<${payload}>)`,
    `# ${payload}`,
    `- ${payload}`,
    `a ${payload} b`,
  ].map((text) => renderHtml(fromMarkdown(text).doc));
  return [...unchecked, ...checked, ...markdown].flatMap(foreign);
}

describe("nothing but the piece's own elements comes out, whatever goes in", () => {
  it.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    " jav&#x09;ascript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    'https://a.example/" onmouseover="alert(1)',
    "<svg><a xlink:href=javascript:alert(1)>",
    "</p></aside><style>@import'//evil.example'</style>",
    "<!--><img src=x onerror=alert(1)>-->",
    "\u0000<\u0000script>",
    "![x](https://tracker.example/p.gif)",
    "<a id=config><a id=config name=apiUrl href=//evil.example>",
  ])("%j", (payload) => expect(problemsWith(payload)).toEqual([]));
});

const shared = fileURLToPath(new URL("../../../shared/data/hostile", import.meta.url));
const corpus = <T>(name: string): T[] =>
  existsSync(shared) ? JSON.parse(readFileSync(`${shared}/${name}.json`, "utf8")) : [];

describe.skipIf(!existsSync(shared))("the hostile corpora", () => {
  it.each(["own-contextual", "html5lib-sanitizer", "dompurify-expect", "owasp-filter-evasion"])(
    "xss/%s: no finding under its own oracle",
    async (name) => {
      const { badMarkup } = await import(/* @vite-ignore */ `${shared}/xss/markup-oracle.mjs`);
      const payloads = corpus<{ id: string; payload: string }>(`xss/${name}`);
      expect(payloads.length).toBeGreaterThan(10);
      for (const { id, payload } of payloads) {
        expect(problemsWith(payload), id).toEqual([]);
        const sent = documentSchema.parse(aDoc(aParagraph(aText(payload, aLink(payload)))));
        expect(badMarkup(renderHtml(sent), allowed), id).toEqual([]);
        expect(badMarkup(renderHtml(fromMarkdown(payload).doc), allowed), id).toEqual([]);
      }
    },
  );

  it("html/html5lib-tree-inputs: as text and as Markdown", () => {
    for (const item of corpus<Record<string, unknown>>("html/html5lib-tree-inputs"))
      for (const value of Object.values(item))
        if (typeof value === "string") expect(problemsWith(value), String(item.id)).toEqual([]);
  });

  it("editor/prosemirror-docs: refused in a sentence, or kept without the dangerous part", async () => {
    const { badMarkup } = await import(/* @vite-ignore */ `${shared}/xss/markup-oracle.mjs`);
    type Item = { id: string; expect: string; doc: unknown };
    for (const { id, expect: expected, doc } of corpus<Item>("editor/prosemirror-docs")) {
      const parsed = documentSchema.safeParse(generated(doc));
      if (parsed.success) {
        expect(expected, id).toContain("store without");
        const html = renderHtml(parsed.data);
        expect([...badMarkup(html, allowed), ...foreign(html)], id).toEqual([]);
      } else expect(parsed.error.issues[0]?.message, id).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("text/blns: every string is kept to the letter, but for what no text may hold", () => {
    for (const { id, s } of corpus<{ id: string; s: string }>("text/blns")) {
      const kept = contentSchema.parse(aContent([s]));
      expect(contentSchema.parse(JSON.parse(JSON.stringify(kept))), id).toEqual(kept);
      const expected = s
        .toWellFormed()
        .replace(/(?![\t\n\r])[\p{Cc}\u202d\u202e\ufffd-\uffff]/gu, "");
      expect(plainText(kept.body), id).toBe(
        expected.replace(/\s/g, (space) => ("\t\n\r\u2028\u2029".includes(space) ? " " : space)),
      );
    }
  });

  it("text/unicode: kept well-formed, in a body and in a byline that cannot show another name", () => {
    for (const { id, s } of corpus<{ id: string; s: unknown }>("text/unicode")) {
      if (typeof s !== "string") continue;
      const kept = contentSchema.safeParse({ ...aContent([s]), byline: s.slice(0, 120) });
      expect(kept.success, id).toBe(true);
      const { byline, body } = kept.data ?? aContent([]);
      expect(byline, id).not.toMatch(/[\u202a-\u202e\u2066-\u2069\n]/);
      expect(byline.isWellFormed() && plainText(body).isWellFormed(), id).toBe(true);
      expect(foreign(renderHtml(body)), id).toEqual([]);
    }
  });
});

function generated(doc: unknown): unknown {
  const gen = (doc as { $gen?: { count?: number; text_bytes?: number } } | null)?.$gen;
  if (!gen) return doc;
  if (gen.count) return { type: "doc", content: Array(gen.count).fill(aParagraph()) };
  return aBody("x".repeat(gen.text_bytes ?? 0));
}

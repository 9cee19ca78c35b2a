import type { Token } from "markdown-it";
import { linkHref } from "./links";
import type { LossBook } from "./loss";
import type { DocumentMark, DocumentNode } from "./node";

/** Tokens that open and close a mark, by the start of their name. */
const opens: Record<string, (token: Token, losses: LossBook) => DocumentMark> = {
  strong_open: () => ({ type: "bold" }),
  em_open: () => ({ type: "italic" }),
  link_open: (token, losses) => {
    const href = token.attrGet("href");
    if (linkHref(href) === null) losses.note("link", String(href ?? ""));
    // The grammar drops an address that may not be linked to, and keeps the text.
    return { type: "link", attrs: { href } };
  },
};
const closes = new Set(["strong_close", "em_close", "link_close"]);

/** The text and line breaks of one paragraph of markdown-it's tokens; what has no place in a piece is noted. */
export function inlineNodes(tokens: Token[], losses: LossBook): DocumentNode[] {
  const marks: DocumentMark[] = [];
  const nodes: DocumentNode[] = [];
  for (const token of tokens) {
    const mark = opens[token.type]?.(token, losses);
    if (mark) marks.push(mark);
    else if (closes.has(token.type)) marks.pop();
    else {
      const text = textOf(token, losses);
      if (text === "\n") nodes.push({ type: "hardBreak" });
      else if (text) nodes.push({ type: "text", text, marks: [...marks] });
    }
  }
  return nodes;
}

/** What a token leaves in the text: words, "\n" for a break, or nothing. */
function textOf(token: Token, losses: LossBook): string {
  switch (token.type) {
    case "text":
      return token.content;
    case "softbreak":
      return " ";
    case "hardbreak":
      return "\n";
    case "footnote_ref":
      return `[${token.content}]`;
    case "code_inline":
      losses.note("code", token.content);
      return token.content;
    case "image":
      losses.note("image", token.content || String(token.attrGet("src") ?? ""));
      return "";
    case "html_inline":
      if (/^<br ?\/?>$/i.test(token.content)) return "\n";
      if (!token.content.startsWith("</")) losses.note("html", token.content);
      return "";
    case "s_open":
      losses.note("strikethrough", "");
      return "";
    default:
      return "";
  }
}

import type { DocumentMark, DocumentNode } from "@/lib/content/node";
import { type Content, emptyContent } from "@/lib/content/schema";

export const aDoc = (...content: DocumentNode[]): DocumentNode => ({ type: "doc", content });

export const aParagraph = (...content: DocumentNode[]): DocumentNode =>
  content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };

export const aText = (text: string, ...marks: DocumentMark[]): DocumentNode =>
  marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };

export const aLink = (href: unknown): DocumentMark => ({ type: "link", attrs: { href } });

/** A document of plain paragraphs. */
export const aBody = (...paragraphs: string[]) =>
  aDoc(...paragraphs.map((text) => aParagraph(aText(text))));

/** A content with a body of plain paragraphs, and whatever else is given. */
export const aContent = (body: string[], rest: Partial<Content> = {}): Content => ({
  ...emptyContent("Ana Reyes", "Ana Reyes drove ambulances in Leeds."),
  body: aBody(...body),
  ...rest,
});

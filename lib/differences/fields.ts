import type { Content } from "@/lib/content/schema";
import { type FieldEdit, type TextField, textFields } from "./edit";

/** The text of a field. */
export function readField(content: Content, field: TextField): string {
  switch (field) {
    case "news.title":
      return content.news.title;
    case "news.source":
      return content.news.source;
    case "news.url":
      return content.news.url;
    case "news.date":
      return content.news.date;
    default:
      return content[field];
  }
}

/** The content with another text in a field. */
export function withField(content: Content, field: TextField, text: string): Content {
  if (!field.startsWith("news.")) return { ...content, [field]: text };
  return { ...content, news: { ...content.news, [field.slice("news.".length)]: text } };
}

/** An edit for each field whose text differs, in reading order. */
export function fieldEdits(base: Content, edited: Content): FieldEdit[] {
  return textFields
    .map((field) => ({
      field,
      before: readField(base, field),
      after: readField(edited, field),
    }))
    .filter(({ before, after }) => before !== after);
}

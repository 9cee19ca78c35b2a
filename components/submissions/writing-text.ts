import { words } from "#words/writing";
import { canonical } from "@/lib/content/canonical";
import { linkHref } from "@/lib/content/links";
import { standing } from "@/lib/content/marks";
import type { DocumentNode } from "@/lib/content/node";
import { type Content, contentSchema } from "@/lib/content/schema";

/** What the writing page's form holds. The body is with the editor; `topicId` is "" where none is chosen. */
export type Writing = Omit<Content, "body"> & { answers: Record<string, string>; topicId: string };

/** What is saved and submitted: everything the author wrote, as the server takes it. */
export type WritingText = {
  content: Content;
  answers: Record<string, string>;
  topicId: string | null;
};

/** What is kept on this device: as typed, also where the server would not take it. */
export type TypedText = { writing: Writing; body: DocumentNode };

export function writingOf({ content, answers, topicId }: WritingText): Writing {
  const { body: _body, ...rest } = content;
  return { ...rest, answers, topicId: topicId ?? "" };
}

/** Blank answers are no answers. */
const given = (answers: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]) =>
      answer?.trim() ? [[key, answer.trim()]] : [],
    ),
  );

/** An address as people type it ("bbc.co.uk/news/1"), as a link; "" for none, null where it can be none. */
export function addressOf(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === "") return "";
  return linkHref(/^https?:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
}

/**
 * Typed text as the server takes it, or what stands against it by field. An unfinished address of the news stands
 * against nothing: it is left out until it is one, so that half a link never keeps a page of text from being saved.
 */
export function toWritingText({
  writing,
  body,
}: TypedText):
  | { ok: true; text: WritingText }
  | { ok: false; fieldErrors: Record<string, string> } {
  const { answers, topicId, ...content } = writing;
  const news = { ...content.news, url: addressOf(content.news.url) ?? "" };
  const marks = standing(body, content.marks);
  const parsed = contentSchema.safeParse({ ...content, news, body, marks });
  if (parsed.success)
    return {
      ok: true,
      text: { content: parsed.data, answers: given(answers), topicId: topicId || null },
    };
  const fieldErrors: Record<string, string> = {};
  for (const issue of parsed.error.issues)
    fieldErrors[issue.path.map(String).join(".")] ??=
      issue.code === "too_big" ? words.tooLong(Number(issue.maximum)) : issue.message;
  return { ok: false, fieldErrors };
}

/** Whether two texts are the same to the server. */
export const isSameText = (a: WritingText, b: WritingText) =>
  canonical({ ...a, answers: given(a.answers) }) === canonical({ ...b, answers: given(b.answers) });

/** A server's field path as the form names it: "content.news.url" is "news.url"; a body's inner path is "body". */
export function formField(path: string): string {
  const name = path.replace(/^content\./, "");
  return name.startsWith("body.") ? "body" : name;
}

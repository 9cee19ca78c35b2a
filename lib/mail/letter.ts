import { cleanLine, cleanText } from "@/lib/content/text";

/** One plain-text letter to one address. */
export type Letter = { to: string; subject: string; body: string };

/**
 * A letter as it may leave: one line of subject, short enough for a header, and lines of text. Titles and names in it
 * come from anybody, so nothing in them may end a header or draw a right-to-left mask over an address.
 */
export function compose({ to, subject, body }: Letter): Letter {
  const line = cleanLine(subject)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ");
  return {
    to,
    subject:
      line.length > 180 ? `${line.slice(0, 179).toWellFormed().replaceAll("\ufffd", "")}…` : line,
    body: `${cleanText(body)
      .replace(/[ ]+$/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim()}\n`,
  };
}

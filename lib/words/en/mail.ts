import { longDay, longHour } from "./dates";

/** How a letter is set: plain text, short lines, one thing each. An editor's name is in none that an author gets. */
type Parts = { subject: string; body: string };

/** Lines of one letter, with the publication's name under it; a paragraph with nothing to say is left out. */
export const letter = (subject: string, publication: string, ...paragraphs: string[]): Parts => ({
  subject,
  body: [...paragraphs.filter((paragraph) => paragraph.trim() !== ""), publication].join("\n\n"),
});

/** A promise ends with the day in UTC, wherever its reader is. */
export const day = (date: Date) => `${longDay(date)} (UTC)`;
export const moment = longHour;
export const titled = (headline: string) => (headline ? `“${headline}”` : "your piece");
export const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** What every letter about a piece can say. */
export type PieceWords = {
  publication: string;
  name: string;
  headline: string;
  receipt: number | null;
  /** The page of the piece for whoever the letter goes to. */
  href: string;
};

/** A change asked for: its number, the words it is about (or none), what is asked. */
export type RequestWords = { number: number; quote: string; text: string };

const dear = (name: string) => (name ? `Dear ${name},` : "Hello,");

/** A letter to an author about their piece. */
export const about = (piece: PieceWords, subject: string, ...paragraphs: string[]) =>
  letter(subject, piece.publication, dear(piece.name), ...paragraphs);

/** What was changed, counted. */
export const changes = ({ all, mechanical }: { all: number; mechanical: number }) => {
  const wording = all - mechanical;
  if (mechanical === 0) return `${count(all, "change", "changes")}, each for you to judge`;
  if (wording === 0)
    return `${count(all, "change", "changes")}, only in punctuation, spaces and capitals`;
  return `${count(all, "change", "changes")}: ${wording} of wording, ${mechanical} only in punctuation, spaces and capitals`;
};

/** Said where no person decided. */
export const byClock =
  "Nobody at the desk decided this: it happened by itself, because the time had come.";

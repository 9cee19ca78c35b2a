import { about, changes, day, type PieceWords, titled } from "./mail";

/** Until when an author can answer what has no due date. */
const takeYourTime = (expires: Date | null) =>
  expires
    ? `Please answer by ${day(expires)}. We remind you twice before; after that day the piece is closed, and you can take it up again within a year.`
    : "";

/** Letters to an author about a text that is theirs to approve. */
export const words = {
  sentForApproval: (
    piece: PieceWords,
    {
      letter: written,
      suggestions,
      expires,
    }: {
      letter: string;
      suggestions: { all: number; mechanical: number };
      expires: Date | null;
    },
  ) =>
    about(
      piece,
      suggestions.all === 0
        ? `Please read and sign ${titled(piece.headline)}`
        : `Please read our changes to ${titled(piece.headline)}`,
      suggestions.all === 0
        ? `We would change nothing more in ${titled(piece.headline)}. Read it once more as it stands now.`
        : `We have edited ${titled(piece.headline)} and propose ${changes(suggestions)}.`,
      written,
      suggestions.all === 0
        ? "If you approve of it, sign it. Nothing is printed that you did not approve."
        : "Accept, reject or counter each of them; then sign the text, or send it back to us. Nothing is printed that you did not approve.",
      takeYourTime(expires),
      `It is your turn:\n${piece.href}`,
    ),

  contentChanged: (
    piece: PieceWords,
    {
      letter: written,
      suggestions,
      scheduled,
      expires,
    }: {
      letter: string;
      expires: Date | null;
      suggestions: { all: number; mechanical: number };
      scheduled: boolean;
    },
  ) =>
    about(
      piece,
      `One more look, please: ${titled(piece.headline)}`,
      `We would like to change something in ${titled(piece.headline)} after you signed it: ${changes(suggestions)}.`,
      scheduled
        ? "It is off the schedule until you have answered, and your signature does not stand for a changed text."
        : "It is not published until you have answered: your signature does not stand for a changed text.",
      written,
      takeYourTime(expires),
      `It is your turn: accept or reject each change, or write your own words instead. Nothing is printed before you have:\n${piece.href}`,
    ),

  approved: (piece: PieceWords) =>
    about(
      piece,
      `You signed ${titled(piece.headline)}`,
      `You approved the text of ${titled(piece.headline)} and signed it. Exactly this text will be published, and no other.`,
      "There is nothing more you need to do. You get a letter when it has a date, and when it is out. Until then you can still take it back, on its page.",
      `Where it stands:\n${piece.href}`,
    ),
};

import { about, byClock, changes, type PieceWords, titled } from "./mail";

/** Letters to an author about what is said, changed or taken back after publication. */
export const words = {
  corrected: (piece: PieceWords, { notice }: { notice: string }) =>
    about(
      piece,
      `A note beside ${titled(piece.headline)}`,
      `We have put a dated note beside ${titled(piece.headline)}. Not a word of your text was changed.`,
      notice ? `It says:\n${notice}` : "",
      piece.href,
    ),

  correctionProposed: (
    piece: PieceWords,
    {
      letter: written,
      notice,
      suggestions,
    }: { letter: string; notice: string; suggestions: { all: number; mechanical: number } },
  ) =>
    about(
      piece,
      `A correction for you to read: ${titled(piece.headline)}`,
      suggestions.all === 0
        ? `We would correct ${titled(piece.headline)} in the words you gave us. Read them once more.`
        : `We would like to correct ${titled(piece.headline)}, and propose ${changes(suggestions)}. Your article stays as it is until you sign.`,
      written,
      notice ? `Readers would be told, beside the text:\n${notice}` : "",
      "Accept, reject or counter each change. Signed, the new words are in print at once; if you reject everything, nothing changes.",
      `It is your turn:\n${piece.href}`,
    ),

  correctionReminded: (piece: PieceWords) =>
    about(
      piece,
      `A correction still waits for you: ${titled(piece.headline)}`,
      `We proposed a correction of ${titled(piece.headline)} and have not heard from you. Your article stays as it is until you sign; nothing is changed without you.`,
      `Accept, reject or counter each change here:\n${piece.href}`,
      "If we cannot reach you, we may put a dated note beside the text. It changes none of your words.",
      byClock,
    ),

  correctionSigned: (piece: PieceWords, { notice }: { notice: string }) =>
    about(
      piece,
      `Corrected, as you signed it: ${titled(piece.headline)}`,
      `You signed the correction of ${titled(piece.headline)}. Exactly the text you signed is in print now.`,
      notice ? `Beside it stands:\n${notice}` : "",
      piece.href,
    ),

  correctionRefused: (piece: PieceWords) =>
    about(
      piece,
      `It stays as it is: ${titled(piece.headline)}`,
      `You kept the text of ${titled(piece.headline)} as it is in print. Nothing of it has changed, and the desk has been told.`,
      piece.href,
    ),

  correctionTakenBack: (piece: PieceWords, { message }: { message: string }) =>
    about(
      piece,
      `No longer to be answered: ${titled(piece.headline)}`,
      `We have taken back the correction we proposed for ${titled(piece.headline)}. Not a word of your text was changed, and there is nothing left to answer.`,
      message,
      `Where it stands:\n${piece.href}`,
    ),

  retracted: (piece: PieceWords, { reason }: { reason: string }) =>
    about(
      piece,
      `Retracted: ${titled(piece.headline)}`,
      `We have retracted ${titled(piece.headline)}. Its page stays, with the headline, your byline, the date and this reason; the text is gone from it.`,
      reason,
      piece.href,
    ),
};

import { about, count, day, type PieceWords, type RequestWords, titled } from "./mail";

const asked = ({ number, quote, text }: RequestWords) =>
  `${number}. ${quote ? `On “${quote}”:\n   ` : ""}${text.replaceAll("\n", "\n   ")}`;

/** Letters to an author about what the desk decided. */
export const words = {
  changesRequested: (
    piece: PieceWords,
    {
      letter: written,
      requests,
      dueAt,
    }: { letter: string; requests: RequestWords[]; dueAt: Date | null },
  ) =>
    about(
      piece,
      `We ask for ${count(requests.length, "change", "changes")} to ${titled(piece.headline)}`,
      `We have read ${titled(piece.headline)} and ask you for ${count(requests.length, "change", "changes")} before we decide.`,
      written,
      requests.map(asked).join("\n\n"),
      [
        "It is now your turn.",
        dueAt ? `Please send it back by ${day(dueAt)}.` : "",
        "To each request you can answer that it is done, that you would rather not and why, or ask a question.",
      ]
        .filter(Boolean)
        .join(" "),
      `Answer them here:\n${piece.href}`,
    ),

  accepted: (piece: PieceWords, { letter: written }: { letter: string }) =>
    about(
      piece,
      `Accepted: ${titled(piece.headline)}`,
      `We would like to publish ${titled(piece.headline)} as it stands: the very text you signed, unchanged.`,
      written,
      "There is nothing you need to do. You get a letter when it has a day, or when it is out. Until then you can still take it back, on its page.",
      `Where it stands:\n${piece.href}`,
    ),

  acceptedForEditing: (piece: PieceWords, { letter: written }: { letter: string }) =>
    about(
      piece,
      `Accepted for editing: ${titled(piece.headline)}`,
      `We would like to work on ${titled(piece.headline)} with you. It is accepted for editing, not yet for publication.`,
      written,
      "There is nothing you need to do now. Every change we propose comes to you first, one by one, and you get a letter then. Nothing appears under your name that you did not approve.",
      `Where it stands:\n${piece.href}`,
    ),

  declined: (
    piece: PieceWords,
    { letter: written, reasons }: { letter: string; reasons: string[] },
  ) =>
    about(
      piece,
      `About ${titled(piece.headline)}`,
      `We will not publish ${titled(piece.headline)}. You are free to offer it elsewhere from this moment.`,
      reasons.length ? `Why:\n${reasons.map((reason) => `- ${reason}`).join("\n")}` : "",
      written,
      `If you think something was overlooked or misread, you can appeal once, on its page; another editor then reads it. There is no last day for that. The decision and its reasons stay there too:\n${piece.href}`,
    ),

  appealed: (piece: PieceWords, { answerBy }: { answerBy: Date | null }) =>
    about(
      piece,
      `We have your appeal: ${titled(piece.headline)}`,
      `Your appeal about ${titled(piece.headline)} is with the desk. An editor who did not decide on it is asked to read it; the first decision stays on record.`,
      answerBy ? `You will hear from us by ${day(answerBy)}.` : "",
      `Where it stands:\n${piece.href}`,
    ),

  reopened: (piece: PieceWords, { answerBy, reason }: { answerBy: Date | null; reason: string }) =>
    about(
      piece,
      `We are looking again at ${titled(piece.headline)}`,
      `We declined ${titled(piece.headline)}, and now read it once more. There is nothing you need to do; if you have offered it elsewhere meanwhile, tell us.`,
      reason ? `Why:\n${reason}` : "",
      answerBy ? `You will hear from us by ${day(answerBy)}.` : "",
      `Where it stands:\n${piece.href}`,
    ),

  killed: (piece: PieceWords, { reason }: { reason: string }) =>
    about(
      piece,
      `We will not publish ${titled(piece.headline)} after all`,
      `We had accepted ${titled(piece.headline)}, and we are sorry: it will not be published. All rights are yours again, and you are free to offer it elsewhere from this moment.`,
      reason ? `Why:\n${reason}` : "",
      `What happened stays here:\n${piece.href}`,
    ),
};

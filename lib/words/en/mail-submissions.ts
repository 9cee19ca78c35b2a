import { about, byClock, day, type PieceWords, titled } from "./mail";

const promised = (answerBy: Date | null, exclusiveUntil: Date | null) =>
  [
    "It is now our turn.",
    answerBy ? `You will hear from us by ${day(answerBy)}.` : "",
    exclusiveUntil
      ? `Please do not offer it elsewhere before ${day(exclusiveUntil)}; after that day you are free, whatever we have said.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");

/** Letters to an author about a piece on its way: that it came, that it waits, that it went back or was closed. */
export const words = {
  received: (
    piece: PieceWords,
    { answerBy, exclusiveUntil }: { answerBy: Date | null; exclusiveUntil: Date | null },
  ) =>
    about(
      piece,
      `We have your piece: ${titled(piece.headline)} (no. ${piece.receipt})`,
      `Thank you for ${titled(piece.headline)}. Your receipt number is ${piece.receipt}.`,
      promised(answerBy, exclusiveUntil),
      `Where it stands, at any time:\n${piece.href}`,
    ),

  resubmitted: (
    piece: PieceWords,
    { answerBy, exclusiveUntil }: { answerBy: Date | null; exclusiveUntil: Date | null },
  ) =>
    about(
      piece,
      `We have your new version: ${titled(piece.headline)} (no. ${piece.receipt})`,
      `Your answers and the new text of ${titled(piece.headline)} are with us. The receipt number stays ${piece.receipt}.`,
      promised(answerBy, exclusiveUntil),
      `Where it stands:\n${piece.href}`,
    ),

  opened: (piece: PieceWords) =>
    about(
      piece,
      `An editor is reading ${titled(piece.headline)}`,
      `An editor has opened ${titled(piece.headline)} and is reading it now. There is nothing you need to do: you get a letter when they have decided.`,
      `Where it stands:\n${piece.href}`,
    ),

  returned: (
    piece: PieceWords,
    {
      missing,
      letter: written,
      keepsPlaceUntil,
    }: { missing: string[]; letter: string; keepsPlaceUntil: Date },
  ) =>
    about(
      piece,
      `Something is missing in ${titled(piece.headline)}`,
      `Your piece ${titled(piece.headline)} is back with you. Before an editor can read it we need:\n${missing.map((item) => `- ${item}`).join("\n")}`,
      written,
      `Put that in and submit it again. If we have it back by ${day(keepsPlaceUntil)}, it keeps its place and the day we promised you an answer by; after that day it starts anew.`,
      `Here:\n${piece.href}`,
    ),

  message: (piece: PieceWords, { message }: { message: string }) =>
    about(
      piece,
      `A message about ${titled(piece.headline)}`,
      `The desk wrote to you about ${titled(piece.headline)}:`,
      message,
      `Answer on its page; answers to this letter reach nobody:\n${piece.href}`,
    ),

  withdrawn: (piece: PieceWords) =>
    about(
      piece,
      `You withdrew ${titled(piece.headline)}`,
      `You took ${titled(piece.headline)} (no. ${piece.receipt}) back, and it is yours again. Nothing more is done with it here, it cannot be taken up again, and you are free to offer it elsewhere.`,
      `Your text stays here:\n${piece.href}`,
    ),

  reminded: (
    piece: PieceWords,
    { waiting, dueAt, expires }: { waiting: string; dueAt: Date | null; expires: Date | null },
  ) =>
    about(
      piece,
      `Still waiting for you: ${titled(piece.headline)}`,
      [
        waiting === "changes_requested"
          ? `We asked you for changes to ${titled(piece.headline)} and have not heard from you.`
          : waiting === "author_approval"
            ? `Our changes to ${titled(piece.headline)} wait for your answer.`
            : `You began ${titled(piece.headline)} and have not touched it for a long while.`,
        waiting === "changes_requested" && dueAt ? `It was due by ${day(dueAt)}.` : "",
      ]
        .filter(Boolean)
        .join(" "),
      expires
        ? `If nothing happens it will be closed on ${day(expires)} or later. Nothing is lost then: you can take it up again within a year.`
        : "",
      `Go on here:\n${piece.href}`,
      "This letter was sent by itself, because the time for it had come.",
    ),

  expired: (piece: PieceWords, { reviveUntil }: { reviveUntil: Date | null }) =>
    about(
      piece,
      `Closed: ${titled(piece.headline)}`,
      `${titled(piece.headline)} has waited its whole time and is closed. ${byClock}`,
      `Your text is kept. ${reviveUntil ? `Until ${day(reviveUntil)} you` : "Within a year you"} can take it up again where you left it, with one button:\n${piece.href}`,
      "Until then it is free: offer it wherever you like.",
    ),

  exclusivityReleased: (piece: PieceWords) =>
    about(
      piece,
      `You are free to offer ${titled(piece.headline)} elsewhere`,
      `We asked you to give ${titled(piece.headline)} to us alone, and have not answered in the time we promised. We are sorry. From now on you may offer it elsewhere; it is still before us too.`,
      byClock,
      `If somebody else takes it, withdraw it here:\n${piece.href}`,
    ),
};

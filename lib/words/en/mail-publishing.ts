import { about, moment, type PieceWords, titled } from "./mail";

/** Letters to an author about when their piece is out. */
export const words = {
  scheduled: (piece: PieceWords, { publishAt }: { publishAt: Date | null }) =>
    about(
      piece,
      `It has a date: ${titled(piece.headline)}`,
      `${titled(piece.headline)} is to be published${publishAt ? ` on ${moment(publishAt)}` : " soon"}, exactly as you signed it.`,
      "There is nothing you need to do: you get a letter when it is out. Until that moment you can still take it back, on its page.",
      `Where it stands:\n${piece.href}`,
    ),

  unscheduled: (piece: PieceWords) =>
    about(
      piece,
      `Off the schedule for now: ${titled(piece.headline)}`,
      `${titled(piece.headline)} will not be published on the day we told you. It is still accepted and your signature stands. There is nothing you need to do: you get a letter when there is a new date, or when it is out.`,
      `Where it stands:\n${piece.href}`,
    ),

  hourMissed: (piece: PieceWords) =>
    about(
      piece,
      `Not out yet: ${titled(piece.headline)}`,
      `${titled(piece.headline)} did not appear at its hour: the desk has something to settle first. Nothing in it was changed, and your signature stands. There is nothing you need to do; we will write when it is out, or when there is a new date.`,
      `Where it stands:\n${piece.href}`,
    ),

  published: (piece: PieceWords, { byTheClock }: { byTheClock: boolean }) =>
    about(
      piece,
      `Published: ${titled(piece.headline)}`,
      `${titled(piece.headline)} is out, exactly as you signed it${byTheClock ? ", at the time that was set for it" : ""}:`,
      piece.href,
      "Should you find a mistake in it, tell us: corrections are dated and shown. Thank you for writing it.",
    ),
};

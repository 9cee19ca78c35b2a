import { changes, count, day, letter, moment, type PieceWords, titled } from "./mail";

/** Letters to the desk, shorter still: they say who did what, and where. */
const about = (piece: PieceWords, subject: string, ...paragraphs: string[]) =>
  letter(subject, piece.publication, ...paragraphs, piece.href);

const named = (name: string, otherwise: string) => name || otherwise;
const author = (name: string) => named(name, "The author");
const numbered = (piece: PieceWords) =>
  `${titled(piece.headline)}${piece.receipt === null ? "" : ` (no. ${piece.receipt})`}`;
const quoted = (text: string) => (text ? `They write:\n${text}` : "");

export const words = {
  submitted: (piece: PieceWords, facts: { authorName: string; answerBy: Date | null }) =>
    letter(
      `New on the desk: ${titled(piece.headline)}`,
      piece.publication,
      `${author(facts.authorName)} submitted ${numbered(piece)}.`,
      facts.answerBy
        ? `We promised an answer by ${day(facts.answerBy)}.`
        : "Nobody has claimed it yet.",
      `Read it on the desk:\n${piece.href}`,
    ),

  resubmitted: (
    piece: PieceWords,
    facts: {
      authorName: string;
      answerBy: Date | null;
      answers: { done: number; declined: number; question: number };
    },
  ) =>
    about(
      piece,
      `Back with you: ${titled(piece.headline)}`,
      `${author(facts.authorName)} sent ${numbered(piece)} in again.`,
      `Their answers to your requests: ${facts.answers.done} done, ${facts.answers.declined} declined, ${count(facts.answers.question, "question", "questions")}. The page shows what changed since you read it.`,
      facts.answerBy ? `We promised an answer by ${day(facts.answerBy)}.` : "",
    ),

  countered: (
    piece: PieceWords,
    facts: { authorName: string; countered: number; message: string },
  ) =>
    about(
      piece,
      `Back for editing: ${titled(piece.headline)}`,
      `${author(facts.authorName)} answered every suggestion to ${numbered(piece)} and countered ${facts.countered} of them.`,
      quoted(facts.message),
    ),

  approved: (piece: PieceWords, facts: { authorName: string }) =>
    about(
      piece,
      `Approved by its author: ${titled(piece.headline)}`,
      `${author(facts.authorName)} signed the text of ${numbered(piece)}. It can be published or scheduled.`,
    ),

  appealed: (piece: PieceWords, facts: { authorName: string; reason: string }) =>
    about(
      piece,
      `An appeal: ${titled(piece.headline)}`,
      `${author(facts.authorName)} appeals the decision on ${numbered(piece)}. It is for an editor who did not make it.`,
      quoted(facts.reason),
    ),

  reopened: (piece: PieceWords, facts: { actor: string; reason: string }) =>
    about(
      piece,
      `Opened again: ${titled(piece.headline)}`,
      `${named(facts.actor, "A chief editor")} took up ${numbered(piece)} again. It is for an editor who did not decline it.`,
      facts.reason ? `Why:\n${facts.reason}` : "",
    ),

  withdrawn: (piece: PieceWords, facts: { authorName: string; message: string }) =>
    about(
      piece,
      `Withdrawn: ${titled(piece.headline)}`,
      `${author(facts.authorName)} withdrew ${numbered(piece)}. Nothing more is to be done.`,
      quoted(facts.message),
    ),

  contentChanged: (
    piece: PieceWords,
    facts: { actor: string; suggestions: { all: number; mechanical: number }; scheduled: boolean },
  ) =>
    about(
      piece,
      `Changed after it was ready: ${titled(piece.headline)}`,
      `${named(facts.actor, "A colleague")} proposes ${changes(facts.suggestions)} in ${numbered(piece)}. It waits for its author again${facts.scheduled ? " and is off the schedule" : ""}.`,
    ),

  scheduleReached: (piece: PieceWords) =>
    about(
      piece,
      `Published: ${titled(piece.headline)}`,
      `${numbered(piece)} was published by the clock, at the time set for it.`,
    ),

  hourMissed: (piece: PieceWords) =>
    about(
      piece,
      `Missed its hour: ${titled(piece.headline)}`,
      `${numbered(piece)} was to go out by itself and did not: something stands in its way, and its page says what. Cleared within an hour of that time it still goes out; after that, publish it yourself or set another hour. Its author has been told that it is late, and nothing of the reason.`,
    ),

  killed: (piece: PieceWords, facts: { actor: string; reason: string }) =>
    about(
      piece,
      `Stopped: ${titled(piece.headline)}`,
      `${named(facts.actor, "A chief editor")} stopped ${numbered(piece)}. Its author has been told.`,
      facts.reason ? `Why:\n${facts.reason}` : "",
    ),

  takenOver: (piece: PieceWords, facts: { actor: string }) =>
    about(
      piece,
      `Taken over: ${titled(piece.headline)}`,
      `${named(facts.actor, "A colleague")} took over the review of ${numbered(piece)} that you held. Your unsent notes are still yours.`,
    ),

  lapsed: (piece: PieceWords) =>
    about(
      piece,
      `Back in the queue: ${titled(piece.headline)}`,
      `You held ${numbered(piece)} and nothing happened on it for a while, so the clock put it back. Your unsent notes are still yours; claim it again to go on.`,
    ),

  expired: (piece: PieceWords, facts: { authorName: string }) =>
    about(
      piece,
      `Closed by the clock: ${titled(piece.headline)}`,
      `${author(facts.authorName)} was reminded twice about ${numbered(piece)} and did not answer in time, so the clock closed it. They can take it up again within a year.`,
    ),

  revived: (piece: PieceWords, facts: { authorName: string }) =>
    about(
      piece,
      `Taken up again: ${titled(piece.headline)}`,
      `${author(facts.authorName)} took up ${numbered(piece)} again where they had left it. It is their turn.`,
    ),

  exclusivityReleased: (piece: PieceWords, facts: { authorName: string; answerBy: Date | null }) =>
    about(
      piece,
      `No longer ours alone: ${titled(piece.headline)}`,
      `The time in which ${author(facts.authorName)} gave us ${numbered(piece)} alone is over, and we have not answered${facts.answerBy ? `; we promised to by ${day(facts.answerBy)}` : ""}. The clock has told them that they are free.`,
    ),

  correctionCountered: (
    piece: PieceWords,
    facts: { authorName: string; countered: number; message: string },
  ) =>
    about(
      piece,
      `The author answers the correction: ${titled(piece.headline)}`,
      facts.countered === 0
        ? `${author(facts.authorName)} did not sign the correction of ${numbered(piece)} and writes why. The article stays as it is.`
        : `${author(facts.authorName)} countered ${count(facts.countered, "change", "changes")} in the correction of ${numbered(piece)}. The article stays as it is until they sign.`,
      quoted(facts.message),
    ),

  correctionUnanswered: (piece: PieceWords, facts: { authorName: string }) =>
    about(
      piece,
      `No answer to the correction: ${titled(piece.headline)}`,
      `${author(facts.authorName)} was reminded twice and has not answered the correction of ${numbered(piece)}. The article stays as it is. You can take the correction back and put a dated notice beside the text, which needs no signature.`,
    ),

  correctionSigned: (piece: PieceWords, facts: { authorName: string; notice: string }) =>
    about(
      piece,
      `Corrected: ${titled(piece.headline)}`,
      `${author(facts.authorName)} signed the correction of ${numbered(piece)}, and it is in print. What they rejected is not in it.`,
      facts.notice ? `The notice beside it:\n${facts.notice}` : "",
    ),

  correctionRefused: (piece: PieceWords, facts: { authorName: string }) =>
    about(
      piece,
      `Not corrected: ${titled(piece.headline)}`,
      `${author(facts.authorName)} rejected every change in the correction of ${numbered(piece)}. The article stays as it is; a notice beside it needs no signature.`,
    ),

  retracted: (piece: PieceWords, facts: { actor: string; reason: string }) =>
    about(
      piece,
      `Retracted: ${titled(piece.headline)}`,
      `${named(facts.actor, "A chief editor")} retracted ${numbered(piece)}.`,
      facts.reason ? `The public reason:\n${facts.reason}` : "",
    ),

  held: (piece: PieceWords, facts: { actor: string; kind: string }) =>
    about(
      piece,
      `On hold: ${titled(piece.headline)}`,
      `${named(facts.actor, "A colleague")} put a hold (${facts.kind}) on ${numbered(piece)}: it is neither accepted nor published until it is lifted. The author does not see it.`,
    ),

  lifted: (piece: PieceWords, facts: { actor: string; kind: string; publishAt: Date | null }) =>
    about(
      piece,
      `No longer on hold: ${titled(piece.headline)}`,
      `${named(facts.actor, "A colleague")} lifted the hold (${facts.kind}) on ${numbered(piece)}.${facts.publishAt ? ` It is scheduled for ${moment(facts.publishAt)}.` : ""}`,
    ),

  message: (piece: PieceWords, facts: { authorName: string; message: string }) =>
    about(
      piece,
      `A message about ${titled(piece.headline)}`,
      `${author(facts.authorName)} writes about ${numbered(piece)}:`,
      facts.message,
    ),
};

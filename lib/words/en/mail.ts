/** Letters to authors, whole: plain text, short lines, one thing each. An editor's name is in none of them. */
type Parts = { subject: string; body: string };

/** Lines of one letter, with the publication's name under it; a paragraph with nothing to say is left out. */
export const letter = (subject: string, publication: string, ...paragraphs: string[]): Parts => ({
  subject,
  body: [...paragraphs.filter((paragraph) => paragraph.trim() !== ""), publication].join("\n\n"),
});

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const momentFormat = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});
/** A promise ends with the day in UTC, wherever its reader is. */
export const day = (date: Date) => `${dayFormat.format(date)} (UTC)`;
export const moment = (date: Date) => `${momentFormat.format(date)} UTC`;
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

const about = (piece: PieceWords, subject: string, ...paragraphs: string[]) =>
  letter(subject, piece.publication, dear(piece.name), ...paragraphs);

const byClock =
  "Nobody at the desk decided this: it happened by itself, because the time had come.";

/** Until when an author can answer what has no due date. */
const takeYourTime = (expires: Date | null) =>
  expires
    ? `Please answer by ${day(expires)}. We remind you twice before; after that day the piece is closed, and you can take it up again within a year.`
    : "";

const asked = ({ number, quote, text }: RequestWords) =>
  `${number}. ${quote ? `On “${quote}”:\n   ` : ""}${text.replaceAll("\n", "\n   ")}`;

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

/** What was changed, counted. */
export const changes = ({ all, mechanical }: { all: number; mechanical: number }) => {
  const wording = all - mechanical;
  if (mechanical === 0) return `${count(all, "change", "changes")}, each for you to judge`;
  if (wording === 0)
    return `${count(all, "change", "changes")}, only in punctuation, spaces and capitals`;
  return `${count(all, "change", "changes")}: ${wording} of wording, ${mechanical} only in punctuation, spaces and capitals`;
};

export const words = {
  signIn: ({ publication, host, href }: { publication: string; host: string; href: string }) =>
    letter(
      `Sign in to ${publication}`,
      publication,
      `Open this link to sign in to ${publication} (${host}):`,
      href,
      "It works once, within ten minutes. It opens a page with a button; nothing happens until you press it.",
      "If you did not ask for it, leave it: nobody is signed in without it.",
    ),

  joinIdentity: ({
    publication,
    host,
    provider,
    href,
  }: {
    publication: string;
    host: string;
    provider: string;
    href: string;
  }) =>
    letter(
      `Confirm that this is you: ${provider} at ${publication}`,
      publication,
      `Somebody who signed in at ${provider} with this address wants to sign in to ${publication} (${host}) as you. If it was you, open this link in the same browser and confirm that this is you:`,
      href,
      `It works once, within ten minutes. From then on ${provider} signs you in here.`,
      "If it was not you, leave it: nothing is joined without it, and your account is as it was.",
    ),

  identityJoined: ({
    publication,
    host,
    href,
  }: {
    publication: string;
    host: string;
    href: string;
  }) =>
    letter(
      `${host} now signs you in to ${publication}`,
      publication,
      `An identity at ${host} was joined to your account at ${publication}: whoever signs in with it there is signed in here as you.`,
      `If it was not you, sign in by a link to this address, leave the identity, and end the sessions you do not know:\n${href}`,
    ),

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

  opened: (piece: PieceWords) =>
    about(
      piece,
      `An editor is reading ${titled(piece.headline)}`,
      `An editor has opened ${titled(piece.headline)} and is reading it now. There is nothing you need to do: you get a letter when they have decided.`,
      `Where it stands:\n${piece.href}`,
    ),

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

  killed: (piece: PieceWords, { reason }: { reason: string }) =>
    about(
      piece,
      `We will not publish ${titled(piece.headline)} after all`,
      `We had accepted ${titled(piece.headline)}, and we are sorry: it will not be published. All rights are yours again, and you are free to offer it elsewhere from this moment.`,
      reason ? `Why:\n${reason}` : "",
      `What happened stays here:\n${piece.href}`,
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

  message: (piece: PieceWords, { message }: { message: string }) =>
    about(
      piece,
      `A message about ${titled(piece.headline)}`,
      `The desk wrote to you about ${titled(piece.headline)}:`,
      message,
      `Answer on its page; answers to this letter reach nobody:\n${piece.href}`,
    ),
};

/** Letters, whole: plain text, short lines, one thing each. And the demonstration's mailbox. */
type Parts = { subject: string; body: string };

/** Lines of one letter, with the publication's name under it. */
const letter = (subject: string, publication: string, ...paragraphs: string[]): Parts => ({
  subject,
  body: [...paragraphs, publication].join("\n\n"),
});

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
/** A promise ends with the day in UTC, wherever its reader is. */
const dayOf = (date: Date) => `${dayFormat.format(date)} (UTC)`;
const titled = (headline: string) => (headline ? `“${headline}”` : "your piece");

/** What every letter about a piece can say. */
export type PieceWords = {
  publication: string;
  name: string;
  headline: string;
  receipt: number | null;
  /** The page of the piece for whoever the letter goes to. */
  href: string;
};

const dear = (name: string) => (name ? `Dear ${name},` : "Hello,");

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
    letter(
      `We have your piece: ${titled(piece.headline)} (no. ${piece.receipt})`,
      piece.publication,
      dear(piece.name),
      `Thank you for ${titled(piece.headline)}. Your receipt number is ${piece.receipt}.`,
      [
        "It is now our turn.",
        answerBy ? `You will hear from us by ${dayOf(answerBy)}.` : "",
        exclusiveUntil
          ? `Please do not offer it elsewhere before ${dayOf(exclusiveUntil)}; after that day you are free, whatever we have said.`
          : "",
      ]
        .filter(Boolean)
        .join(" "),
      `Where it stands, at any time:\n${piece.href}`,
    ),

  newForDesk: (
    piece: PieceWords,
    { author, answerBy }: { author: string; answerBy: Date | null },
  ) =>
    letter(
      `New on the desk: ${titled(piece.headline)}`,
      piece.publication,
      `${author} submitted ${titled(piece.headline)} (no. ${piece.receipt}).`,
      answerBy ? `We promised an answer by ${dayOf(answerBy)}.` : "Nobody has claimed it yet.",
      `Read it on the desk:\n${piece.href}`,
    ),

  withdrawnForDesk: (piece: PieceWords, { author }: { author: string }) =>
    letter(
      `Withdrawn: ${titled(piece.headline)}`,
      piece.publication,
      `${author} withdrew ${titled(piece.headline)} (no. ${piece.receipt}). Nothing more is to be done.`,
      piece.href,
    ),

  opened: (piece: PieceWords) =>
    letter(
      `An editor is reading ${titled(piece.headline)}`,
      piece.publication,
      dear(piece.name),
      `A person on the desk has opened ${titled(piece.headline)} and is reading it now. There is nothing you need to do.`,
      `Where it stands:\n${piece.href}`,
    ),

  accepted: (piece: PieceWords, { letter: written }: { letter: string }) =>
    letter(
      `Accepted: ${titled(piece.headline)}`,
      piece.publication,
      dear(piece.name),
      `We would like to publish ${titled(piece.headline)} as it stands: the very text you signed, unchanged.`,
      ...(written ? [written] : []),
      `You will hear from us when it is out. Until then:\n${piece.href}`,
    ),

  declined: (
    piece: PieceWords,
    { letter: written, reasons }: { letter: string; reasons: string[] },
  ) =>
    letter(
      `About ${titled(piece.headline)}`,
      piece.publication,
      dear(piece.name),
      `We will not publish ${titled(piece.headline)}. You are free to offer it elsewhere from this moment.`,
      ...(reasons.length ? [`Why:\n${reasons.map((reason) => `- ${reason}`).join("\n")}`] : []),
      ...(written ? [written] : []),
      `The decision and its reasons stay here:\n${piece.href}`,
    ),

  returned: (piece: PieceWords, { missing }: { missing: string[] }) =>
    letter(
      `Something is missing in ${titled(piece.headline)}`,
      piece.publication,
      dear(piece.name),
      `Before we can read ${titled(piece.headline)} we need:\n${missing.map((item) => `- ${item}`).join("\n")}`,
      "Send it back within seven days and it keeps its place.",
      piece.href,
    ),

  published: (piece: PieceWords) =>
    letter(
      `Published: ${titled(piece.headline)}`,
      piece.publication,
      dear(piece.name),
      `${titled(piece.headline)} is out, exactly as you signed it:`,
      piece.href,
      "Thank you for writing it.",
    ),
};

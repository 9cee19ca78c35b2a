/** The demonstration's mailbox page. */
export const words = {
  title: "Mailbox",
  frontPage: "Front page",
  lead: "In demonstration mode no mail leaves this machine. Every letter the publication would have sent lies here, the newest first.",
  everyone: "Everyone",
  peopleName: "Letters for one person",
  other: "Another address",
  show: "Show",
  to: "To",
  empty:
    "Nothing has been sent yet. Ask for a sign-in link, and its letter will be here a moment later.",
  emptyFor: (address: string) => `No letter for ${address} yet.`,
  refresh: "Look again",
  signIn: "Ask for a sign-in link",
  newer: "Newer letters",
  older: "Older letters",
  count: (n: number) => (n === 1 ? "1 letter" : `${n} letters`),
};

/** Words of the publication's frame: what surrounds every page. */
export const words = {
  /** The language and direction of these words; a piece carries its own. */
  language: "en",
  direction: "ltr",
  skipToContent: "Skip to the text",
  opinion: "Opinion",
  topicsNav: "Topics",
  accountNav: "Writing and your account",
  footerNav: "About this publication",
  howToSubmit: "How to submit",
  writeForUs: "Write for us",
  signIn: "Sign in",
  search: "Search",
  about: "About",
  guidelines: "Guidelines",
  calls: "Calls for pieces",
  corrections: "Corrections",
  commentPolicy: "Comment policy",
  privacy: "Privacy",
  terms: "Terms",
  archive: "Archive",
  rss: "RSS",
  atom: "Atom",
  jsonFeed: "JSON Feed",
  contact: "Contact",
  featured: "Also worth your time",
  latest: "Latest",
  older: "Older pieces, month by month",
  inMargin: "How the author knows",
  by: "By",
  readingTime: (minutes: number) => `${minutes} min read`,
  basis: (role: string, place: string) => (place ? `${role}, ${place}` : role),
  confirmed: "Confirmed by the desk",
  ownAccount: "The author’s own account",
  invitation: {
    title: "Were you there?",
    text: "If you have done the work, stood the watch or sat in the waiting room that the headlines are about, write about it. An editor reads every piece, and nothing appears under your name that you did not approve.",
    promise: (days: number) =>
      days === 1
        ? "You get an answer within one working day."
        : `You get an answer within ${days} working days.`,
    start: "Write for us",
    read: "How to submit",
  },
  empty: {
    title: "The first page is still open.",
    text: "Nothing has been published here yet. This is a place for people who were there: on the ward, on the beat, on the boat, behind the counter. The first piece could be yours.",
  },
  aboutPage: {
    title: "About",
    margin: {
      title: "What the margin means",
      text: "A sentence with a thin rule beside it is first-hand: the writer saw it, did it or was told it to their face. The note next to the rule says in what role, where and when, and what an editor could confirm and how. Where we could confirm nothing, the note says so. What stands without a rule is argument, or is linked to its source.",
    },
    promises: {
      title: "Two promises",
      first: "We check that you were there.",
      firstText:
        "What a piece says first-hand is marked, looked into by a person, and the reader is told in plain words what was and was not confirmed.",
      second: "Nothing under your name that you did not approve.",
      secondText: "What is published is, letter for letter, the text its author signed.",
    },
    contactTitle: "Write to the desk",
    disclaimerTitle: "Whose opinion it is",
  },
  notFound: {
    title: "There is nothing at this address.",
    text: "The piece may have moved, or the address may have lost a letter on its way. Nothing of yours is lost.",
    front: "Go to the front page",
    search: "Look for it",
  },
  failed: {
    title: "Something on our side did not work.",
    text: "The page could not be put together. What you have saved is kept. Wait a moment, then load the page again; if it goes on, tell the desk what you were doing.",
    again: "Try again",
    front: "Go to the front page",
  },
  archivePage: {
    title: (month: string) => `Archive: ${month}`,
    count: (pieces: number) =>
      pieces === 1 ? "One piece" : `${pieces.toLocaleString("en")} pieces`,
    months: "Other months",
  },
  opinionsOwn: "publishes commentary by people who were there. Opinions are the contributor’s own.",
  printedFrom: (address: string) => `Printed from ${address}`,
};

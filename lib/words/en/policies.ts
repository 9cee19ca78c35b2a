/** One part of a policy: paragraphs, then a list of named points, each with what may go beside it. */
export type Part = {
  id: string;
  title: string;
  text: string[];
  points?: { name: string; text: string; welcome?: string }[];
};
type Policy = { kicker: string; title: string; text: string; description: string };

const days = (milliseconds: number) => {
  const count = Math.round(milliseconds / 86_400_000);
  return count === 1 ? "one day" : `${count} days`;
};
const hours = (milliseconds: number) => {
  const count = Math.round(milliseconds / 3_600_000);
  return count === 1 ? "one hour" : `${count} hours`;
};

/** How long things are kept, in milliseconds, as the software does it. */
export type Kept = {
  member: { idle: number; most: number };
  editor: { idle: number; most: number };
  letters: number;
  links: number;
  counts: number;
  reporters: number;
};

/** The publication's own pages on comments, privacy and terms. */
export const words = {
  parts: "On this page",
  welcome: "Welcome, and just as hard:",
  write: "Write to the desk:",

  comments: {
    kicker: "The rules of the room",
    title: "Comment policy",
    text: "Argue as hard as you like with what is said. Leave alone who says it. We publish no violence, racism, vulgarity, profanity, shouting in capitals or discourtesy.",
    description:
      "What is published under a piece, what is held or refused, why, and what you can do.",
    sections: [
      {
        id: "rules",
        title: "The six rules",
        text: [
          "Each stands beside a comment that says something just as hard and is welcome. Disagreement has never been against any of them.",
        ],
        points: [
          {
            name: "No violence",
            text: "No threats, no wishing harm on anybody, no cheering harm that was done. A sober account of violence you saw is not a threat.",
            welcome:
              "“This policy will get people killed, and the minister who signed it should have to answer for that in court.”",
          },
          {
            name: "No racism",
            text: "Nobody is put down for where they come from, their colour, religion, sex, disability or whom they love. Writing about racism, one’s own experience of it included, is not racism.",
            welcome:
              "“You blame newcomers for the waiting list. The list was longer in 2012, before any of them arrived: here are the figures.”",
          },
          {
            name: "No vulgarity",
            text: "No crude talk of bodies or sex to make somebody small. Medical and legal words are ordinary words here.",
            welcome:
              "“What the inspector asked those women about their bodies was degrading, and he should say so himself.”",
          },
          {
            name: "No profanity",
            text: "No swear words, with or without asterisks. Quoting one that somebody in power said may be news: a person looks at it first.",
            welcome:
              "“I am furious. Three of my colleagues left because of this, and you call it a success.”",
          },
          {
            name: "No all caps",
            text: "Sentences in capitals read as shouting. Names, initials and a single stressed word are fine.",
            welcome: "“Not one of the nine stations had a working lift. Not one.”",
          },
          {
            name: "No discourtesy",
            text: "Answer what was written. No name-calling, no mockery, no guessing at motives or intelligence, of writers, of other readers, or of people in the news.",
            welcome:
              "“You were on the ward for a year, and I for thirty. What you describe I have never seen, and your third paragraph cannot be right: that machine was not bought until 2019.”",
          },
        ],
      },
      {
        id: "what-happens",
        title: "What happens to a comment",
        text: ["There are three outcomes, and you are always told which."],
        points: [
          { name: "Published", text: "It stands under the piece, with your name." },
          {
            name: "Held",
            text: "A person looks at it first, because the filter is not sure of its words, because it is among your first here, because every comment under this piece is read first, or because readers reported it. Until then only you see it. What the filter is unsure of, it never refuses by itself.",
          },
          {
            name: "Refused",
            text: "You are told the rule and shown the very words, nobody else sees the comment, and your text is kept for you. You can change it and send it again.",
          },
        ],
      },
      {
        id: "appeal",
        title: "If you think we are wrong",
        text: [
          "You can appeal once for each comment. A person reads it afresh and answers.",
          "There are no shadow bans here: what you see under your name is what everybody sees, or you are told that it is not. If an account is stopped for a time or for good, its owner is told that, why and until when.",
          "If you see a comment that breaks a rule, report it. Being outnumbered breaks none.",
        ],
      },
      {
        id: "more",
        title: "When a comment grows",
        text: [
          "Where you were there yourself, or have more to say than a comment holds, write a response: an article of your own, read by an editor, published beside the piece it answers.",
        ],
      },
    ] satisfies Part[],
  } satisfies Policy & { sections: Part[] },

  privacy: {
    kicker: "What is kept, and for how long",
    title: "Privacy",
    text: "You can read everything here without an account, and nothing about you is kept when you do. There is no advertising, no tracking, and no page asks anything of anybody else’s computers.",
    description:
      "What this publication keeps about readers, commenters and contributors, and for how long.",
    sections: (kept: Kept): Part[] => [
      {
        id: "reading",
        title: "When you read",
        text: [
          "Pages set no cookie and load nothing from anybody else: no fonts, no counters, no social buttons. What you search for is in the address of the page and is not written down.",
          "The server’s operator may, like every operator, keep a log of requests in front of this software. The software itself keeps none.",
        ],
      },
      {
        id: "account",
        title: "When you have an account",
        text: ["It is kept in one database, run by this publication."],
        points: [
          {
            name: "Your e-mail address",
            text: "To let you in and to write to you about your own pieces. Readers never see it. Editors see it on a piece you sent them.",
          },
          {
            name: "Name, handle, line about you, experience",
            text: "What you enter under Account. Readers see it on your contributor page and under pieces signed with your name, once one is published.",
          },
          {
            name: "Sessions",
            text: `One cookie says that it is you. We keep only a fingerprint of it, when it began and when it ends: after ${days(kept.member.idle)} without use and after ${days(kept.member.most)} at most (for editors ${hours(kept.editor.idle)} and ${days(kept.editor.most)}). You see all your sessions under Account and can end each. No address and no kind of browser is kept with it.`,
          },
          {
            name: "Sign-in links",
            text: `They work once, for ten minutes; a fingerprint is gone within ${days(kept.links)} of that. How often links were asked for, from which internet address and for which e-mail address, is counted, so that nobody can flood a mailbox, and forgotten within ${hours(kept.counts)}.`,
          },
          {
            name: "A provider, if you choose one",
            text: "If you sign in through an identity provider, we keep the number it knows you by, and what it called you, until you leave it under Account. It learns that you signed in here, and nothing else from us.",
          },
        ],
      },
      {
        id: "writing",
        title: "When you write",
        text: [],
        points: [
          {
            name: "Drafts",
            text: "No editor can read one before you submit it. A draft that was never submitted is gone when you delete it.",
          },
          {
            name: "What you submitted",
            text: "Every version you sent in, your answers to the desk, its letters and yours, and your signatures are kept with the piece, so that anybody who is entitled to ask can be shown that nothing was printed you did not approve. Editors who work here can read them.",
          },
          {
            name: "The history",
            text: "What was done with a piece, by whom and when. It is only ever added to. Readers see the steps that are told under “How this piece came to be”, and no editor’s name.",
          },
          {
            name: "Proof that you were there",
            text: "Show it to the editor who asks; this software has no place to store it. What is kept is that it was confirmed, how, on what day, and what exactly it confirms.",
          },
          {
            name: "Letters",
            text: `Mail we sent you is deleted from the outgoing box ${days(kept.letters)} after it went out; one that could not be delivered waits until the operator has looked. Letters of decision stay with the piece.`,
          },
          {
            name: "On your own device",
            text: "While you type, your browser keeps a copy, so that nothing is lost when the line is. It is removed when it is safely with us, or when you sign out.",
          },
        ],
      },
      {
        id: "comments",
        title: "When you comment",
        text: [
          "Your name stands beside what you wrote, for everybody. Every wording you sent is kept, with what the filter said of it and what a person decided, for the moderators and for your appeal; a comment that was refused is seen by nobody else. The filter is part of this software: no comment is sent anywhere to be judged. If you report one, the moderators can see that you did, and nobody else.",
        ],
      },
      {
        id: "errors",
        title: "When you report an error",
        text: [
          `What you write goes to the editors of the publication and to nobody else: readers do not see it, and neither does the author. If you leave an address, or are signed in, the editors see who wrote, so that they can answer you. That is deleted ${days(kept.reporters)} after your report is closed; what you said was wrong stays with the piece, under no name. How many reports come from which internet address is counted, so that nobody can flood the desk, and forgotten within ${hours(kept.counts)}.`,
        ],
      },
      {
        id: "public",
        title: "What is public for good",
        text: [
          "A published piece, its byline, its corrections and the answers to it. If it puts you in danger, write to us and we will find a way. A piece signed with another name than your account’s is never joined to your account on any page.",
        ],
      },
      {
        id: "others",
        title: "Who else sees any of it",
        text: [
          "Nobody. We give nothing to anybody, and sell nothing. Mail goes through the publication’s mail server and then through yours. If a court orders something handed over, we will tell you unless we are forbidden to.",
        ],
      },
      {
        id: "rights",
        title: "Your data, yours to ask for",
        text: [
          "You can change what stands under Account at any time. For a copy of all we hold about you, to have something put right, or to have your account deleted, write to the desk from the address you sign in with.",
        ],
      },
    ],
  },

  terms: {
    kicker: "What you may expect, and we",
    title: "Terms",
    text: "Short, because there is no small print. Reading needs no agreement at all.",
    description: "Terms for readers, commenters and contributors.",
    sections: [
      {
        id: "reading",
        title: "Reading",
        text: [
          "It is free and asks for no account. Quote and link as you like, with the author’s name. To print a whole piece elsewhere, ask its author: the copyright is theirs.",
        ],
      },
      {
        id: "opinions",
        title: "Opinions",
        text: [
          "What contributors publish here is their own opinion. We check that they were there, we correct in public what turns out to be wrong, and we do not choose pieces for agreeing with us.",
        ],
      },
      {
        id: "account",
        title: "Your account",
        text: [
          "One person, one account, under an e-mail address that is yours. You may write under your own name or, with the desk’s knowledge, under another. Do not pretend to be somebody else, and do not let a program write here in your name.",
          "We may stop an account that breaks the comment policy again and again, floods the desk or deceives readers about who writes. You are told why, and you keep access to what you wrote.",
        ],
      },
      {
        id: "writing",
        title: "Writing for us",
        text: [
          "What you grant us and what we promise you when you sign a piece is the contributor agreement, shown beside the button with which you sign, and nothing else. What we look for, and when you hear from us, is in the guidelines.",
        ],
      },
      {
        id: "comments",
        title: "Commenting",
        text: [
          "A comment stays yours. You let us show it under the piece it answers, and take it down where it breaks the comment policy.",
        ],
      },
      {
        id: "wrong",
        title: "When something is wrong",
        text: [
          "Every piece has “Report an error” beneath it. If a piece says something untrue about you, or uses something of yours without leave, write to the desk, with the address of the piece and the words: a person answers, and what was wrong is corrected where everybody can see it.",
        ],
      },
      {
        id: "promise",
        title: "What we cannot promise",
        text: [
          "That the site is always up, or that a piece is right because it is here. We take care; the law of the place where this publication is run decides the rest.",
        ],
      },
    ] satisfies Part[],
  } satisfies Policy & { sections: Part[] },
};

/** Signing in: the door, the letter's answer, and the page a link opens. */
export const words = {
  /** For the operator's log. */
  providerLog: (why: string) => `The identity provider: ${why}`,
  frontPage: (publication: string) => `${publication}: front page`,

  ask: {
    title: "Sign in",
    lead: "No password. We send a link to your address; open it, press the button, and you are in. If you are new here, this is also how you join.",
    email: "Email",
    emailHint: "It is shown to nobody. Editors write to you there.",
    send: "Send sign-in link",
    already: (name: string, email: string) => `You are signed in as ${name} (${email}).`,
    goOn: "Go on",
    wrongAddress:
      "That does not look like one whole e-mail address, such as name@example.org. Check it and try again.",
    limit: (minutes: number) =>
      `Enough links have been asked for to this address for now. Use the newest letter in your mailbox, or ask again in ${minutes === 1 ? "a minute" : `about ${minutes} minutes`}.`,
    signedOut: "You are signed out on this device.",
    goOnTo: "Sign in first; then you will go on to the page you asked for.",
    or: "or",
    provider: (host: string) => `Sign in with ${host}`,
    providerProblems: {
      away: (host: string) =>
        `${host} does not answer just now. Signing in with a link by e-mail works as always.`,
      declined: (host: string) =>
        `${host} did not sign you in, or you turned back there. Try again, or have a link sent to you.`,
      checks: (host: string) =>
        `What came back from ${host} did not fit what this browser set out with, so nobody was signed in. It happens when a page is loaded again or lay open too long: begin again from here.`,
      address: (host: string) =>
        `${host} vouches for no e-mail address of yours, and nobody here has joined this identity. Sign in with a link; then join ${host} on your account page.`,
    },
  },

  sent: {
    title: "Look in your mailbox",
    to: (address: string) => `A letter with a link is on its way to ${address}.`,
    toNobody: "A letter with a link is on its way to the address you gave.",
    steps: [
      "Open the link within ten minutes, on this device or another.",
      "Press the button on the page it opens. The link works once.",
    ],
    nothing:
      "Nothing there after a minute? Look in the spam folder, and check the address. The answer here is the same whether we know the address or not.",
    again: "Ask again, or use another address",
    mailbox: "Open the mailbox",
    demonstration:
      "This is a demonstration: no mail leaves this machine. The letter is in its own mailbox.",
  },

  join: {
    titles: {
      ready: "Is this you?",
      letter: "Confirm that this is you",
      expired: "This link is too old",
      used: "This link has been used",
      elsewhere: "Open it where you began",
      taken: "This identity is somebody’s already",
      suspended: "This account is suspended",
    },
    letter: (host: string, address: string) =>
      `There is an account here with the address ${address}. Because anybody could say at ${host} that it is theirs, we have written to it.`,
    letterToNobody:
      "There is an account here with the address your provider gave. We have written to it.",
    steps: [
      "Open the link in that letter within ten minutes, in this browser.",
      "Press the button on the page it opens. You need to do this once.",
    ],
    instead: "Sign in with a link instead",
    identity: (host: string) => `Signed in at ${host} as`,
    account: (email: string) =>
      `Whoever signs in there with this identity will be signed in here as ${email}, from now on.`,
    press: "Yes, this is me",
    notYou:
      "Not yours, or you did not begin this? Close this page. Nothing has happened, and nothing will.",
    explains: {
      expired: "It works for ten minutes. Begin again from the sign-in page.",
      used: "It works once, and it is not good any more. If the identity is joined, it signs you in from now on.",
      elsewhere:
        "This works only in the browser that came from the provider, so that nobody else’s identity can be joined to your account by a link. Open the letter there; or sign in with a link here, and join the identity on your account page.",
      taken: "It was joined to another account. Leave it there first.",
      suspended:
        "You can read everything that is published, but not sign in. To ask why, write to the desk.",
    },
    again: "To the sign-in page",
  },

  confirm: {
    titles: {
      ready: "One more step",
      expired: "This link is too old",
      used: "This link has been used",
      malformed: "This link is not whole",
      suspended: "This account is suspended",
    },
    asWhom: "You are about to sign in as",
    press: "Sign in",
    notYou: "Not you, or you did not ask for this? Close this page. Nothing has happened.",
    other: (email: string) =>
      `This browser is signed in as ${email} now. If you go on, that ends and you continue as the person above.`,
    explains: {
      expired:
        "A link works for ten minutes, so that an old letter opens nothing. Ask for a new one.",
      used: "Each link works once, and signing in with one also ends the others sent to the same address. If it was not you who used it, ask for a new link and look at the open sessions in your account.",
      malformed:
        "Part of the address is missing: some mail programs break long lines. Copy the whole link from the letter into the address bar, or ask for a new one.",
      suspended:
        "You can read everything that is published, but not sign in. To ask why, or to have your drafts sent to you, write to the desk.",
    },
    again: "Ask for a new link",
    write: (contact: string) => `Write to ${contact}`,
  },
};

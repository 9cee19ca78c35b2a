/** Words of the author answering what the editor asks for, and sending the piece back. */
const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const words = {
  title: "What the editor asks for",
  letter: "The editor writes",
  /** Begins a date: "by 4 December 2026 (in 9 days)". */
  by: "Please send it back by",
  overdue: "It was asked for by",
  overdueHint: "It is not too late: answer and send it back.",
  left: (n: number) =>
    n === 0
      ? "Everything is answered. You can still change an answer until you send the piece back."
      : `${n} of these ${n === 1 ? "waits" : "wait"} for an answer. What you choose is saved at once.`,
  /** In the bar at the foot of the page; leads to the first that is open. */
  toAnswer: (n: number) => (n === 0 ? "All answered" : `${n} to answer`),
  number: (n: number) => `${n}.`,
  numbered: (n: number) => `Number ${n}`,

  about: "About",
  showWords: (quote: string) =>
    `“${quote.length > 110 ? `${quote.slice(0, 108).trimEnd()}…` : quote}”`,
  deleted: "About deleted text",
  wholeField: (field: string) => `About: ${field}`,

  question: (n: number) => `What became of number ${n}?`,
  kinds: { done: "Done", declined: "Declined because", question: "Question" },
  yourAnswer: "Your answer",
  hints: {
    "": "Choose one, and say what you did where it helps.",
    done: "You need not say more.",
    declined: "Say why it should stay as it is.",
    question: "Ask the editor. The piece goes back to them with your question.",
  },
  saved: "Saved",
  saving: "Saving…",
  failed: "This answer was not saved yet. It is kept on this device, and sent again with the next.",
  /** Another page answered the same request meanwhile. */
  met: {
    text: "On another page you have answered this since. There it says:",
    none: "No answer",
    mine: "Keep what stands here",
    theirs: "Take that one",
  },
  missing: "Answer this: done, declined because, or a question.",
  textMissing: "Write your reason, or your question.",
  /** In the summary of what is left, after the title of this part. */
  problem: (n: number, text: string) => `number ${n}. ${text}`,

  returned: {
    title: "Returned to you: something is missing",
    text: (day: string) =>
      `An editor looked and found that these are needed before it can be read. Put them in and submit it again: by ${day} it keeps its place, and the day we promised you an answer by.`,
    late: "An editor looked and found that these are needed before it can be read. Put them in and submit it again; it then starts anew, with a new day for our answer.",
    letter: "They write",
    orElse: "You do not want to go on with it? You can take it back on its page:",
    stands: "Where it stands",
  },

  send: {
    title: "Ready to send it back?",
    next: (days: number) =>
      `The same editor sees your answers, and what you changed since they read it, and answers within ${counted(days, "working day", "working days")}.`,
    left: (n: number) => `${counted(n, "thing is", "things are")} left before you can send it back`,
    nothingLeft: "Every request is answered, and nothing is missing.",
    acceptBefore: "By sending it back you accept ",
    button: "Resubmit",
    sending: "Sending…",
    lost: "We could not reach the desk, so nothing was sent yet. Your text is kept on this device. Try again in a moment.",
  },
};

import { longMoment } from "./dates";

/** Words of the messages between an author and the desk about one piece. */
export const words = {
  title: "Messages",
  titleForAuthor: "Messages with the desk",
  none: "No messages yet.",
  noneForAuthor: "A question, a change of plans, a date that matters: write to the editors here.",
  label: "Message",
  hintForAuthor: "The editors of this piece read it. You hear of their answer by e-mail.",
  hintForDesk: "It goes to the author, by e-mail too, and stays with the piece.",
  send: "Send message",
  sending: "Sending…",
  sent: "Sent.",
  failed: "It was not sent. What you wrote is kept here: try again in a moment.",
  who: {
    you: "You",
    author: (name: string) => name,
    editor: (name: string | null) => name ?? "An editor",
  },
  moment: longMoment,
};

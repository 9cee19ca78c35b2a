import { letter, moment, titled } from "./mail";

/** What every letter about a comment can say. `href`: its writer's own page of it. */
export type CommentWords = {
  publication: string;
  name: string;
  headline: string;
  text: string;
  href: string;
};

const dear = (name: string) => (name ? `Dear ${name},` : "Hello,");
const quoted = (text: string) =>
  `You wrote:\n\n${text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n")}`;
const under = ({ headline }: CommentWords) => `your comment under ${titled(headline)}`;

const about = (comment: CommentWords, subject: string, ...paragraphs: string[]) =>
  letter(subject, comment.publication, dear(comment.name), ...paragraphs, quoted(comment.text));

/** Letters to people who comment: what happened to which words of theirs, why, and what they can do. */
export const words = {
  published: (comment: CommentWords) =>
    about(
      comment,
      "Your comment is published",
      `A moderator has read ${under(comment)}, and it is published now:`,
      comment.href,
    ),
  stands: (comment: CommentWords) =>
    about(
      comment,
      "Your comment is back",
      `Readers had reported ${under(comment)}, so it was hidden until somebody had read it. A moderator has, and found nothing against it. It is published again:`,
      comment.href,
    ),
  refused: (
    comment: CommentWords,
    why: { reason: string; explanation: string; mayAppeal: boolean },
  ) =>
    about(
      comment,
      "Your comment was not published",
      `A moderator has read ${under(comment)} and did not publish it. The reason is: ${why.reason}.`,
      why.explanation,
      why.mayAppeal
        ? "You can write it differently and send it again, or appeal once, here:"
        : "You can write it differently and send it again here:",
      comment.href,
    ),
  appealUpheld: (comment: CommentWords) =>
    about(
      comment,
      "You were right: your comment is published",
      `We told you that ${under(comment)} was not published. A moderator has read it again, and that was a mistake. It is published now:`,
      comment.href,
      "Thank you for bearing with us.",
    ),
  appealDismissed: (comment: CommentWords, why: { reason: string; explanation: string }) =>
    about(
      comment,
      "Your appeal was read",
      `You asked us to look again at ${under(comment)}. A moderator has, and it stays unpublished. The reason is: ${why.reason}.`,
      why.explanation,
      "You can still write it differently and send it again here:",
      comment.href,
    ),
  heldByReaders: (comment: CommentWords) =>
    about(
      comment,
      "Your comment is being looked at",
      `Three readers reported ${under(comment)}, so it is hidden until a moderator has read it, usually within a working day. Nobody has decided anything yet; you will hear either way.`,
      comment.href,
    ),
  takenBack: (comment: CommentWords) =>
    about(
      comment,
      "We wrote to you too soon",
      `What we wrote to you about ${under(comment)} no longer holds: the moderator has taken the decision back. Where it is now, you see here:`,
      comment.href,
    ),
  sanction: (
    to: { publication: string; name: string },
    {
      kind,
      reason,
      until,
    }: { kind: "warning" | "suspension" | "ban"; reason: string; until: Date | null },
  ) =>
    letter(
      kind === "warning" ? "A word about your comments" : "You cannot comment for now",
      to.publication,
      dear(to.name),
      kind === "warning"
        ? "A moderator asks you to mind how you comment here. You can go on commenting."
        : until
          ? `You cannot comment here until ${moment(until)}. Everything else on your account stays as it is.`
          : "You cannot comment here any more. Everything else on your account stays as it is.",
      `The moderator wrote:\n\n${reason}`,
      kind === "warning"
        ? ""
        : "If you see it otherwise, answer the desk at the address on our about page.",
    ),
};

import type { SubmissionForDesk } from "@/lib/reviews/queries";

/** The author as the reader of a letter: by the byline where they gave no name. */
export const recipientOf = ({ letterhead, author, content }: SubmissionForDesk) => ({
  ...letterhead,
  name: author.name || content.byline,
  email: author.email,
});

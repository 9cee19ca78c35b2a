import type { SubmissionForDesk } from "@/lib/reviews/queries";

/** The text itself, with the margin beside it. */
export function ReviewBody({ html }: { html: string; marks: SubmissionForDesk["marks"] }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by lib/content/render from checked JSON.
    <div dangerouslySetInnerHTML={{ __html: html }} />
  );
}

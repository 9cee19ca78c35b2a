import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { allOrNothing, db, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { comments, commentTexts } from "@/db/schema/comments";
import { submissions, workingCopies } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { isWriter, notTheirs } from "@/lib/comments/policy";
import { refuseComment } from "@/lib/comments/rules";
import type { OwnCommentInput } from "@/lib/comments/schema";
import { paragraphsOf } from "@/lib/content/comment-text";
import { ok, refuse } from "@/lib/result";
import { startSubmission } from "@/lib/submissions/commands";

/**
 * Begins a response to a piece with the words of one's own comment under it. The comment stays, and leads to the
 * response once that is published. Asked again it gives the same draft.
 */
export async function growResponse(actor: Person, { commentId }: OwnCommentInput) {
  const [comment] = await db
    .select({
      authorId: comments.authorId,
      state: comments.state,
      grewInto: comments.grewInto,
      slug: articles.slug,
      text: commentTexts.text,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(
      commentTexts,
      and(eq(commentTexts.commentId, comments.id), eq(commentTexts.number, comments.text)),
    )
    .where(eq(comments.id, commentId));
  if (!comment) return refuse("not_found");
  if (!isWriter(actor, comment)) return notTheirs(comment);
  if (comment.state === "removed") return refuseComment("wrong_state");
  if (comment.grewInto) return ok({ submissionId: comment.grewInto });

  const started = await startSubmission(actor, { respondsTo: comment.slug });
  if (!started.ok) return started;
  return allOrNothing((tx) => join(tx, commentId, started.value.id, comment.text));
}

/** Joins the draft to the comment. Pressed twice at once, the first draft keeps the link and the second goes. */
async function join(tx: Tx, commentId: string, submissionId: string, text: string) {
  const draft = eq(workingCopies.submissionId, submissionId);
  const [linked] = await tx
    .update(comments)
    .set({ grewInto: submissionId })
    .where(and(eq(comments.id, commentId), isNull(comments.grewInto)))
    .returning({ id: comments.id });
  if (!linked) {
    await tx.delete(workingCopies).where(draft);
    await tx.delete(submissions).where(eq(submissions.id, submissionId));
    const [first] = await tx
      .select({ grewInto: comments.grewInto })
      .from(comments)
      .where(eq(comments.id, commentId));
    return ok({ submissionId: first?.grewInto ?? submissionId });
  }
  const [copy] = await tx
    .select({ content: workingCopies.content })
    .from(workingCopies)
    .where(draft);
  if (!copy) throw new Error("The draft that was begun is gone.");
  await tx
    .update(workingCopies)
    .set({ content: { ...copy.content, body: bodyOf(text) } })
    .where(draft);
  return ok({ submissionId });
}

const bodyOf = (text: string) => ({
  type: "doc",
  content: paragraphsOf(text).map((paragraph) => ({
    type: "paragraph",
    content: [{ type: "text", text: paragraph.replaceAll("\n", " ") }],
  })),
});

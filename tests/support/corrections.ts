import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { editingCopies } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import type { Content } from "@/lib/content/schema";
import { getEditing } from "@/lib/editing/queries";
import { proposeCorrection } from "@/lib/proposals/commands";
import type { WordKind } from "@/lib/proposals/schema";
import { aSubmission } from "./makers";

/** A piece in print, with the article readers have. */
export async function anArticle(author: Person, editor: Person, content: Content) {
  const made = await aSubmission(author, "published", { editor, content });
  return { ...made, ...(await articleOf(made.id)) };
}

export async function articleOf(submissionId: string) {
  const [article] = await db.select().from(articles).where(eq(articles.submissionId, submissionId));
  if (!article) throw new Error("It was not published.");
  return { article, slug: article.slug };
}

/** Sends the author a correction, as an editor's page does: typed over the text at hand. */
export async function correctionOf(
  editor: Person,
  submissionId: string,
  change: (content: Content) => Content,
  {
    kind = "correction",
    notice = "A figure was wrong.",
    reports = [],
  }: { kind?: WordKind; notice?: string; reports?: string[] } = {},
) {
  const editing = await getEditing(editor, submissionId);
  if (!editing) throw new Error("This editor sees no such piece.");
  const [copy] = await db
    .select({ saves: editingCopies.saves })
    .from(editingCopies)
    .where(eq(editingCopies.submissionId, submissionId));
  return proposeCorrection(editor, {
    submissionId,
    version: editing.piece.version,
    base: editing.base.number,
    saves: copy?.saves ?? 0,
    content: change(editing.content),
    kind,
    notice,
    letter: "Please read this.",
    reports,
  });
}

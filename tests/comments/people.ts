import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { type CommentState, comments, commentTexts, moderations } from "@/db/schema/comments";
import type { Person } from "@/lib/auth/actor";
import { writeComment } from "@/lib/comments/commands";
import { approveComment } from "@/lib/moderation/commands";
import { notUndone } from "@/lib/newcomers/queries";
import { aPerson, aSubmission, granted } from "../support/makers";

let pieces = 0;

/** A published piece of somebody's: its address and its submission. */
export async function aPiece(by?: Person) {
  pieces += 1;
  const author = by ?? (await aPerson({ name: `Ada Byline ${pieces}` }));
  const { id } = await aSubmission(author, "published");
  const [article] = await db.select().from(articles).where(eq(articles.submissionId, id));
  if (!article) throw new Error("The piece was not published.");
  return { submissionId: id, slug: article.slug, author };
}

/** Somebody whose comments are known here: one of them was approved. */
export async function aRegular(name = "Rhea Der") {
  const person = await aPerson({ name });
  const { slug } = await aPiece();
  const { id } = await says(person, slug, "I have been here before.");
  granted(await approveComment(await aPerson({ role: "editor" }), await asRead(id)));
  return person;
}

/** Says something and gets to know where it went. */
export async function says(
  person: Person,
  slug: string,
  text: string,
  parentId: string | null = null,
) {
  return granted(await writeComment(person, { slug, text, parentId }));
}

/** A comment as a moderator has it on the desk at this moment, for a decision on it. */
export async function asRead(id: string) {
  const [last] = await db
    .select({ id: moderations.id })
    .from(moderations)
    .where(and(eq(moderations.commentId, id), notUndone()))
    .orderBy(desc(moderations.at))
    .limit(1);
  return { commentId: id, seen: (await commentOf(id)).text, last: last?.id ?? null };
}

export async function commentOf(id: string) {
  const [comment] = await db.select().from(comments).where(eq(comments.id, id));
  if (!comment) throw new Error("There is no such comment.");
  return comment;
}

/** A comment that stands in a state, written straight down. @returns its id */
export async function aCommentIn(
  state: CommentState,
  slug: string,
  writer: Person,
  text = `Remark ${randomUUID()}.`,
) {
  const id = randomUUID();
  const at = new Date();
  const [article] = await db.select().from(articles).where(eq(articles.slug, slug));
  const waits = state === "held" || state === "appealed";
  await db.insert(comments).values({
    id,
    articleId: article?.id ?? "",
    authorId: writer.id,
    rootId: id,
    rootAt: at,
    state,
    cause: state === "published" || state === "removed" ? null : "screen",
    createdAt: at,
    waitingSince: waits ? at : null,
    removedAt: state === "removed" ? at : null,
    ...(state === "appealed" && { appeal: "No.", appealedAt: at }),
  });
  const of = { screened: "published" as const, spans: [], score: 0, version: "1", at };
  await db.insert(commentTexts).values({ commentId: id, number: 1, text, ...of });
  return id;
}

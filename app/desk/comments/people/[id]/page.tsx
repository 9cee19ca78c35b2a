import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/comments-desk";
import { CommenterPage } from "@/components/sanctions/commenter-page";
import { requireEditor } from "@/lib/auth/session";
import { now } from "@/lib/clock/now";
import { isCommentId } from "@/lib/comments/schema";
import { getCommenter } from "@/lib/moderation/queries";

type Props = { params: Promise<{ id: string }> };

/** Whose it is stands on the page, not in its title: a desk's screen is often seen by others. */
export const metadata: Metadata = { title: words.title };

export default async function CommentingPersonPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireEditor(`/desk/comments/people/${encodeURIComponent(id)}`);
  const commenter = isCommentId(id) ? await getCommenter(actor, id) : null;
  if (!commenter) notFound();
  return <CommenterPage commenter={commenter} now={now()} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/comments";
import { Conversation } from "@/components/comments/conversation";
import { Thread } from "@/components/comments/thread";
import { ThreadPage } from "@/components/comments/thread-page";
import { isCommentId } from "@/lib/comments/schema";
import { unlistedHead } from "@/lib/feeds/heads";
import { getPublication } from "@/lib/publication/queries";
import { getConversation, getThread } from "@/lib/threads/queries";
import { stretchOf } from "@/lib/threads/rules";

type Props = { params: Promise<{ slug: string; place: string }> };

/** A further stretch of a thread, or the conversation one comment stands in. The piece itself is what search engines want. */
async function find({ params }: Props) {
  const { slug, place } = await params;
  const stretch = stretchOf(place);
  if (stretch) {
    const thread = await getThread(slug, stretch.order, stretch.page);
    if (!thread || stretch.page > thread.pages) notFound();
    return { headline: thread.headline, slug, thread };
  }
  const conversation = isCommentId(place) ? await getConversation(slug, place) : null;
  if (!conversation) notFound();
  return { headline: conversation.thread.headline, slug, conversation };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { headline, slug } = await find(props);
  const page = { path: `/articles/${slug}`, title: words.pageTitle(headline) };
  return unlistedHead(await getPublication(), page);
}

export default async function CommentsPage(props: Props) {
  const [{ headline, slug, thread, conversation }, { language }] = await Promise.all([
    find(props),
    getPublication(),
  ]);
  return (
    <ThreadPage slug={slug} headline={headline}>
      {thread ? <Thread thread={thread} language={language} heading="h1" /> : null}
      {conversation ? <Conversation conversation={conversation} language={language} /> : null}
    </ThreadPage>
  );
}

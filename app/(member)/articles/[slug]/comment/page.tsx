import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/comments";
import { writeHere } from "@/app/(member)/comments/[id]/send-comment";
import { CommentText } from "@/components/comments/comment-text";
import styles from "@/components/comments/own-comment.module.css";
import { WriteForm } from "@/components/comments/write-form";
import { KeptWords } from "@/components/submissions/kept-words";
import { requirePerson } from "@/lib/auth/session";
import { getCommenting } from "@/lib/comments/queries";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ to?: string | string[] }>;
};

export const metadata: Metadata = { title: words.title(0) };

/** Saying something without scripts, or after signing in for it: the same gate, on a page of its own. */
export default async function CommentPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { to } = await searchParams;
  const parentId = typeof to === "string" && to !== "" ? to.slice(0, 40) : null;
  const query = parentId ? `?to=${encodeURIComponent(parentId)}` : "";
  const person = await requirePerson(`/articles/${encodeURIComponent(slug)}/comment${query}`);
  const commenting = await getCommenting(person, slug, parentId);
  if (!commenting) notFound();
  const { headline, open, parent, barred } = commenting;
  const name = parent?.name || words.nameless;
  return (
    <main id="main" className={styles.page}>
      <h1 className={styles.title}>{parent ? words.replyPage(name) : words.writePage(headline)}</h1>
      <p>
        <a href={`/articles/${slug}`}>{words.back}</a>
      </p>
      {parent ? (
        <blockquote className={styles.quoted}>
          <CommentText text={parent.text} />
        </blockquote>
      ) : null}
      <p className="fine">
        {words.policy} <a href="/comment-policy">{words.policyLink}</a>
      </p>
      {barred || !open ? (
        <p className="notice">{barred ?? words.closed}</p>
      ) : (
        <KeptWords personId={person.id} pieceId={`comment.${slug}`}>
          <WriteForm
            send={writeHere}
            hidden={{ slug, parentId: parent?.id ?? "" }}
            label={words.post}
            kept={parent?.id ?? ""}
          />
        </KeptWords>
      )}
    </main>
  );
}

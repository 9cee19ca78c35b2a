import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/comments";
import { ForgetSent } from "@/components/comments/forget-sent";
import { OwnComment } from "@/components/comments/own-comment";
import styles from "@/components/comments/own-comment.module.css";
import { PlainForm } from "@/components/comments/plain-form";
import { WriteForm } from "@/components/comments/write-form";
import { KeptWords } from "@/components/submissions/kept-words";
import { requirePerson } from "@/lib/auth/session";
import { getOwnComment } from "@/lib/comments/queries";
import { appealHere, growHere, removeHere, rewriteHere } from "./send-comment";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: words.mine.one };

/** One's own comment: where it is, why, and all that can be done with it. */
export default async function OwnCommentPage({ params }: Props) {
  const { id } = await params;
  const person = await requirePerson(`/comments/${encodeURIComponent(id)}`);
  const comment = await getOwnComment(person, id);
  if (!comment) notFound();
  const { may } = comment;
  const { mine } = words;
  return (
    <main id="main" className={styles.page}>
      <h1 className={styles.title}>{mine.one}</h1>
      <OwnComment comment={comment} />
      <KeptWords personId={person.id} pieceId={`comment.${comment.slug}`}>
        <ForgetSent kept={comment.parentId ?? ""} sent={comment.text} />
        <ForgetSent kept={`${id}.${comment.seen - 1}`} sent={comment.text} />
      </KeptWords>
      {may.edit || may.sendAgain ? (
        <section className={styles.section}>
          <h2>{may.sendAgain ? mine.changeAgain : mine.change}</h2>
          <p className="fine">
            {may.sendAgain ? words.kept : mine.changeUntil(comment.editableUntil)}
          </p>
          <KeptWords personId={person.id} pieceId={`comment.${comment.slug}`}>
            <WriteForm
              send={rewriteHere}
              hidden={{ commentId: id, seen: String(comment.seen) }}
              text={comment.text}
              label={may.sendAgain ? words.sendAgain : mine.changeSend}
              kept={`${id}.${comment.seen}`}
            />
          </KeptWords>
        </section>
      ) : null}
      {may.appeal ? (
        <section className={styles.section} id="appeal">
          <h2>{mine.appealTitle}</h2>
          <PlainForm
            send={appealHere}
            commentId={id}
            label={mine.appealSend}
            field={{
              name: "reason",
              label: mine.appealField,
              hint: mine.appealHint,
              required: true,
              most: 2000,
            }}
          />
        </section>
      ) : null}
      {may.grow ? (
        <section className={styles.section}>
          {comment.grewInto ? (
            <p>
              <a className="button" href={`/submissions/${comment.grewInto}`}>
                {mine.grown}
              </a>
            </p>
          ) : (
            <>
              <p className="fine">{mine.growHint}</p>
              <PlainForm send={growHere} commentId={id} label={mine.grow} />
            </>
          )}
        </section>
      ) : null}
      <section className={styles.section}>
        <p className="fine">{mine.removeHint}</p>
        <PlainForm send={removeHere} commentId={id} label={mine.remove} look="button-danger" />
        <p>
          <a href="/comments">{mine.all}</a>
        </p>
      </section>
    </main>
  );
}

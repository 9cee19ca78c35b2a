import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/comments";
import { CommentText } from "@/components/comments/comment-text";
import styles from "@/components/comments/own-comment.module.css";
import { PlainForm } from "@/components/comments/plain-form";
import { requirePerson } from "@/lib/auth/session";
import { getReportable } from "@/lib/comments/queries";
import { reportReasons } from "@/lib/reports/rules";
import { permalink } from "@/lib/threads/rules";
import { reportHere } from "../send-comment";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export const metadata: Metadata = { title: words.report };

/** Reporting a comment. After the third report it is not there any more: who made it is thanked all the same. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { sent } = await searchParams;
  const person = await requirePerson(`/comments/${encodeURIComponent(id)}/report`);
  const comment = await getReportable(person, id);
  const { reporting } = words;
  if (sent !== undefined) {
    return (
      <main id="main" className={styles.page}>
        <h1 className={styles.title}>{reporting.done}</h1>
        {comment ? (
          <p>
            <a href={permalink(comment.slug, id)}>{words.back}</a>
          </p>
        ) : null}
      </main>
    );
  }
  if (!comment) notFound();
  return (
    <main id="main" className={styles.page}>
      <h1 className={styles.title}>{reporting.title(comment.name || words.nameless)}</h1>
      <blockquote className={styles.quoted}>
        <CommentText text={comment.text} />
      </blockquote>
      <p>
        <a href={permalink(comment.slug, id)}>{comment.headline}</a>
      </p>
      {comment.own || comment.reported ? (
        <p className="notice">{comment.own ? reporting.own : reporting.already}</p>
      ) : (
        <>
          <p className="fine">{reporting.intro}</p>
          <PlainForm
            send={reportHere}
            commentId={id}
            label={reporting.send}
            look="button-primary"
            field={{ name: "note", label: reporting.note, most: 1000 }}
          >
            <fieldset className="field">
              <legend>{reporting.reason}</legend>
              <div className={styles.choices}>
                {reportReasons.map((reason) => (
                  <label key={reason}>
                    <input type="radio" name="reason" value={reason} required />
                    {reporting.reasons[reason]}
                  </label>
                ))}
              </div>
            </fieldset>
          </PlainForm>
        </>
      )}
    </main>
  );
}

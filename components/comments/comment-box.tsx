import { words } from "#words/comments";
import { dayOf } from "@/components/publication/dates";
import { mostCharacters } from "@/lib/comments/rules";
import type { Thread } from "@/lib/threads/queries";
import styles from "./comment-box.module.css";

/**
 * The policy, and the way to say something. Who is signed in has the form at once: what it takes to screen and to send
 * comes when they turn to it. Who reads without scripts, or is not signed in, goes to a page of its own.
 */
export function CommentBox({ thread, language }: { thread: Thread; language: string }) {
  const { slug, open, premoderated, closesAt } = thread;
  if (!open) return <p className={styles.closed}>{words.closed}</p>;
  const plain = `/articles/${slug}/comment`;
  return (
    <div className={styles.box}>
      <p className={styles.policy}>
        {words.policy} <a href="/comment-policy">{words.policyLink}</a>
      </p>
      {premoderated ? <p className={styles.policy}>{words.premoderated}</p> : null}
      {closesAt ? <p className={styles.policy}>{words.closes(dayOf(closesAt, language))}</p> : null}
      <p data-reader="visitor">
        <a className="button" href={`/sign-in?to=${encodeURIComponent(plain)}`} rel="nofollow">
          {words.signIn}
        </a>
      </p>
      <p className={styles.plain} data-reader="signed-in">
        <a className="button" href={plain}>
          {words.plainPage}
        </a>
      </p>
      <form
        className={styles.form}
        action={plain}
        data-reader="signed-in"
        data-comment-form={slug}
        data-change={words.mine.changeOwn}
        noValidate
      >
        <p className={styles.replying} data-replying hidden>
          <span /> <a href="#comments">{words.notReplying}</a>
        </p>
        <div className="field">
          <label htmlFor="comment-field">{words.field}</label>
          <textarea
            className="control"
            id="comment-field"
            rows={3}
            maxLength={2 * mostCharacters}
            autoComplete="off"
            aria-describedby="comment-before"
          />
        </div>
        <div id="comment-before" className={styles.before} aria-live="polite" />
        <div className={styles.send}>
          <button className="button button-primary" type="submit">
            {words.post}
          </button>
          <span className={styles.hint}>{words.hint}</span>
        </div>
        <div className={styles.became} data-became role="status" tabIndex={-1} />
      </form>
      <script data-island="" data-reader="signed-in" src="/assets/islands/comment-box.js" defer />
    </div>
  );
}

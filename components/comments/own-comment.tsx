import { words } from "#words/comments";
import { words as moderation } from "#words/moderation";
import type { OwnComment as Own } from "@/lib/comments/queries";
import type { RefusalReason } from "@/lib/moderation/rules";
import { permalink } from "@/lib/threads/rules";
import { MarkedText } from "./marked-text";
import styles from "./own-comment.module.css";

/** Where one's comment is, and why, like a short letter. */
export function OwnComment({ comment }: { comment: Own }) {
  const { state, rule, spans, text, slug, id } = comment;
  const shown = state === "published" ? [] : spans;
  return (
    <>
      <p className={state === "refused" ? "notice notice-wrong" : "notice"} role="status">
        {words[state]} {whyOf(comment)}
      </p>
      {state === "held" || state === "appealed" ? <p>{words.promise}</p> : null}
      {comment.decision ? <FromModerator decision={comment.decision} /> : null}
      <section className={styles.form}>
        <h2 className="field-label">{words.mine.wrote}</h2>
        <blockquote className={styles.words}>
          <MarkedText text={text} spans={shown} />
        </blockquote>
        <p className="fine">
          {words.moment(comment.createdAt)} · {words.mine.under}{" "}
          <a href={`/articles/${slug}`}>{comment.headline}</a>
        </p>
        {shown.length > 0 && rule ? <p className="fine">{words.before.found}</p> : null}
      </section>
      {comment.appeal ? (
        <p>
          {words.mine.appealSaid} <q>{comment.appeal}</q>
        </p>
      ) : null}
      {state === "published" ? (
        <p>
          <a className="button" href={permalink(slug, id)}>
            {words.seeIt}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** The reason in one sentence: a person's where a person decided, else the filter's rule. */
function whyOf({ state, cause, rule }: Own) {
  if (state === "published" || state === "removed") return "";
  if (cause === "screen") return rule ? words.rules[rule] : "";
  return cause ? words.causes[cause] : "";
}

function FromModerator({ decision }: { decision: NonNullable<Own["decision"]> }) {
  const reason = moderation.reasons[decision.reason as RefusalReason];
  return (
    <div className={styles.form}>
      <p>{words.mine.reason(reason.title.toLowerCase())}</p>
      <p>{words.mine.moderatorWrote}</p>
      <blockquote className={styles.quoted}>{decision.explanation}</blockquote>
    </div>
  );
}

import { linksIn, paragraphsOf } from "@/lib/content/comment-text";
import styles from "./comment-text.module.css";

/** A comment as it was typed: paragraphs in their own direction, addresses as links that vouch for nothing. */
export function CommentText({ text }: { text: string }) {
  let done = 0;
  return (
    <div className={styles.text}>
      {paragraphsOf(text).map((paragraph) => {
        const key = done;
        done += paragraph.length + 2;
        return (
          <p key={key} dir="auto">
            <Linked text={paragraph} />
          </p>
        );
      })}
    </div>
  );
}

function Linked({ text }: { text: string }) {
  let done = 0;
  return linksIn(text).map(({ text: shown, href }) => {
    const key = done;
    done += shown.length;
    return href ? (
      <a key={key} href={href} rel="ugc nofollow noopener">
        {shown}
      </a>
    ) : (
      shown
    );
  });
}

import { words } from "#words/proposals";
import type { Correction } from "@/lib/corrections/queries";
import styles from "./corrections.module.css";

type Changed = Correction["changed"][number];

/** What the text said before, sentence by sentence, each beside what stands there now; folded until a reader asks. */
export function ChangedSentences({
  correction,
  language,
}: {
  correction: Correction;
  language: string;
}) {
  const { changed, kind } = correction;
  if (changed.length === 0) return null;
  return (
    <details className={styles.before}>
      <summary>{words.before(kind)}</summary>
      {changed.map((one, index) => {
        const key = `${correction.id} ${index + 1}`;
        return <Change key={key} of={one} language={language} />;
      })}
    </details>
  );
}

function Change({ of, language }: { of: Changed; language: string }) {
  return (
    <div className={styles.change}>
      {of.field === "body" ? null : <p className={styles.field}>{words.fields[of.field]}</p>}
      <dl className={styles.pair}>
        <div>
          <dt>{words.was}</dt>
          <dd lang={language} dir="auto">
            <Side of={of} side="del" otherwise={words.nothing} />
          </dd>
        </div>
        <div>
          <dt>{words.is}</dt>
          <dd lang={language} dir="auto">
            <Side of={of} side="ins" otherwise={words.cut} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** One of the two texts, with what is only in it marked. */
function Side({ of, side, otherwise }: { of: Changed; side: "del" | "ins"; otherwise: string }) {
  const runs = of.stretches.filter(({ type }) => type === "same" || type === side);
  if (runs.length === 0) return <em className={styles.none}>{otherwise}</em>;
  return runs.map(({ type, text }, index) => {
    const key = `${index} ${type}`;
    if (type === "same") return <span key={key}>{text}</span>;
    return side === "del" ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
  });
}

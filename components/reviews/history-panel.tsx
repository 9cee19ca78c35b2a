import { words as deskWords } from "#words/desk";
import { words } from "#words/reviews";
import { type DeclineCode, declineReasons, reasonFor } from "@/lib/decisions/rules";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./panel.module.css";
import { Section } from "./section";

type Happening = SubmissionForDesk["history"][number];

/** What happened, in sentences, the newest first; letters and messages folded under theirs. */
export function HistoryPanel({ history, now }: { history: Happening[]; now: Date }) {
  return (
    <Section id="history" title={words.history}>
      <ol className={styles.list} reversed>
        {[...history].reverse().map((happening) => (
          <li key={happening.id}>
            <p>{words.sentence(nameOf(happening.who), didOf(happening.type))}</p>
            <p className={styles.soft}>
              <time dateTime={happening.at.toISOString()}>{deskWords.moment(happening.at)}</time>
              {`, ${deskWords.ago(happening.at, now)}`}
            </p>
            {happening.reasons.length > 0 ? (
              <p>{words.reasons(happening.reasons.map(titleOf))}</p>
            ) : null}
            <Folded title={words.letter} text={happening.letter} />
            <Folded title={words.reason} text={happening.reason} />
            <Folded title={words.message} text={happening.message} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Folded({ title, text }: { title: string; text: string }) {
  if (!text.trim()) return null;
  return (
    <details className={styles.letter}>
      <summary>{title}</summary>
      <p dir="auto">{text}</p>
    </details>
  );
}

function nameOf(who: Happening["who"]) {
  if (who.is === "author") return who.name;
  if (who.is === "editor") return words.who.editor(who.name);
  return words.who[who.is];
}

function didOf(type: Happening["type"]) {
  return type in words.did ? words.did[type as keyof typeof words.did] : type;
}

function titleOf(code: string) {
  const known = declineReasons.some((reason) => reason.code === code);
  return known ? reasonFor(code as DeclineCode).title : code;
}

import { words as deskWords } from "#words/desk";
import { words } from "#words/letters";
import { Section } from "@/components/reviews/section";
import type { LetterOnDesk } from "@/lib/letters/queries";
import { LetterActions } from "./letter-actions";
import styles from "./letters-panel.module.css";

/** Every letter about a piece, the newest first: to whom, what it says, whether it went, and what can be done about it. */
export function LettersPanel({ letters }: { letters: LetterOnDesk[] }) {
  const refused = letters.filter(({ delivery }) => delivery.is === "refused").length;
  return (
    <Section
      id="letters"
      title={words.title}
      aside={refused > 0 ? words.refusedCount(refused) : letters.length || undefined}
    >
      {letters.length === 0 ? <p>{words.none}</p> : null}
      <ol className={styles.letters} reversed>
        {letters.map((letter) => (
          <li key={letter.id} data-delivery={letter.delivery.is}>
            <p className={styles.subject} dir="auto">
              {letter.subject}
            </p>
            <p className={styles.to}>{words.to(letter.to.name, letter.to.address)}</p>
            <p className={styles.delivery}>{deliveryIn(letter)}</p>
            {letter.delivery.words ? (
              <p className={styles.said}>
                {words.said} <q dir="auto">{letter.delivery.words}</q>
              </p>
            ) : null}
            <details className={styles.text}>
              <summary>{words.read}</summary>
              <p dir="auto">{letter.body}</p>
            </details>
            <LetterActions
              letterId={letter.id}
              written={letter.written ?? ""}
              again={letter.delivery.is === "refused"}
              goesIn={letter.goesIn}
              may={letter.may}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function deliveryIn({ delivery, goesIn }: LetterOnDesk) {
  if (goesIn === 0) return words.due;
  return words[delivery.is](deskWords.moment(delivery.at));
}

import { words } from "#words/editing";
import { words as reviewWords } from "#words/reviews";
import { words as writingWords } from "#words/writing";
import { disclosureKeys } from "@/lib/disclosures/rules";
import type { Editing } from "@/lib/editing/queries";
import styles from "./editing.module.css";

/** What an editor sees and cannot change, with the reason why. */
export function AuthorsAlone({ editing }: { editing: Editing }) {
  const { disclosures, language } = editing.base.content;
  const { marks } = editing.piece;
  return (
    <section className={styles.theirs} aria-labelledby="theirs-title">
      <h2 id="theirs-title">{words.theirs}</h2>
      <p>{words.theirsWhy}</p>
      <dl>
        <div>
          <dt>{words.language}</dt>
          <dd>{writingWords.languages[language] ?? language}</dd>
        </div>
        <div>
          <dt>{words.disclosed}</dt>
          {disclosureKeys.map((key) => {
            const { answer, detail } = disclosures[key];
            const said = [reviewWords.answered[answer ?? "none"], detail].filter(Boolean);
            return (
              <dd key={key}>
                {reviewWords.disclosureNames[key]}: <bdi>{said.join(". ")}</bdi>
              </dd>
            );
          })}
        </div>
        <div>
          <dt>{words.bases}</dt>
          {marks.length === 0 ? <dd>{words.basesNone}</dd> : null}
          {marks.map(({ id, sentence, role, place, period }) => (
            <dd key={id} dir="auto">
              <q>{sentence}</q> {[role, place, period].filter(Boolean).join(", ")}
            </dd>
          ))}
          {marks.length > 0 ? <dd className="fine">{words.basesWhy}</dd> : null}
        </div>
      </dl>
    </section>
  );
}

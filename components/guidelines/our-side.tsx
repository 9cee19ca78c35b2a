import { words } from "#words/guidelines";
import type { Publication } from "@/db/schema/publication";
import styles from "./guidelines.module.css";

/** What the desk promises, as the publication has set it down, with the days it has promised. */
export function OurSide({ publication }: { publication: Publication }) {
  const { ourSide, answerDays, exclusiveDays } = publication;
  return (
    <section aria-labelledby="our-side" className={styles.ourSide}>
      <h2 id="our-side">{words.ourSide}</h2>
      <p className={styles.promised}>{words.promisedDays(answerDays, exclusiveDays)}</p>
      {ourSide.map(({ title, text }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </div>
      ))}
    </section>
  );
}

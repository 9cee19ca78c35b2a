import { words } from "#words/guidelines";
import { words as frame } from "#words/publication";
import { Contact } from "@/components/publication/contact";
import { Moment } from "@/components/publication/moment";
import type { Publication } from "@/db/schema/publication";
import type { GuidelinesInForce } from "@/lib/guidelines/queries";
import { GuidelineEntry } from "./guideline-entry";
import styles from "./guidelines.module.css";
import { OurSide } from "./our-side";

/** "How to submit": what is asked of a text and why, what the desk owes in return, the agreement in full. */
export function Guidelines({
  current,
  publication,
}: {
  current: GuidelinesInForce;
  publication: Publication;
}) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p className={styles.standfirst}>{words.standfirst}</p>
        <p className={styles.begin}>
          <a className="button button-primary" href="/submissions/new">
            {words.begin}
          </a>
          <span className="fine">
            {words.version(current.version)}. {words.inForce}{" "}
            <Moment at={current.publishedAt} language={publication.language} />.
          </span>
        </p>
      </header>
      <OurSide publication={publication} />
      <section aria-labelledby="rules" className={styles.rules}>
        <h2 id="rules">{words.rules}</h2>
        <ol>
          {current.guidelines.map((guideline) => (
            <GuidelineEntry key={guideline.key} guideline={guideline} />
          ))}
        </ol>
      </section>
      {publication.contact && (
        <section aria-labelledby="desk" className={styles.section}>
          <h2 id="desk">{words.desk}</h2>
          <p className={styles.prose}>
            {words.deskText} <Contact contact={publication.contact} />
          </p>
        </section>
      )}
      <section aria-labelledby="agreement" className={styles.section}>
        <h2 id="agreement">{words.agreement}</h2>
        <p className="fine">{words.agreementNote(current.agreement.version)}</p>
        <div className={styles.agreement}>{current.agreement.text}</div>
      </section>
      <p className={styles.begin}>
        <a className="button button-primary" href="/submissions/new">
          {frame.writeForUs}
        </a>
      </p>
    </div>
  );
}

import { type Part, words } from "#words/policies";
import { Contact } from "./contact";
import { PageHead } from "./page-head";
import styles from "./policy.module.css";

/** A page of the publication's own rules: what it is, its parts by name, and whom to write to. */
export function PolicyPage({
  policy,
  sections,
  contact,
}: {
  policy: { kicker: string; title: string; text: string };
  sections: Part[];
  contact: string;
}) {
  return (
    <>
      <PageHead kicker={policy.kicker} title={policy.title} text={policy.text} />
      <div className={styles.policy}>
        <nav className={styles.parts} aria-label={words.parts}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.text}>
          {sections.map((part) => (
            <PolicyPart key={part.id} part={part} />
          ))}
          {contact && (
            <p className={styles.contact}>
              {words.write} <Contact contact={contact} />
            </p>
          )}
        </div>
      </div>
    </>
  );
}

function PolicyPart({ part: { id, title, text, points = [] } }: { part: Part }) {
  return (
    <section id={id} className={styles.part}>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 && (
        <dl className={styles.points}>
          {points.map(({ name, text, welcome }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
              {welcome && (
                <dd className={styles.welcome}>
                  <span>{words.welcome}</span> {welcome}
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

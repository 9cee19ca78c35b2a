import { words as deskWords } from "#words/desk";
import { words } from "#words/reviews";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./panel.module.css";
import { Section } from "./section";

/** Who wrote it, where to reach them, what they have seen, and how often they were here. */
export function AuthorPanel({ piece }: { piece: SubmissionForDesk }) {
  const { author, content } = piece;
  return (
    <Section id="author" title={words.author}>
      <p className={styles.wide}>
        <strong dir="auto">{author.name || author.email}</strong>{" "}
        <a href={`mailto:${author.email}`}>{author.email}</a>
      </p>
      <p>
        {content.byline !== author.name && content.byline ? words.writesAs(content.byline) : null}{" "}
        {words.here(deskWords.day(author.since))} {words.record(author.record)}
      </p>
      <h3 className={styles.label}>{words.experience}</h3>
      {author.experiences.length === 0 ? (
        <p className={styles.soft}>{words.noExperience}</p>
      ) : (
        <ul className={styles.list}>
          {author.experiences.map((experience) => (
            <li
              key={`${experience.role} ${experience.organisation} ${experience.period}`}
              dir="auto"
            >
              <strong>{words.experienceLine([experience.role, experience.organisation])}</strong>
              {experience.place || experience.period ? (
                <span className={styles.soft}>
                  {" "}
                  {words.experienceLine([experience.place, experience.period])}
                </span>
              ) : null}
              {experience.seen ? <p>{experience.seen}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

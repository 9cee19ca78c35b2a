import { words } from "#words/publication";
import type { Publication } from "@/db/schema/publication";
import { Contact } from "./contact";
import { PageHead } from "./page-head";
import styles from "./prose.module.css";

/** What this publication is, what the margin means, and whom to write to. */
export function AboutPublication({ publication }: { publication: Publication }) {
  const { aboutPage } = words;
  const { name, tagline, about, disclaimer, contact } = publication;
  return (
    <>
      <PageHead kicker={aboutPage.title} title={name} text={tagline} />
      <div className={styles.prose}>
        {about.split(/\n{2,}/).map((paragraph) => paragraph && <p key={paragraph}>{paragraph}</p>)}
        <h2>{aboutPage.promises.title}</h2>
        <p>
          <strong>{aboutPage.promises.first}</strong> {aboutPage.promises.firstText}
        </p>
        <p>
          <strong>{aboutPage.promises.second}</strong> {aboutPage.promises.secondText}
        </p>
        <h2>{aboutPage.margin.title}</h2>
        <p className={styles.ruled}>{aboutPage.margin.text}</p>
        <h2>{aboutPage.disclaimerTitle}</h2>
        <p>{disclaimer}</p>
        {contact && (
          <>
            <h2>{aboutPage.contactTitle}</h2>
            <p>
              <Contact contact={contact} />
            </p>
          </>
        )}
      </div>
    </>
  );
}

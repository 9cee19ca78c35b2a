import { words } from "#words/reviews";
import { disclosureKeys } from "@/lib/disclosures/rules";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./panel.module.css";
import { Section } from "./section";

/** How the author says they know, and all they were asked to disclose. */
export function KnowingPanel({ content }: { content: SubmissionForDesk["content"] }) {
  return (
    <>
      <Section id="how-known" title={words.howKnown}>
        <p className={styles.prose} dir="auto">
          {content.howKnown || words.missing.howKnown}
        </p>
      </Section>
      <Section id="disclosures" title={words.disclosures}>
        <dl className={styles.answers}>
          {disclosureKeys.map((key) => {
            const { answer, detail } = content.disclosures[key];
            return (
              <div key={key}>
                <dt>{words.disclosureNames[key]}</dt>
                <dd data-answer={answer ?? "none"}>{words.answered[answer ?? "none"]}</dd>
                {answer === "yes" && detail ? (
                  <dd className={styles.detail} dir="auto">
                    {detail}
                  </dd>
                ) : null}
              </div>
            );
          })}
        </dl>
      </Section>
    </>
  );
}

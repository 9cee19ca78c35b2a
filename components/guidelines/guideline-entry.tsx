import { words } from "#words/guidelines";
import type { GuidelinesInForce } from "@/lib/guidelines/queries";
import styles from "./guidelines.module.css";

/** One guideline: the rule, and in the margin why it stands, how it is judged and what failing it does. */
export function GuidelineEntry({
  guideline,
}: {
  guideline: GuidelinesInForce["guidelines"][number];
}) {
  return (
    <li id={`guideline-${guideline.key}`} className={styles.guideline}>
      <div>
        <h3>{guideline.title}</h3>
        <p className={styles.rule}>{guideline.rule}</p>
      </div>
      <dl className={styles.margin}>
        <div>
          <dt>{words.reason}</dt>
          <dd>{guideline.reason}</dd>
        </div>
        <div>
          <dt>{words.judged}</dt>
          <dd>{guideline.judged}</dd>
        </div>
        <div>
          <dt>{words.failing}</dt>
          <dd>{words.effects[guideline.effect]}</dd>
        </div>
      </dl>
    </li>
  );
}

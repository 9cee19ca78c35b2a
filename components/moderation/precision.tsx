import { words as all } from "#words/comments-desk";
import type { PrecisionRow } from "@/lib/moderation/queries";
import { fewestForAShare } from "@/lib/moderation/rules";
import type { Rule } from "@/lib/screening/outcome";
import styles from "./precision.module.css";

const words = all.precision;

/** How often moderators agreed with each rule, week by week: bad rules show. */
export function Precision({ rows }: { rows: PrecisionRow[] }) {
  return (
    <>
      <p className={styles.soft}>{words.intro}</p>
      {rows.length === 0 ? (
        <p className={styles.soft}>{words.none}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.week}</th>
                <th scope="col">{words.rule}</th>
                <th scope="col">{words.decided}</th>
                <th scope="col">{words.refused}</th>
                <th scope="col">{words.share}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ week, rule, decided, refused }) => (
                <tr key={`${week} ${rule}`}>
                  <td>{week}</td>
                  <th scope="row">{all.reasons[rule as Rule] ?? rule}</th>
                  <td>{decided}</td>
                  <td>{refused}</td>
                  <td>
                    {decided < fewestForAShare ? words.few : words.percent(refused / decided)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

import { words } from "#words/publication";
import { monthOf } from "./moment";
import styles from "./months.module.css";

/** The months in which anything appeared, as a way through the archive. */
export function Months({
  months,
  current,
  language,
}: {
  months: { month: string; pieces: number }[];
  current: string;
  language: string;
}) {
  return (
    <nav className={styles.months} aria-label={words.archivePage.months}>
      <ul>
        {months.map(({ month, pieces }) => {
          const [year = "", number = ""] = month.split("-");
          const href = `/archive/${year}/${number}`;
          return (
            <li key={month}>
              <a href={href} aria-current={href === current ? "page" : undefined}>
                {monthOf(Number(year), Number(number), language)}
              </a>{" "}
              <span className="fine">{pieces}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

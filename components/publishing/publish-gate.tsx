import { words } from "#words/publishing";
import type { Blocker } from "@/lib/gate/rules";
import styles from "./publish-gate.module.css";

type PublishGateProps = {
  blockers: Blocker[];
  /** Ids of the first-hand sentences, in the order they are numbered on the page. */
  marks: string[];
};

/** What stands between a piece and publication: each with who clears it, and the way there. */
export function PublishGate({ blockers, marks }: PublishGateProps) {
  if (blockers.length === 0) return <p>{words.gateOpen}</p>;
  return (
    <ul className={styles.blockers}>
      {blockers.map(({ name, who, where, which }) => (
        <li key={`${name}-${which ?? ""}`}>
          <strong>
            {name === "mark_unconfirmed" && which
              ? words.markUnconfirmed(marks.indexOf(which) + 1)
              : words.blockers[name]}
          </strong>{" "}
          {words.clears[who]}{" "}
          {where ? (
            <a href={where} aria-label={words.goTo(words.blockers[name])}>
              {words.goThere}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

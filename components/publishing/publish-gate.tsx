import { words } from "#words/publishing";
import type { Blocker } from "@/lib/articles/rules";
import styles from "./publish-gate.module.css";

type PublishGateProps = { blockers: (Blocker & { sentence: string | null })[] };

/** What stands between a piece and publication: each with who clears it, and the way there. */
export function PublishGate({ blockers }: PublishGateProps) {
  if (blockers.length === 0) return <p>{words.gateOpen}</p>;
  return (
    <ul className={styles.blockers}>
      {blockers.map(({ name, who, where, which, sentence }) => (
        <li key={`${name}-${which ?? ""}`}>
          <p>
            <strong>{words.blockers[name]}</strong> {words.clears[who]}
          </p>
          {sentence ? (
            <q className={styles.which} dir="auto">
              {sentence}
            </q>
          ) : null}
          <a href={where}>{words.goThere}</a>
        </li>
      ))}
    </ul>
  );
}

"use client";

import type { Ref } from "react";
import { words } from "#words/writing";
import type { Finding } from "@/lib/checks/finding";
import type { Place } from "./finding-places";
import { placeOf } from "./finding-places";
import styles from "./findings-dialog.module.css";
import notes from "./notes.module.css";

/** Every note in one list: a sheet from the foot of a phone, a panel at the side of a desk. */
export function FindingsDialog(props: {
  ref: Ref<HTMLDialogElement>;
  findings: Finding[];
  onGo(place: Place, finding: Finding): void;
}) {
  return (
    <dialog ref={props.ref} className={styles.sheet} aria-labelledby="findings-title">
      <form method="dialog" className={styles.head}>
        <h2 id="findings-title" className={styles.title}>
          {words.findingsTitle}
        </h2>
        <button className="button button-quiet" type="submit">
          {words.findingsClose}
        </button>
      </form>
      {props.findings.length === 0 ? (
        <p>{words.findingsNone}</p>
      ) : (
        <ul className={styles.list}>
          {props.findings.map((finding) => (
            <li
              key={`${finding.guideline} ${finding.field} ${finding.part} ${finding.start} ${finding.fix}`}
              className={notes.note}
              data-severity={finding.severity}
            >
              <p className={notes.title}>{finding.title}</p>
              <p className={notes.severity}>{words.severity[finding.severity]}</p>
              {finding.text && <p className={styles.quoted}>{words.quoted(finding.text)}</p>}
              <p>{finding.why}</p>
              <p className={notes.fix}>{finding.fix}</p>
              <button
                type="button"
                className={`button-word ${styles.go}`}
                onClick={() => props.onGo(placeOf(finding), finding)}
              >
                {words.goThere}
              </button>
            </li>
          ))}
        </ul>
      )}
    </dialog>
  );
}

"use client";

import type { Ref } from "react";
import { words as questions } from "#words/disclosures";
import { words } from "#words/writing";
import type { DisclosureKey } from "@/lib/disclosures/rules";
import { controlId, type Place } from "./finding-places";
import styles from "./writing-notices.module.css";

export type Problem = { place: Place; text: string };

/** What still stands in the way, each line a link to its place. Focus comes here after a submission was refused. */
export function ErrorSummary(props: {
  ref: Ref<HTMLElement>;
  problems: Problem[];
  onGo(place: Place): void;
}) {
  return (
    <section
      ref={props.ref}
      className={`notice notice-wrong ${styles.notice}`}
      tabIndex={-1}
      role="alert"
      aria-labelledby="summary-title"
    >
      <h2 className={styles.title} id="summary-title">
        {words.summary.title(props.problems.length)}
      </h2>
      <p>{words.summary.text}</p>
      <ProblemList problems={props.problems} onGo={props.onGo} />
    </section>
  );
}

export function ProblemList(props: { problems: Problem[]; onGo(place: Place): void }) {
  return (
    <ul className={styles.problems}>
      {props.problems.map(({ place, text }) => (
        <li key={`${place} ${text}`}>
          <a
            href={`#${controlId(place)}`}
            onClick={(event) => {
              event.preventDefault();
              props.onGo(place);
            }}
          >
            {questionAt(place) ??
              words.problem(
                words.fields[place.split(".")[0] ?? ""] ?? words.fields.form ?? "",
                text,
              )}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A disclosure is named by its question, which says by itself what is missing. */
function questionAt(place: Place) {
  const [field, part = ""] = place.split(".");
  return field === "disclosures" ? questions.questions[part as DisclosureKey]?.question : undefined;
}

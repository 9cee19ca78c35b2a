"use client";

import { useLayoutEffect, useRef } from "react";
import { words } from "#words/error-reports";
import panel from "@/components/reviews/panel.module.css";
import { ReasonForm } from "@/components/reviews/reason-form";
import { dismissErrorAction } from "@/lib/error-reports/actions";
import type { OpenState } from "@/lib/proposals/rules";
import styles from "./error-reports.module.css";

/** The list a closed report goes from: whoever closed it goes on from there. */
export const listId = "error-reports";

/** What an editor can make of one report: a correction of the piece, or the word that there is nothing to correct. */
export function ReportActs(props: {
  reportId: string;
  submissionId: string;
  headline: string;
  /** Whether somebody can be told what came of it. */
  told: boolean;
  takenUp: boolean;
  correction: OpenState | null;
}) {
  const { desk } = words;
  const { reportId, correction } = props;
  const acts = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const row = acts.current;
    return () => {
      if (row?.contains(document.activeElement)) document.getElementById(listId)?.focus();
    };
  }, []);
  if (props.takenUp) return <p className={panel.soft}>{desk.takenUp[correction ?? "with_desk"]}</p>;
  const about = desk.about(props.headline);
  return (
    <div ref={acts} className={styles.acts}>
      {correction === "with_author" ? (
        <p className={panel.soft}>{desk.waits}</p>
      ) : (
        <a
          className="button"
          href={`/desk/submissions/${props.submissionId}/edit?report=${reportId}`}
        >
          {desk.correct}
          <span className="visually-hidden"> {about}</span>
        </a>
      )}
      <ReasonForm
        form={`dismiss.${reportId}`}
        words={desk.dismiss}
        follows={desk.dismiss.follows(props.told)}
        offered
        about={about}
        most={2_000}
        act={(reason) => dismissErrorAction({ reportId, reason })}
      />
    </div>
  );
}

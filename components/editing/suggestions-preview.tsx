"use client";

import { useMemo } from "react";
import { words } from "#words/editing";
import { words as fieldWords } from "#words/requesting";
import articleBody from "@/components/articles/article-body.module.css";
import changed from "@/components/reviews/changed-text.module.css";
import { ChangedWords, isChanged } from "@/components/reviews/changed-words";
import type { Content } from "@/lib/content/schema";
import { type Edit, textFields } from "@/lib/differences/edit";
import { showEdits } from "@/lib/differences/show";
import styles from "./editing.module.css";

/** The text as the author will get it: every change in its place. */
export function SuggestionsPreview({ base, edits }: { base: Content; edits: Edit[] }) {
  const shown = useMemo(
    () => showEdits(base, edits, { idOf: (index) => `preview-${index + 1}` }),
    [base, edits],
  );
  if (edits.length === 0) return <p className="fine">{words.previewNone}</p>;
  const fields = textFields.filter((field) => isChanged(shown.fields[field]));
  return (
    <div
      className={`${styles.preview} ${changed.changed}`}
      lang={base.language}
      dir={base.direction}
    >
      {fields.map((field) => (
        <div key={field}>
          <p className={styles.field}>{fieldWords.fields[field]}</p>
          <p className={styles.line}>
            <ChangedWords runs={shown.fields[field]} />
          </p>
        </div>
      ))}
      <div
        className={articleBody.text}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by lib/differences/show from checked JSON.
        dangerouslySetInnerHTML={{ __html: shown.html }}
      />
    </div>
  );
}

"use client";

import { useEffect, useState } from "react";
import { words as all } from "#words/comments-desk";
import { MarkedText } from "@/components/comments/marked-text";
import { cleanComment } from "@/lib/content/comment-text";
import type { Outcome } from "@/lib/screening/outcome";
import styles from "./watched-words.module.css";

const words = all.watching;

/** Any text, and what the filter would make of it with the words watched now: the same code as for a comment. */
export function TryText({ watched }: { watched: string[] }) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<{ text: string; outcome: Outcome } | null>(null);
  useEffect(() => {
    const pause = setTimeout(async () => {
      const cleaned = cleanComment(text);
      if (cleaned === "") return setFound(null);
      const { screen } = await import("@/lib/screening/screen");
      setFound({ text: cleaned, outcome: screen(cleaned, { watched }) });
    }, 200);
    return () => clearTimeout(pause);
  }, [text, watched]);
  return (
    <div className="field">
      <label htmlFor="try-text">{words.test}</label>
      <p className="field-hint" id="try-hint">
        {words.testHint}
      </p>
      <textarea
        className="control"
        id="try-text"
        rows={4}
        value={text}
        aria-describedby="try-hint"
        onChange={({ target }) => setText(target.value)}
      />
      <div className={styles.found} role="status">
        {found ? (
          <>
            <p>
              <strong>{words.would[found.outcome.decision]}</strong>{" "}
              {found.outcome.rule ? words.rule(all.reasons[found.outcome.rule].toLowerCase()) : ""}
            </p>
            <MarkedText text={found.text} spans={found.outcome.spans} />
          </>
        ) : null}
      </div>
    </div>
  );
}

"use client";

import { useEffect, useState } from "react";
import { words } from "#words/comments";
import { cleanComment } from "@/lib/content/comment-text";
import type { Outcome } from "@/lib/screening/outcome";
import { MarkedText } from "./marked-text";
import styles from "./own-comment.module.css";

/** What the screen would say, while one writes and before anything is sent: the same code as on the server, loaded with the first words. */
export function ScreenedBefore({ text }: { text: string }) {
  const [found, setFound] = useState<{ text: string; outcome: Outcome } | null>(null);
  useEffect(() => {
    const cleaned = cleanComment(text);
    const pause = setTimeout(async () => {
      if (cleaned === "") return setFound(null);
      const { screen } = await import("@/lib/screening/screen");
      setFound({ text: cleaned, outcome: screen(cleaned) });
    }, 350);
    return () => clearTimeout(pause);
  }, [text]);
  const rule = found?.outcome.rule ?? null;
  const refused = found?.outcome.decision === "refused";
  return (
    <div aria-live="polite">
      {found && rule && text !== "" ? (
        <div className={`notice ${refused ? "notice-wrong" : ""} ${styles.found}`}>
          <p>{(refused ? words.before.refused : words.before.held)(words.rules[rule])}</p>
          {found.outcome.spans.length > 0 ? (
            <>
              <p>{words.before.these}</p>
              <MarkedText text={found.text} spans={found.outcome.spans} />
            </>
          ) : null}
          <p>{refused ? words.before.filter : words.before.filterHeld}</p>
        </div>
      ) : null}
    </div>
  );
}

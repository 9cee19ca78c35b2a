"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { words } from "#words/letters";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { holdLetterAction, sendLetterNowAction } from "@/lib/letters/actions";
import styles from "./letters-panel.module.css";
import { RewriteForm } from "./rewrite-form";

type LetterActionsProps = {
  letterId: number;
  /** The editor's own words in it. */
  written: string;
  /** It was refused: sending it is trying once more. */
  again: boolean;
  /** Milliseconds until it goes; null where it does not go by itself. */
  goesIn: number | null;
  may: { sendNow: boolean; hold: boolean; rewrite: boolean };
};

/** The server looks for due letters every five seconds; then the page shows what became of this one. */
const afterIt = 7_000;

/** What can be done about one letter: hasten it, hold it back, rewrite it. */
export function LetterActions({ letterId, written, again, goesIn, may }: LetterActionsProps) {
  const router = useRouter();
  const [rewriting, setRewriting] = useState(false);
  const now = useSend(sendLetterNowAction, words.wasSent);
  const hold = useSend(holdLetterAction, words.wasHeld);
  const { sending } = now;
  // While somebody types new words the page stays as it is; the server refuses what comes too late.
  const waits = goesIn !== null && !rewriting;

  useEffect(() => {
    if (!waits || goesIn === null) return;
    const timer = setTimeout(() => router.refresh(), Math.max(0, goesIn) + afterIt);
    return () => clearTimeout(timer);
  }, [waits, goesIn, router]);

  if (rewriting) {
    return <RewriteForm letterId={letterId} written={written} close={() => setRewriting(false)} />;
  }
  const mending = again ? words.sendAgain : words.sendNow;
  return (
    <>
      {may.sendNow || may.hold || may.rewrite ? (
        <div className={styles.buttons}>
          {may.sendNow ? (
            <button
              className="button"
              type="button"
              disabled={sending}
              onClick={() => now.send({ letterId })}
            >
              {now.busy ? words.sending : mending}
            </button>
          ) : null}
          {may.hold ? (
            <button
              className="button button-quiet"
              type="button"
              disabled={sending}
              onClick={() => hold.send({ letterId })}
            >
              {hold.busy ? words.holding : words.hold}
            </button>
          ) : null}
          {may.rewrite ? (
            <button
              className="button button-quiet"
              type="button"
              disabled={sending}
              onClick={() => setRewriting(true)}
            >
              {words.rewrite}
            </button>
          ) : null}
        </div>
      ) : null}
      <Refused refusal={now.refusal} sending={sending} reload={now.reload} />
      <Refused refusal={hold.refusal} sending={sending} reload={hold.reload} />
    </>
  );
}

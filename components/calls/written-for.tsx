import { words } from "#words/calls";
import { dayInWords } from "@/components/publication/moment";
import type { AskedCall } from "@/lib/calls/queries";
import { CallNews } from "./call-news";
import styles from "./calls.module.css";

/** Above a piece that is being written for a call. */
export function OverWriting(props: { call: AskedCall; language: string }) {
  return (
    <div className={styles.over}>
      <WrittenFor {...props} />
    </div>
  );
}

/** Which call a piece is for, what it asks, and until when. */
export function WrittenFor({ call, language }: { call: AskedCall; language: string }) {
  const { writing } = words;
  const day = dayInWords(call.lastDay, language);
  return (
    <aside className={styles.for} aria-label={writing.for}>
      <div>
        <p>
          {writing.for} <strong dir="auto">{call.title}</strong>
        </p>
        <details>
          <summary>{writing.all}</summary>
          <CallNews call={call} />
          <p className={styles.body} dir="auto">
            {call.text}
          </p>
        </details>
        <p className="fine">{call.open ? writing.until(day) : writing.late(day)}</p>
      </div>
    </aside>
  );
}

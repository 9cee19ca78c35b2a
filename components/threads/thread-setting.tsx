"use client";

import { useState } from "react";
import { words as all } from "#words/comments-desk";
import { Refused } from "@/components/reviews/refused";
import { Section } from "@/components/reviews/section";
import { useSend } from "@/components/reviews/use-send";
import type { ThreadMode } from "@/db/schema/comments";
import { setThreadAction } from "@/lib/threads/actions";
import type { ThreadSettingOnDesk } from "@/lib/threads/queries";
import { modes } from "@/lib/threads/rules";
import styles from "./thread-setting.module.css";

const words = all.setting;

/** How comments are taken under one published piece. */
export function ThreadSetting({
  submissionId,
  thread,
  maySet,
}: {
  submissionId: string;
  thread: ThreadSettingOnDesk;
  maySet: boolean;
}) {
  const [mode, setMode] = useState<ThreadMode>(thread.setting.mode);
  const [days, setDays] = useState(String(thread.setting.closesAfterDays ?? ""));
  const { send, sending, busy, refusal, reload } = useSend(setThreadAction, words.saved);
  const wrong = refusal?.fieldErrors.closesAfterDays;
  return (
    <Section id="thread" title={words.title}>
      <p>
        {words.modes[thread.setting.mode]} ·{" "}
        <a href={`/articles/${thread.slug}#comments`}>{words.see}</a>
      </p>
      {thread.taken ? null : <p className="notice">{words.takenNowhere}</p>}
      {maySet ? (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const closesAfterDays = days.trim() === "" ? null : Number(days);
            void send({ submissionId, mode, closesAfterDays });
          }}
        >
          <div className="field">
            <label htmlFor="thread-mode">{words.mode}</label>
            <select
              className="control"
              id="thread-mode"
              value={mode}
              onChange={({ target }) => setMode(target.value as ThreadMode)}
            >
              {modes.map((one) => (
                <option key={one} value={one}>
                  {words.modes[one]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="thread-days">{words.closes}</label>
            <p className="field-hint" id="thread-days-hint">
              {words.closesHint}
            </p>
            <input
              className="control"
              id="thread-days"
              inputMode="numeric"
              value={days}
              onChange={({ target }) => setDays(target.value)}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? "thread-days-hint thread-days-wrong" : "thread-days-hint"}
            />
            {wrong ? (
              <p className="field-error" id="thread-days-wrong" role="alert">
                {wrong}
              </p>
            ) : null}
          </div>
          <Refused refusal={refusal} sending={sending} reload={reload} />
          <p>
            <button className="button" type="submit" disabled={sending} aria-busy={busy}>
              {words.save}
            </button>
          </p>
        </form>
      ) : null}
    </Section>
  );
}

"use client";

import { useId, useState } from "react";
import { words as desk } from "#words/comments-desk";
import { words } from "#words/settings";
import { LineField } from "@/components/calls/line-field";
import { ChoiceField } from "@/components/reviews/act-form";
import { Refused } from "@/components/reviews/refused";
import { Section } from "@/components/reviews/section";
import { useSend } from "@/components/reviews/use-send";
import { setCommentsAction } from "@/lib/publication/actions";
import type { Settings } from "@/lib/publication/queries";
import { modes } from "@/lib/threads/rules";
import styles from "./comment-settings.module.css";

/** How comments are taken in the whole publication. */
export function CommentSettings({ settings }: { settings: Settings }) {
  const { comments, version, by, changedAt } = settings;
  const text = words.comments;
  const hint = useId();
  const [taken, setTaken] = useState(comments.taken);
  const [approved, setApproved] = useState(String(comments.approved));
  const [mode, setMode] = useState(comments.mode);
  const [days, setDays] = useState(String(comments.closesAfterDays ?? ""));
  const { send, sending, busy, refusal, reload } = useSend(setCommentsAction, text.saved);
  const wrong = refusal?.fieldErrors ?? {};
  const numberOf = (typed: string) => (typed.trim() === "" ? Number.NaN : Number(typed));
  return (
    <Section id="comments" title={text.title}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const closesAfterDays = days.trim() === "" ? null : Number(days);
          void send({ version, taken, approved: numberOf(approved), mode, closesAfterDays });
        }}
      >
        <div className="field">
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={taken}
              aria-describedby={hint}
              onChange={({ target }) => setTaken(target.checked)}
            />
            {text.taken}
          </label>
          <p className="field-hint" id={hint}>
            {text.takenHint}
          </p>
        </div>
        <LineField
          label={text.approved}
          hint={text.approvedHint}
          value={approved}
          onChange={setApproved}
          error={wrong.approved}
          most={3}
        />
        <fieldset className="field">
          <legend>{text.newPieces}</legend>
          <p className="field-hint">{text.newPiecesHint}</p>
          <div className={styles.group}>
            <ChoiceField
              label={text.mode}
              value={mode}
              onChange={setMode}
              choices={modes.map((one) => [one, desk.setting.modes[one]] as const)}
              error={wrong.mode}
            />
            <LineField
              label={text.closes}
              hint={text.closesHint}
              value={days}
              onChange={setDays}
              error={wrong.closesAfterDays}
              most={3}
            />
          </div>
        </fieldset>
        <Refused refusal={refusal} sending={sending} reload={reload} />
        <p>
          <button
            className="button button-primary"
            type="submit"
            disabled={sending}
            aria-busy={busy}
          >
            {text.save}
          </button>
        </p>
        <p className="fine">{changedAt ? words.lastChanged(by, changedAt) : words.neverChanged}</p>
      </form>
    </Section>
  );
}

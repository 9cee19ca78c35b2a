"use client";

import { useState } from "react";
import { words } from "#words/embargoes";
import { ActForm, AreaField } from "@/components/reviews/act-form";
import { OpenButton, useOneForm } from "@/components/reviews/one-form";
import { useSend } from "@/components/reviews/use-send";
import { MomentFields, momentOf } from "@/components/schedules/moment-fields";
import { useTyped } from "@/components/submissions/kept-words";
import { setEmbargoAction } from "@/lib/embargoes/actions";

type EmbargoFormProps = {
  submissionId: string;
  /** Where one stands already, this moves it. */
  until: Date | null;
  /** YYYY-MM-DD. */
  today: string;
  tomorrow: string;
};

/** Sets the moment before which a piece does not appear, and who asked for that. */
export function EmbargoForm({ submissionId, until, today, tomorrow }: EmbargoFormProps) {
  const { open, close } = useOneForm("embargo");
  const [day, setDay] = useState(until ? until.toISOString().slice(0, 10) : tomorrow);
  const [time, setTime] = useState(until ? until.toISOString().slice(11, 16) : "00:01");
  const { typed, write, forget } = useTyped("embargo.reason");
  const reason = typed ?? "";
  const { send, sending, refusal, reload } = useSend(setEmbargoAction, words.done);

  async function act() {
    const at = momentOf(day, time)?.toISOString() ?? "";
    if (await send({ submissionId, until: at, reason })) return;
    forget();
    close();
  }

  if (!open) return <OpenButton form="embargo" label={until ? words.change : words.open} />;
  return (
    <ActForm
      title={words.formTitle}
      follows={words.follows}
      send={words.open}
      sending={sending}
      refusal={refusal}
      reload={reload}
      act={() => void act()}
      cancel={close}
    >
      <MomentFields
        legend={words.legend}
        day={day}
        time={time}
        onDay={setDay}
        onTime={setTime}
        from={today}
        error={refusal?.fieldErrors.until}
      />
      <AreaField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={write}
        error={refusal?.fieldErrors.reason}
        rows={3}
        most={2_000}
      />
    </ActForm>
  );
}

"use client";

import { useState } from "react";
import { words } from "#words/embargoes";
import { AreaField } from "@/components/reviews/act-form";
import { OpeningForm } from "@/components/reviews/opening-form";
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
  const [day, setDay] = useState(until ? until.toISOString().slice(0, 10) : tomorrow);
  const [time, setTime] = useState(until ? until.toISOString().slice(11, 16) : "00:01");
  const { typed, write, forget } = useTyped("embargo.reason");
  const reason = typed ?? "";
  const at = momentOf(day, time)?.toISOString() ?? "";
  return (
    <OpeningForm
      form="embargo"
      open={until ? words.change : words.open}
      title={words.formTitle}
      follows={words.follows}
      send={words.open}
      done={words.done}
      act={() => setEmbargoAction({ submissionId, until: at, reason })}
      forget={forget}
    >
      {(errors) => (
        <>
          <MomentFields
            legend={words.legend}
            day={day}
            time={time}
            onDay={setDay}
            onTime={setTime}
            from={today}
            error={errors.until}
          />
          <AreaField
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            onChange={write}
            error={errors.reason}
            rows={3}
            most={2_000}
          />
        </>
      )}
    </OpeningForm>
  );
}

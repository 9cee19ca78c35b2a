"use client";

import { useId } from "react";
import { words as deskWords } from "#words/desk";
import { words } from "#words/schedules";
import formStyles from "@/components/reviews/act-form.module.css";

type ScheduleFieldsProps = {
  day: string;
  time: string;
  onDay: (day: string) => void;
  onTime: (time: string) => void;
  /** The moment they name; null while they name none. */
  at: Date | null;
  today: string;
  embargoUntil: Date | null;
  error?: string | undefined;
};

/** The day and the hour of a publication, in the desk's time, with what that is where the editor sits. */
export function ScheduleFields(props: ScheduleFieldsProps) {
  const { day, time, onDay, onTime, at, today, embargoUntil, error } = props;
  const id = useId();
  const described = `${id}-zone${error ? ` ${id}-error` : ""}`;
  const attributes = {
    className: "control",
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described,
  };
  return (
    <fieldset className="field">
      <legend>{words.title}</legend>
      <div className={formStyles.pair}>
        <div className="field">
          <label htmlFor={`${id}-day`}>{words.day}</label>
          <input
            {...attributes}
            id={`${id}-day`}
            type="date"
            min={today}
            value={day}
            onChange={(event) => onDay(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-time`}>{words.time}</label>
          <input
            {...attributes}
            id={`${id}-time`}
            type="time"
            value={time}
            onChange={(event) => onTime(event.target.value)}
          />
        </div>
      </div>
      <p className="field-hint" id={`${id}-zone`}>
        {words.zone} {at ? words.here(at) : null}
      </p>
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
      {embargoUntil ? <p>{words.embargo(deskWords.moment(embargoUntil))}</p> : null}
      {at ? <p>{words.goesOut(deskWords.moment(at))}</p> : null}
    </fieldset>
  );
}

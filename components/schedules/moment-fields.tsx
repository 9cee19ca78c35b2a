"use client";

import { useId } from "react";
import { words } from "#words/schedules";
import formStyles from "@/components/reviews/act-form.module.css";

type MomentFieldsProps = {
  legend: string;
  day: string;
  time: string;
  onDay: (day: string) => void;
  onTime: (time: string) => void;
  /** The first day that can be chosen: YYYY-MM-DD. */
  from: string;
  error?: string | undefined;
  children?: React.ReactNode;
};

/** A day and an hour in the desk's time, with what that is where the editor sits. */
export function MomentFields(props: MomentFieldsProps) {
  const { legend, day, time, onDay, onTime, from, error, children } = props;
  const id = useId();
  const at = momentOf(day, time);
  const described = `${id}-zone${error ? ` ${id}-error` : ""}`;
  const attributes = {
    className: "control",
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described,
  };
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className={formStyles.pair}>
        <div className="field">
          <label htmlFor={`${id}-day`}>{words.day}</label>
          <input
            {...attributes}
            id={`${id}-day`}
            type="date"
            min={from}
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
      {children}
    </fieldset>
  );
}

/** The moment a day and an hour of UTC name; null where they name none. */
export function momentOf(day: string, time: string) {
  const at = new Date(`${day}T${time}:00Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

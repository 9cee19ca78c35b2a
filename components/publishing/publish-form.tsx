"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { words as decisionWords } from "#words/decisions";
import { words as deskWords } from "#words/desk";
import { words } from "#words/publishing";
import { words as scheduleWords } from "#words/schedules";
import formStyles from "@/components/reviews/act-form.module.css";
import { OpenButton, useOneForm } from "@/components/reviews/one-form";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { MomentFields, momentOf } from "@/components/schedules/moment-fields";
import { publishAction } from "@/lib/articles/actions";
import { publishSchema } from "@/lib/articles/schema";
import { scheduleAction } from "@/lib/schedules/actions";
import styles from "./publish-form.module.css";

type PublishFormProps = {
  submissionId: string;
  version: number;
  proposedSlug: string;
  topicId: string | null;
  topics: { id: string; name: string }[];
  /** Whether it may be scheduled, and from which day on: YYYY-MM-DD. */
  schedulable: boolean;
  today: string;
  tomorrow: string;
  /** An editor has typed changes that were not sent to the author. */
  unsent: boolean;
  blocked: boolean;
  /** Blocked by more than time. */
  blockedThen: boolean;
  embargoUntil: Date | null;
};

/**
 * The last step: the address is proposed, a topic is optional, the text stands beside it as it will be read. It goes out
 * at once or, where a day and an hour are given, by itself then.
 */
export function PublishForm(props: PublishFormProps) {
  const { submissionId, version, proposedSlug, topicId, topics, blocked } = props;
  const id = useId();
  const { register, handleSubmit, setError, formState } = useForm<
    z.input<typeof publishSchema>,
    unknown,
    z.output<typeof publishSchema>
  >({
    resolver: zodResolver(publishSchema),
    defaultValues: { submissionId, version, slug: proposedSlug, topicId },
  });
  const { errors } = formState;
  const now = useSend(publishAction, words.published);
  const later = useSend(scheduleAction, scheduleWords.scheduled);
  const schedule = useOneForm("schedule");
  const planning = schedule.open && props.schedulable;
  const { sending, refusal, reload } = planning ? later : now;
  const [day, setDay] = useState(props.tomorrow);
  const [time, setTime] = useState("08:00");
  const at = momentOf(day, time);
  const embargoed = at !== null && props.embargoUntil !== null && props.embargoUntil > at;
  const stuck = planning ? props.blockedThen || embargoed : blocked;

  const submit = handleSubmit(async (input) => {
    const act = { ...input, submissionId, version };
    const refused = planning
      ? await later.send({ ...act, at: at?.toISOString() ?? "" })
      : await now.send(act);
    if (!refused && planning) schedule.close();
    for (const field of ["slug", "leaveUnsent"] as const) {
      const message = refused?.fieldErrors[field];
      if (message) setError(field, { message }, { shouldFocus: true });
    }
  });

  return (
    <form
      className={styles.form}
      id="publish"
      onSubmit={submit}
      noValidate
      aria-label={words.title}
    >
      <p className="fine">{words.hint}</p>
      <div className="field">
        <label htmlFor={`${id}-slug`}>{words.address}</label>
        <div className={styles.address}>
          <span aria-hidden="true">{words.addressBegins}</span>
          <input
            className="control"
            id={`${id}-slug`}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={errors.slug ? true : undefined}
            aria-describedby={errors.slug ? `${id}-slug-error` : `${id}-slug-hint`}
            {...register("slug")}
          />
        </div>
        {errors.slug ? (
          <p className="field-error" id={`${id}-slug-error`}>
            {errors.slug.message}
          </p>
        ) : (
          <p className="field-hint" id={`${id}-slug-hint`}>
            {words.addressHint}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-topic`}>{words.topic}</label>
        <select
          className="control"
          id={`${id}-topic`}
          {...register("topicId", { setValueAs: (value: string | null) => value || null })}
        >
          <option value="">{words.noTopic}</option>
          {topics.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic.name}
            </option>
          ))}
        </select>
      </div>
      {props.unsent ? (
        <div className="field">
          <label>
            <input type="checkbox" {...register("leaveUnsent")} /> {words.leaveUnsent}
          </label>
          {errors.leaveUnsent ? (
            <p className="field-error" role="alert">
              {errors.leaveUnsent.message}
            </p>
          ) : null}
        </div>
      ) : null}
      {planning ? (
        <MomentFields
          legend={scheduleWords.title}
          day={day}
          time={time}
          onDay={setDay}
          onTime={setTime}
          from={props.today}
          error={refusal?.fieldErrors.at}
        >
          {props.embargoUntil ? (
            <p>{scheduleWords.embargo(deskWords.moment(props.embargoUntil))}</p>
          ) : null}
          {at ? <p>{scheduleWords.goesOut(deskWords.moment(at))}</p> : null}
        </MomentFields>
      ) : null}
      <Refused refusal={refusal} sending={sending} reload={reload} />
      <div className={formStyles.buttons}>
        <button
          className="button button-primary"
          type="submit"
          disabled={sending || stuck}
          aria-busy={sending}
          aria-describedby={stuck ? `${id}-blocked` : undefined}
        >
          {planning ? scheduleWords.schedule : words.publish}
        </button>
        {planning ? (
          <button
            className="button button-quiet"
            type="button"
            disabled={sending}
            onClick={schedule.close}
          >
            {decisionWords.cancel}
          </button>
        ) : props.schedulable ? (
          <OpenButton form="schedule" label={scheduleWords.schedule} />
        ) : null}
      </div>
      {stuck ? (
        <p className={styles.blocked} id={`${id}-blocked`}>
          {planning ? scheduleWords.blocked : words.blocked}
        </p>
      ) : null}
    </form>
  );
}

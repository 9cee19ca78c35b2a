"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useId } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { words } from "#words/publishing";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { publishAction } from "@/lib/articles/actions";
import { publishSchema } from "@/lib/articles/schema";
import styles from "./publish-form.module.css";

type PublishFormProps = {
  submissionId: string;
  version: number;
  proposedSlug: string;
  topicId: string | null;
  topics: { id: string; name: string }[];
  blocked: boolean;
};

/** The last step: the address is proposed, a topic is optional, the text stands beside it as it will be read. */
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
  const { send, sending, refusal, reload } = useSend(publishAction, words.published);

  const submit = handleSubmit(async (input) => {
    const refused = await send({ ...input, submissionId, version });
    if (refused?.fieldErrors.slug) {
      setError("slug", { message: refused.fieldErrors.slug }, { shouldFocus: true });
    }
  });

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={words.title}>
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
      <Refused refusal={refusal} sending={sending} reload={reload} />
      <button
        className="button button-primary"
        type="submit"
        disabled={sending || blocked}
        aria-busy={sending}
        aria-describedby={blocked ? `${id}-blocked` : undefined}
      >
        {words.publish}
      </button>
      {blocked ? (
        <p className={styles.blocked} id={`${id}-blocked`}>
          {words.blocked}
        </p>
      ) : null}
    </form>
  );
}

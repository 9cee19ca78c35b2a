"use client";

import { useId, useState } from "react";
import { words } from "#words/calls";
import { ActForm, AreaField } from "@/components/reviews/act-form";
import { OpenButton, useOneForm } from "@/components/reviews/one-form";
import { useSend } from "@/components/reviews/use-send";
import { writeCallAction } from "@/lib/calls/actions";
import type { CallOnDesk } from "@/lib/calls/queries";
import styles from "./calls-desk.module.css";
import { LineField } from "./line-field";

type Text = Record<
  "title" | "text" | "newsTitle" | "newsSource" | "newsUrl" | "topicId" | "lastDay",
  string
>;
const nothing: Text = {
  title: "",
  text: "",
  newsTitle: "",
  newsSource: "",
  newsUrl: "",
  topicId: "",
  lastDay: "",
};
const textOf = (call: CallOnDesk): Text => ({
  title: call.title,
  text: call.text,
  newsTitle: call.newsTitle,
  newsSource: call.newsSource,
  newsUrl: call.newsUrl,
  topicId: call.topicId ?? "",
  lastDay: call.lastDay,
});

/** Writes a call, or another text of one. What was typed stays while the form is closed. */
export function CallForm({
  call,
  topics,
}: {
  call?: CallOnDesk;
  topics: { id: string; name: string }[];
}) {
  const { desk } = words;
  const id = useId();
  const { open, close } = useOneForm(call?.id ?? "new");
  const [typed, setTyped] = useState<Text | null>(null);
  const { send, sending, refusal, reload } = useSend(writeCallAction, desk.saved);
  const text = typed ?? (call ? textOf(call) : nothing);
  const field = (name: keyof Text) => ({
    value: text[name],
    onChange: (value: string) => setTyped({ ...text, [name]: value }),
    error: refusal?.fieldErrors[name],
  });

  async function act() {
    const at = call ? { id: call.id, version: call.version } : null;
    if (await send({ ...text, topicId: text.topicId || null, call: at })) return;
    setTyped(null);
    close();
  }

  if (!open) {
    return (
      <OpenButton
        form={call?.id ?? "new"}
        label={call ? desk.editShort : desk.create}
        about={call ? desk.about(call.title) : ""}
        look={call ? "button-quiet" : "button-primary"}
      />
    );
  }
  return (
    <div className={styles.form}>
      <ActForm
        title={call ? desk.editTitle : desk.createTitle}
        follows={desk.follows[call?.state ?? "prepared"]}
        send={desk.save}
        sending={sending}
        refusal={refusal}
        reload={reload}
        act={() => void act()}
        cancel={close}
      >
        <LineField label={desk.fields.title} most={160} {...field("title")} />
        <AreaField
          label={desk.fields.text}
          hint={desk.fields.textHint}
          rows={5}
          most={2_000}
          {...field("text")}
        />
        <LineField label={desk.fields.newsTitle} most={300} {...field("newsTitle")} />
        <LineField label={desk.fields.newsSource} most={120} {...field("newsSource")} />
        <LineField label={desk.fields.newsUrl} type="url" most={2_000} {...field("newsUrl")} />
        <div className="field">
          <label htmlFor={`${id}-topic`}>{desk.fields.topic}</label>
          <select
            className="control"
            id={`${id}-topic`}
            value={text.topicId}
            onChange={(event) => field("topicId").onChange(event.target.value)}
          >
            <option value="">{desk.fields.noTopic}</option>
            {topics.map((topic) => (
              <option key={topic.id} value={topic.id}>
                {topic.name}
              </option>
            ))}
          </select>
        </div>
        <LineField
          label={desk.fields.lastDay}
          hint={desk.fields.lastDayHint}
          type="date"
          {...field("lastDay")}
        />
      </ActForm>
    </div>
  );
}

"use client";

import { useId, useState } from "react";
import { words } from "#words/holds";
import { ActForm, AreaField } from "@/components/reviews/act-form";
import { OpenButton, useOneForm } from "@/components/reviews/one-form";
import { useSend } from "@/components/reviews/use-send";
import { useTyped } from "@/components/submissions/kept-words";
import { openHoldAction } from "@/lib/holds/actions";
import { holdKinds } from "@/lib/holds/schema";

type Kind = (typeof holdKinds)[number];

/** Opens a named stop, with the reason colleagues will read. */
export function HoldForm({ submissionId }: { submissionId: string }) {
  const id = useId();
  const { open, close } = useOneForm("hold");
  const [kind, setKind] = useState<Kind | "">("");
  const { typed, write, forget } = useTyped("hold.reason");
  const reason = typed ?? "";
  const { send, sending, refusal, reload } = useSend(openHoldAction, words.opened);

  async function act() {
    if (await send({ submissionId, kind: kind as Kind, reason })) return;
    setKind("");
    forget();
    close();
  }

  if (!open) return <OpenButton form="hold" label={words.open} />;
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
      <div className="field">
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <select
          className="control"
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => setKind(event.target.value as Kind | "")}
          aria-invalid={refusal?.fieldErrors.kind ? true : undefined}
          aria-describedby={refusal?.fieldErrors.kind ? `${id}-kind-error` : undefined}
        >
          <option value="">{words.chooseKind}</option>
          {holdKinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
        {refusal?.fieldErrors.kind ? (
          <p className="field-error" id={`${id}-kind-error`} role="alert">
            {refusal.fieldErrors.kind}
          </p>
        ) : null}
      </div>
      <AreaField
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={write}
        error={refusal?.fieldErrors.reason}
        rows={4}
        most={2_000}
      />
    </ActForm>
  );
}

"use client";

import { useState } from "react";
import { words } from "#words/holds";
import { ActForm, AreaField, ChoiceField } from "@/components/reviews/act-form";
import { OpenButton, useOneForm } from "@/components/reviews/one-form";
import { useSend } from "@/components/reviews/use-send";
import { useTyped } from "@/components/submissions/kept-words";
import { openHoldAction } from "@/lib/holds/actions";
import { holdKinds } from "@/lib/holds/schema";

type Kind = (typeof holdKinds)[number];

/** Opens a named stop, with the reason colleagues will read. */
export function HoldForm({ submissionId }: { submissionId: string }) {
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
      <ChoiceField<Kind | "">
        label={words.kind}
        value={kind}
        onChange={setKind}
        choices={[
          ["", words.chooseKind],
          ...holdKinds.map((one) => [one, words.kinds[one]] as const),
        ]}
        error={refusal?.fieldErrors.kind}
      />
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

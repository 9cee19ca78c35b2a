"use client";

import { useState } from "react";
import { words } from "#words/holds";
import { AreaField, ChoiceField } from "@/components/reviews/act-form";
import { OpeningForm } from "@/components/reviews/opening-form";
import { useTyped } from "@/components/submissions/kept-words";
import { openHoldAction } from "@/lib/holds/actions";
import { holdKinds } from "@/lib/holds/schema";

type Kind = (typeof holdKinds)[number];

/** Opens a named stop, with the reason colleagues will read. */
export function HoldForm({ submissionId }: { submissionId: string }) {
  const [kind, setKind] = useState<Kind | "">("");
  const { typed, write, forget } = useTyped("hold.reason");
  const reason = typed ?? "";
  return (
    <OpeningForm
      form="hold"
      open={words.open}
      title={words.formTitle}
      follows={words.follows}
      send={words.open}
      done={words.opened}
      act={() => openHoldAction({ submissionId, kind: kind as Kind, reason })}
      forget={() => {
        setKind("");
        forget();
      }}
    >
      {(errors) => (
        <>
          <ChoiceField<Kind | "">
            label={words.kind}
            value={kind}
            onChange={setKind}
            choices={[
              ["", words.chooseKind],
              ...holdKinds.map((one) => [one, words.kinds[one]] as const),
            ]}
            error={errors.kind}
          />
          <AreaField
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            onChange={write}
            error={errors.reason}
            rows={4}
            most={2_000}
          />
        </>
      )}
    </OpeningForm>
  );
}

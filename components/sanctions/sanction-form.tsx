"use client";

import { useState } from "react";
import { words as all } from "#words/comments-desk";
import { ActForm, AreaField, ChoiceField } from "@/components/reviews/act-form";
import { OpenButton, useOneForm } from "@/components/reviews/one-form";
import { useSend } from "@/components/reviews/use-send";
import type { SanctionKind } from "@/db/schema/comments";
import { sanctionAction } from "@/lib/sanctions/actions";
import { banDays, suspensionDays } from "@/lib/sanctions/rules";
import type { SanctionInput } from "@/lib/sanctions/schema";

const words = all.commenter;
const kinds = ["warning", "suspension", "ban"] as const;

/** Warn somebody, or keep them from commenting: what, for how long, and why, which they read. */
export function SanctionForm({ personId }: { personId: string }) {
  const [kind, setKind] = useState<SanctionKind>("warning");
  const [days, setDays] = useState<string>("");
  const [reason, setReason] = useState("");
  const { send, sending, refusal, reload } = useSend(sanctionAction, words.sent);
  const { open, close } = useOneForm("sanction");
  const lengths: readonly (number | null)[] =
    kind === "suspension" ? suspensionDays : kind === "ban" ? banDays : [];
  const act = async () => {
    const chosen = days === "" ? (lengths[0] ?? null) : days === "none" ? null : Number(days);
    // The schema decides which lengths a kind can have.
    const input = { personId, kind, reason, days: chosen } as SanctionInput;
    if (await send(input)) return;
    setReason("");
    close();
  };
  if (!open) return <OpenButton form="sanction" label={words.act} />;
  return (
    <ActForm
      title={words.act}
      follows={words.hints[kind]}
      send={words.send[kind]}
      sending={sending}
      danger={kind !== "warning"}
      refusal={refusal}
      reload={reload}
      act={() => void act()}
      cancel={close}
    >
      <ChoiceField
        label={words.kind}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen);
          setDays("");
        }}
        choices={kinds.map((one) => [one, words.kinds[one]])}
      />
      {lengths.length > 0 ? (
        <ChoiceField
          label={words.days}
          value={days}
          onChange={setDays}
          choices={lengths.map((length) => [String(length ?? "none"), words.dayCount(length)])}
        />
      ) : null}
      <AreaField
        label={words.reason}
        hint={words.reasonHint}
        rows={3}
        most={2000}
        value={reason}
        onChange={setReason}
        error={refusal?.fieldErrors.reason}
      />
    </ActForm>
  );
}

"use client";

import { useId, useState } from "react";
import { words as all } from "#words/comments-desk";
import { ActForm, AreaField } from "@/components/reviews/act-form";
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
  const id = useId();
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
      <div className="field">
        <label htmlFor={`${id}-kind`}>{words.kind}</label>
        <select
          className="control"
          id={`${id}-kind`}
          value={kind}
          onChange={({ target }) => {
            setKind(target.value as SanctionKind);
            setDays("");
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </div>
      {lengths.length > 0 ? (
        <div className="field">
          <label htmlFor={`${id}-days`}>{words.days}</label>
          <select
            className="control"
            id={`${id}-days`}
            value={days}
            onChange={({ target }) => setDays(target.value)}
          >
            {lengths.map((length) => (
              <option key={length ?? "none"} value={length ?? "none"}>
                {words.dayCount(length)}
              </option>
            ))}
          </select>
        </div>
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

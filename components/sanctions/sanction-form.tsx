"use client";

import { useState } from "react";
import { words as all } from "#words/comments-desk";
import { AreaField, ChoiceField } from "@/components/reviews/act-form";
import { OpeningForm } from "@/components/reviews/opening-form";
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
  const lengths: readonly (number | null)[] =
    kind === "suspension" ? suspensionDays : kind === "ban" ? banDays : [];
  const chosen = days === "" ? (lengths[0] ?? null) : days === "none" ? null : Number(days);
  // The schema decides which lengths a kind can have.
  const input = { personId, kind, reason, days: chosen } as SanctionInput;
  return (
    <OpeningForm
      form="sanction"
      open={words.act}
      title={words.act}
      follows={words.hints[kind]}
      send={words.send[kind]}
      done={words.sent}
      danger={kind !== "warning"}
      act={() => sanctionAction(input)}
      forget={() => setReason("")}
    >
      {(errors) => (
        <>
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
            error={errors.reason}
          />
        </>
      )}
    </OpeningForm>
  );
}

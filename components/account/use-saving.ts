"use client";

import { useState } from "react";
import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import { words } from "#words/account";
import type { FormResult } from "@/lib/action";

export type Told = { text: string; kind: "done" | "wrong" | "waiting" } | null;

/** Sends a form through its action and says how it went: a refusal with a field lands on that field. */
export function useSaving<Fields extends FieldValues>(setError: UseFormSetError<Fields>) {
  const [told, tell] = useState<Told>(null);

  const send = async <T>(work: () => Promise<FormResult<T>>): Promise<T | null> => {
    tell(null);
    const result = await work().catch(() => null);
    if (result === null) {
      tell({ text: words.lost, kind: "wrong" });
      return null;
    }
    if (result.ok) {
      tell({ text: words.saved, kind: "done" });
      return result.value;
    }
    const fields = Object.entries(result.fieldErrors);
    for (const [place, [field, message]] of fields.entries()) {
      setError(field as FieldPath<Fields>, { message }, { shouldFocus: place === 0 });
    }
    tell({ text: result.message ?? words.check, kind: "wrong" });
    return null;
  };
  return { told, tell, send };
}

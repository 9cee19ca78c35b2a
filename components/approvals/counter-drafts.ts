"use client";

import { useCallback, useEffect, useState } from "react";
import { deviceCopy } from "@/components/submissions/device-copy";

export type Draft = { wording: string; message: string };
type Drafts = Record<string, Draft>;

/** What is typed into counters and not sent: kept on this device until it is, through reloads and refusals. */
export function useCounterDrafts(personId: string, submissionId: string) {
  const [device] = useState(() =>
    deviceCopy<Drafts>(() => localStorage, personId, `${submissionId}.counters`),
  );
  const [drafts, setDrafts] = useState<Drafts>({});
  useEffect(() => {
    const kept = device.find()?.text;
    if (kept) setDrafts(kept);
  }, [device]);

  const write = useCallback(
    (id: string, draft: Draft | null) =>
      setDrafts((before) => {
        const { [id]: _gone, ...others } = before;
        const after =
          draft && (draft.wording || draft.message) ? { ...others, [id]: draft } : others;
        if (Object.keys(after).length === 0) device.forget();
        else device.keep(after, 0, Date.now());
        return after;
      }),
    [device],
  );
  return { drafts, write };
}

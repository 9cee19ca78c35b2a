"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { words } from "#words/reviews";
import type { FormResult, Refusal } from "@/lib/action";
import { useActs } from "./announcer";

const unreachable: Refusal = {
  ok: false,
  code: "unreachable",
  status: 0,
  message: words.failed,
  fieldErrors: {},
};

/**
 * Sends one act; when it was done, says so and shows the page as it is afterwards. What was typed stays where it is.
 * `sending` holds for every act of the page and lasts until the page is new, so that nothing can be sent twice, nor on
 * a version that one's own last act has made old; `busy` only while it is this act.
 */
export function useSend<Input, Value>(
  act: (input: Input) => Promise<FormResult<Value>>,
  saidWhenDone: string,
) {
  const router = useRouter();
  const { announce, acting: sending, startAct: start } = useActs();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  /** Resolves to the refusal, or null when it was done. */
  const send = (input: Input) =>
    new Promise<Refusal | null>((resolve) => {
      setBusy(true);
      start(async () => {
        const result = await act(input).catch(() => unreachable);
        const refused = result.ok ? null : result;
        resolve(refused);
        start(() => {
          setBusy(false);
          setRefusal(refused);
          announce(refused ? "" : saidWhenDone);
          if (!refused) router.refresh();
        });
      });
    });

  /** Shows the piece as it is now, after a refusal that says it has moved on. */
  const reload = () =>
    start(() => {
      setRefusal(null);
      announce(words.reloaded);
      router.refresh();
    });

  return { send, sending, busy, refusal, reload };
}

"use client";

import { useEffect, useState } from "react";
import type { Letter } from "@/components/decisions/letter";
import { useOneForm } from "@/components/reviews/one-form";
import type { Refusal } from "@/lib/action";

/**
 * The last step of a text of the desk: its form, which counts the changes anew when it opens, and its sending. When it was
 * done it stays under way: the page goes on to another.
 * @param send resolves to the refusal, or null when it was done
 */
export function useLastStep(
  letter: Letter,
  count: () => void,
  send: () => Promise<Refusal | null>,
) {
  const { open, close } = useOneForm("send");
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  useEffect(() => {
    if (open) count();
  }, [open, count]);

  async function act() {
    setSending(true);
    const refused = await send();
    setRefusal(refused);
    if (refused) setSending(false);
    else letter.forget();
  }

  return { open, close, sending, refusal, act };
}

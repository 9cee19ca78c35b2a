"use client";

import { useEffect } from "react";
import { useTyped } from "@/components/submissions/kept-words";
import { cleanComment } from "@/lib/content/comment-text";

/** What was kept on this device while it was typed, and has arrived, is not kept any longer. Other words are. */
export function ForgetSent({ kept, sent }: { kept: string; sent: string }) {
  const { typed, forget } = useTyped(kept);
  useEffect(() => {
    if (typed !== null && cleanComment(typed) === sent) forget();
  }, [typed, sent, forget]);
  return null;
}

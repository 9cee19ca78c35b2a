"use client";

import { useState, useTransition } from "react";
import { words } from "#words/appeals";
import { reviveAction } from "@/lib/deadlines/actions";

/** Takes an expired piece up again, in the state it left. */
export function ReviveButton({ piece }: { piece: { id: string; version: number } }) {
  const [refused, setRefused] = useState<string>();
  const [sending, start] = useTransition();

  const send = () =>
    start(async () => {
      const move = { submissionId: piece.id, version: piece.version };
      const answer = await reviveAction(move).catch(() => null);
      if (answer?.ok) return location.reload();
      setRefused(answer?.message ?? words.reviveFailed);
    });

  return (
    <>
      <button
        type="button"
        className="button button-primary"
        aria-disabled={sending}
        onClick={() => !sending && send()}
      >
        {sending ? words.reviving : words.revive}
      </button>
      <span className="fine">{words.reviveHint}</span>
      {refused && (
        <p className="field-error" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}

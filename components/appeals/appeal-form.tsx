"use client";

import { words } from "#words/appeals";
import { WrittenAct } from "@/components/submissions/written-act";
import { appealAction } from "@/lib/appeals/actions";

/** The author's one appeal, after saying what it does. */
export function AppealForm({ piece }: { piece: { id: string; version: number } }) {
  return (
    <WrittenAct
      name="appeal"
      wording={words.appeal}
      rows={5}
      send={(reason) => appealAction({ submissionId: piece.id, version: piece.version, reason })}
    />
  );
}

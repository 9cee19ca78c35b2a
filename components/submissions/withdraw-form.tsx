"use client";

import { words } from "#words/status";
import { withdrawAction } from "@/lib/submissions/actions";
import { WrittenAct } from "./written-act";

/** Takes a piece back, after saying what that does. Once an editor has opened it, they are owed a line. */
export function WithdrawForm(props: { piece: { id: string; version: number }; opened: boolean }) {
  const { piece, opened } = props;
  const { hintOpened, hintOptional, ...wording } = words.withdraw;
  return (
    <WrittenAct
      name="withdraw"
      wording={{ ...wording, hint: opened ? hintOpened : hintOptional }}
      rows={3}
      danger
      send={(message) =>
        withdrawAction({ submissionId: piece.id, version: piece.version, message })
      }
    />
  );
}

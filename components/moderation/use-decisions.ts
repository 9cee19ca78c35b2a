"use client";

import { useCallback, useRef, useState } from "react";
import {
  approveCommentAction,
  refuseCommentAction,
  undoModerationAction,
} from "@/lib/moderation/actions";
import type { DeskComment } from "@/lib/moderation/queries";
import type { RefusalReason } from "@/lib/moderation/rules";
import type { Decided } from "./decisions";

const asRead = ({ id, seen, last }: DeskComment) => ({ commentId: id, seen, last });

/** The decisions of one sitting: each is sent while the next comment is being read, and the last can be undone. */
export function useDecisions() {
  const [decided, setDecided] = useState<Record<string, Decided>>({});
  const order = useRef<string[]>([]);
  const now = useRef(decided);
  now.current = decided;
  const set = useCallback(
    (id: string, what: Decided) => setDecided((before) => ({ ...before, [id]: what })),
    [],
  );

  const approve = useCallback(
    async (row: DeskComment) => {
      set(row.id, { is: "sending" });
      const result = await approveCommentAction(asRead(row)).catch(() => null);
      if (!result?.ok) return set(row.id, { is: "failed", refusal: result });
      order.current.push(row.id);
      set(row.id, { is: "approved", moderationId: result.value.moderationId });
    },
    [set],
  );

  const refuse = useCallback(
    async (row: DeskComment, reason: RefusalReason, explanation: string) => {
      set(row.id, { is: "sending" });
      const input = { ...asRead(row), reason, explanation };
      const result = await refuseCommentAction(input).catch(() => null);
      if (!result?.ok) return set(row.id, { is: "failed", refusal: result });
      order.current.push(row.id);
      set(row.id, { is: "refused", moderationId: result.value.moderationId, reason });
    },
    [set],
  );

  /** Takes back one decision, the last one unless another is named. @returns whose it was, where it went */
  const undo = useCallback(
    async (named?: string) => {
      const id = named ?? order.current.at(-1);
      const last = id === undefined ? undefined : now.current[id];
      if (id === undefined || !last || !("moderationId" in last)) return null;
      order.current = order.current.filter((other) => other !== id);
      set(id, { is: "sending" });
      const result = await undoModerationAction({ moderationId: last.moderationId }).catch(
        () => null,
      );
      if (!result?.ok) {
        set(id, { is: "failed", refusal: result });
        return null;
      }
      set(id, { is: "undone" });
      return id;
    },
    [set],
  );

  return { decided, approve, refuse, undo };
}

import "server-only";

import type { Tx } from "@/db/client";
import type { EventType } from "@/lib/events/vocabulary";

export type Notice = {
  id: number;
  type: EventType;
  actorId: string | null;
  submissionId: string | null;
  details: Record<string, unknown>;
};

/** Asks for the letters an event causes, inside its transaction. */
export async function notify(_tx: Tx, _event: Notice): Promise<void> {}

import type { Refusal } from "@/lib/action";
import type { RefusalReason } from "@/lib/moderation/rules";

/** What has become of a comment since the page was opened. */
export type Decided =
  | { is: "sending" }
  | { is: "failed"; refusal: Refusal | null }
  | { is: "approved"; moderationId: string }
  | { is: "refused"; moderationId: string; reason: RefusalReason }
  | { is: "undone" };

const lostRace = 409;

/** Whether it still waits for this person: not where a colleague or its writer was faster. */
export const isOpen = (decided: Decided | undefined) =>
  decided === undefined ||
  decided.is === "undone" ||
  (decided.is === "failed" && decided.refusal?.status !== lostRace);

import { words } from "#words/settings";
import type { Failure } from "@/lib/result";

/** More approvals than this are no welcome: by then a moderator knows somebody. */
export const mostApprovals = 20;

/** Somebody set it meanwhile: whoever comes second is told who (null: themselves), and keeps what they chose. */
export const overtaken = (by: string | null): Failure<"conflict"> => ({
  ok: false,
  code: "conflict",
  message: words.overtaken(by),
  field: undefined,
});

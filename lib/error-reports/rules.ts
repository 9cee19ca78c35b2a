import type { ErrorReport } from "@/db/schema/error-reports";
import { type Failure, ok, type Result, refusals } from "@/lib/result";

/** Characters a report may hold: a sentence to find, and what can be said of it without writing a piece. */
export const most = { words: 1_000, wrong: 4_000, source: 1_000, reason: 2_000 } as const;

/** How long after a report is closed the desk still knows who sent it, in ms: a question can come back until then. */
export const reporterKept = 90 * 86_400_000;

/** The day (UTC) of a report: the desk is written to about a piece once a day, its list has the rest. */
export const dayOf = (at: Date) => at.toISOString().slice(0, 10);

export const refuseErrorReport = refusals({
  no_address:
    "That does not look like an e-mail address, such as name@example.org. Leave it empty if you want no answer.",
  none_open: "This report is closed already. Reload to see how it ended.",
  under_correction:
    "A correction that answers this report is open. Take the correction back first, or wait for its author.",
  reports_closed:
    "One of the reports you answer here was closed meanwhile, or is answered by another correction. Reload to see which.",
});

/** Too many in an hour: the refusal says when the next can go. */
export function tooManyReports(until: Date, now: Date): Failure<"too_many"> {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
  return {
    ok: false,
    code: "too_many",
    message: `Many reports have come in a short time. The next can go in ${minutes === 1 ? "a minute" : `${minutes} minutes`}; what you wrote is kept below.`,
    field: undefined,
  };
}

/** Whether an editor can still find nothing to correct in it. Pure. */
export function canDismiss(report: Pick<ErrorReport, "closedAt" | "proposalId">): Result<true> {
  if (report.closedAt) return refuseErrorReport("none_open");
  return report.proposalId ? refuseErrorReport("under_correction") : ok(true);
}

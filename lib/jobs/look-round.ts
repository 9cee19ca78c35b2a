import "server-only";

import { closePassedCalls } from "@/lib/calls/commands";
import { lapseClaims, releaseExclusivity } from "@/lib/deadlines/commands";
import { remindAndExpire, remindOfCorrections } from "@/lib/reminders/commands";
import { publishDue } from "@/lib/schedules/commands";

/** What the clock does, each on its own: what fails now is tried at the next look. */
const rounds = [
  publishDue,
  lapseClaims,
  releaseExclusivity,
  remindAndExpire,
  remindOfCorrections,
  closePassedCalls,
];

/** Looks round once for whatever time has brought due. @returns what failed */
export async function lookRound(): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const round of rounds) {
    try {
      await round();
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

export type RunningClock = {
  /** Finishes the look under way and ends. */
  stop(): Promise<void>;
};

/**
 * Looks round every few seconds until stopped. May run in any number of processes: rows are locked, states decide.
 * @param every milliseconds between two looks; a publication is at most this late
 * @param report hears what failed, once while it lasts; the same is tried at the next look
 */
export function startClock({
  every = 10_000,
  report = () => {},
}: {
  every?: number;
  report?: (error: unknown) => void;
} = {}): RunningClock {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let said = "";
  const look = async () => {
    const failures = await lookRound();
    const failed = failures.map(String).join("\n");
    if (failed !== said) for (const failure of failures) report(failure);
    said = failed;
    if (!stopped) timer = setTimeout(turn, every);
  };
  let looking = Promise.resolve();
  const turn = () => {
    looking = look();
  };
  turn();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

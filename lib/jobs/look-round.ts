import "server-only";

import { lapseClaims, releaseExclusivity, remindAndExpire } from "@/lib/deadlines/commands";
import { publishDue } from "@/lib/schedules/commands";

/** What the clock does, each on its own: what fails now is tried at the next look. */
const rounds = [publishDue, lapseClaims, releaseExclusivity, remindAndExpire];

/** Looks round once for whatever time has brought due. @throws nothing; `report` hears what failed */
export async function lookRound(report: (error: unknown) => void = () => {}) {
  for (const round of rounds) {
    try {
      await round();
    } catch (error) {
      report(error);
    }
  }
}

/**
 * Looks round every few seconds until stopped. May run in any number of processes: rows are locked, states decide.
 * @param every milliseconds between two looks; a publication is at most this late
 */
export function startClock({ every = 10_000 } = {}): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    await lookRound();
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

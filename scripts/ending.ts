import { CannotMigrate } from "@/db/migrate";
import { CannotStart } from "@/lib/postgres/refusal";
import { WrongSettings } from "@/lib/settings/environment";

/**
 * Calls `end` once when this process is asked to end, or when the one that started it (run.mjs) is gone. A terminal
 * sends Ctrl-C to both, so it comes twice; one that comes a second later is meant: it ends at once. Whoever waits to be
 * asked also goes on when nobody hears what it says any more.
 */
export function whenAsked(end: (signal: NodeJS.Signals) => void) {
  goOnUnheard();
  let asked = 0;
  const ask = (signal: NodeJS.Signals) => {
    if (asked && Date.now() - asked > 1_000) process.exit(130);
    if (asked) return;
    asked = Date.now();
    end(signal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  process.once("disconnect", () => ask("SIGTERM"));
  // Listening on the channel to run.mjs must not keep a finished process alive.
  process.channel?.unref();
}

/**
 * What is said where nobody listens any more (a closed terminal, a pipe whose reader is gone) is lost, and that is all:
 * an error that is itself said there would be said again for ever.
 */
function goOnUnheard() {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/** Says why the process cannot go on, in a sentence where there is one, and ends it: 78 for settings, else 1. */
export function giveUp(error: unknown): never {
  if (error instanceof WrongSettings) {
    for (const sentence of error.sentences) console.error(sentence);
    process.exit(78);
  }
  const expected = error instanceof CannotStart || error instanceof CannotMigrate;
  console.error(expected ? error.message : error);
  process.exit(1);
}

/** Waits for `work`, but not longer than the limit; what goes wrong while ending is said and passed over. */
export async function within(ms: number, work: Promise<unknown>) {
  const late = new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
  await Promise.race([work, late]).catch((error: unknown) => console.error(error));
}

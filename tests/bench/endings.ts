import { whenAsked } from "../../scripts/ending";

/** Remembers how something is ended that a measurement has just started. */
export type Started = (end: () => unknown) => void;

/**
 * A measurement, and the end of all it started, the last first: whether it is done, throws, or is interrupted at the
 * keyboard. What cannot be ended keeps nothing else from ending.
 * @throws what the measurement threw; else what the first thing threw that could not be ended
 */
export async function endingAll(measure: (started: Started) => Promise<void>): Promise<void> {
  const ends: (() => unknown)[] = [];
  const interrupted = new Promise<never>((_, reject) => {
    whenAsked((signal) => reject(new Error(`Interrupted by ${signal}.`)));
  });
  const wrong: unknown[] = [];
  try {
    await Promise.race([measure((end) => ends.push(end)), interrupted]);
  } catch (error) {
    wrong.push(error);
  }
  for (let end = ends.pop(); end; end = ends.pop()) {
    try {
      await end();
    } catch (error) {
      wrong.push(error);
    }
  }
  if (wrong.length > 0) throw wrong[0];
}

import { words } from "#words/content";

export type LossKind = keyof typeof words.report;

/** One kind of thing a conversion could not keep as it was: how often, what to say of it, and the first few. */
export type Loss = { kind: LossKind; count: number; message: string; samples: string[] };

const mostSamples = 5;
const sampleLength = 80;

/** Collects losses as they happen; `report()` lists them by kind, in the order they first occurred. */
export function lossBook() {
  const kinds = new Map<LossKind, { count: number; samples: string[] }>();
  return {
    note(kind: LossKind, sample: string) {
      const entry = kinds.get(kind) ?? { count: 0, samples: [] };
      entry.count += 1;
      if (entry.samples.length < mostSamples)
        entry.samples.push(sample.trim().slice(0, sampleLength).toWellFormed());
      kinds.set(kind, entry);
    },
    report: (): Loss[] =>
      [...kinds].map(([kind, { count, samples }]) => ({
        kind,
        count,
        message: words.report[kind](count),
        samples,
      })),
  };
}
export type LossBook = ReturnType<typeof lossBook>;

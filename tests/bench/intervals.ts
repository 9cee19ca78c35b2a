/** A share of a count, with Wilson's interval: true also for few, and for none or all. */
export type Share = { share: number; low: number; high: number; of: number };

export function wilson(hits: number, of: number): Share {
  if (of === 0) return { share: Number.NaN, low: 0, high: 1, of };
  const z = 1.96;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), of };
}

export type Scored = { score: number; label: number };

/** The chance that a toxic comment scores above a clean one (equal scores count half). */
export function auc(all: Scored[]): number {
  const sorted = [...all].sort((one, other) => one.score - other.score);
  let rank = 0;
  let ranks = 0;
  let toxic = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.score === sorted[from]?.score && to < sorted.length) to++;
    rank = (from + to + 1) / 2;
    for (; from < to; from++) {
      if (!sorted[from]?.label) continue;
      ranks += rank;
      toxic++;
    }
  }
  const clean = sorted.length - toxic;
  return (ranks - (toxic * (toxic + 1)) / 2) / (toxic * clean);
}

/** The area with its 95 % interval from resampling, toxic and clean apart; the same every time. */
export function aucBetween(
  all: Scored[],
  rounds = 300,
): { share: number; low: number; high: number; of: number } {
  let seed = 1;
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  const groups = [all.filter(({ label }) => label), all.filter(({ label }) => !label)];
  const drawn = Array.from({ length: rounds }, () =>
    auc(
      groups.flatMap((group) =>
        group.map(() => group[Math.floor(chance() * group.length)] as Scored),
      ),
    ),
  ).sort((one, other) => one - other);
  const at = (share: number) => drawn[Math.floor(share * (rounds - 1))] ?? Number.NaN;
  return { share: auc(all), low: at(0.025), high: at(0.975), of: all.length };
}

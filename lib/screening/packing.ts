/**
 * Weights on their way into a file: only those that matter, each one byte, with the distance to the one before it. The
 * byte keeps small weights apart better than large ones (square root), which costs nothing that can be measured.
 */
export function packWeights(
  weights: Float64Array,
  keep: number,
): { bytes: Uint8Array; scale: number } {
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  const scale = sizes.at(-1) || 1;
  const bytes: number[] = [];
  let last = -1;
  for (const [place, weight] of weights.entries()) {
    const step = Math.round(Math.sqrt(Math.abs(weight) / scale) * 127);
    if (weight === 0 || Math.abs(weight) < least || step === 0) continue;
    let gap = place - last;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, (weight < 0 ? -step : step) & 255);
    last = place;
  }
  return { bytes: Uint8Array.from(bytes), scale };
}

/** What `packWeights` packed, one number for each place. */
export function unpackWeights(bytes: Uint8Array, scale: number, places: number): Float32Array {
  const weights = new Float32Array(places);
  let place = -1;
  for (let at = 0; at < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    place += gap;
    const step = ((bytes[at++] ?? 0) << 24) >> 24;
    weights[place] = Math.sign(step) * (step / 127) ** 2 * scale;
  }
  return weights;
}

export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export const fromBase64 = (text: string) =>
  Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));

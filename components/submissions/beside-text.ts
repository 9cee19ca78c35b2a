import type { Finding } from "@/lib/checks/finding";
import type { BodyMark } from "./use-body-marks";

export type BesideText =
  | { finding: Finding; mark?: undefined; start: number | null }
  | { finding?: undefined; mark: BodyMark; start: number };

/** What stands beside the body, in the order of the text; what is about all of it comes first. */
export function besideText(findings: Finding[], marks: BodyMark[]): BesideText[] {
  const notes: BesideText[] = [
    ...findings.map((finding) => ({
      finding,
      start: finding.start < finding.end ? finding.start : null,
    })),
    ...marks.map((mark) => ({ mark, start: mark.start })),
  ];
  return notes.sort((a, b) => (a.start ?? -1) - (b.start ?? -1));
}

import type { Finding } from "./finding";

/** The findings that stop a submission: those that block, and those that ask for an answer not yet written. */
export function blocking(findings: readonly Finding[], answers: Record<string, string>): Finding[] {
  return findings.filter(
    ({ severity, guideline }) =>
      severity === "block" || (severity === "answer" && !answers[guideline]?.trim()),
  );
}

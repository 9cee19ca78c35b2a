/** Words for the desk's form that records how a first-hand sentence was confirmed. */
export const words = {
  open: "Record how it was confirmed",
  again: "Change what was recorded",
  method: "How it was confirmed",
  chooseMethod: "Choose how",
  scope: "What was confirmed",
  scopeHint: "One sentence readers will see: what you confirmed, and what you did not.",
  attest: "Attest",
  attestWhich: (number: number) => `Attest sentence ${number}`,
  attesting: "Recording…",
  attested: "Recorded. Readers will see it beside the sentence.",
};

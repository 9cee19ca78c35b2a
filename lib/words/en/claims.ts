/** Words for holding the review of a piece. */
export const words = {
  claim: "Claim",
  claimHint:
    "It is yours to decide on until you release it. The author sees that an editor is reading.",
  claimed: "You hold this piece now.",
  takeOver: "Take over",
  takeOverHint: (name: string | null, since: string, ago: string) =>
    `${name ?? "An editor"} has held this piece since ${since}, ${ago}. Ask them first: they may be writing to the author.`,
  takenOver: "You hold this piece now.",
  release: "Release",
  released: "The piece is back in the queue, for anyone to take.",
};

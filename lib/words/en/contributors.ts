/** Words of a contributor's page. */
export const words = {
  kicker: "Contributor",
  experience: "Experience",
  experienceNote:
    "As the contributor gives it. What the desk confirmed stands beside each sentence it bears on.",
  pieces: (pieces: number) => (pieces === 1 ? "One piece" : `${pieces} pieces`),
  seen: "Saw",
  follow: "Feed of this contributor",
  description: (name: string, publication: string) =>
    `What ${name} has written for ${publication}.`,
};

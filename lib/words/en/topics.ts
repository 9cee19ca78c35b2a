/** Words of a topic's page. */
export const words = {
  kicker: "Topic",
  follow: "Feed of this page",
  none: (topic: string) => `Nothing has been published under ${topic} yet.`,
  noneInvitation: "If it is your line of work, the first piece could be yours.",
};

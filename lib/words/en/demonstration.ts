/** What the operator is told about the demonstration publication. */
export const words = {
  seedHelp:
    "npm run firsthand -- seed\n\nFills an empty portal with the demonstration publication: 14 pieces, 8 contributors, 6 topics and a queue.",
  inUse:
    "People have begun to write in this portal; the demonstration publication belongs only in an empty one.",
  seeded: "The demonstration publication is in place.",
  alreadySeeded: "The demonstration publication was already in place; nothing was changed.",
};

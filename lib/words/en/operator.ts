/** What the operator's verbs of this room say. */
export const words = {
  chiefHelp:
    "chief <email>: makes this person a chief editor, or makes a new one. They sign in with a link like everybody. Doing it twice changes nothing.",
  notAnAddress: (typed: string) =>
    `"${typed}" is not one plain e-mail address, such as name@example.org.`,
  made: (email: string) => `${email} is new here, and chief editor. They sign in at /sign-in.`,
  raised: (email: string, from: string) => `${email} was ${from}, and is chief editor now.`,
  already: (email: string) => `${email} is chief editor already. Nothing was changed.`,
  suspended: (email: string) =>
    `${email} is suspended: a chief editor must reinstate them first. Nothing was changed.`,
  reindexHelp:
    "reindex: makes the search index anew from the published pieces. Needed only after a change of PostgreSQL’s dictionaries or a damaged index: publishing keeps it current. Search and publishing wait meanwhile, some minutes for 100,000 pieces.",
  reindexed: (pieces: number) =>
    pieces === 1 ? "One piece can be found." : `${pieces} pieces can be found.`,
};

/** Words of the search page. */
export const words = {
  search: "Search",
  title: "Search",
  titleOf: (query: string) => `Search: ${query}`,
  label: "Words to look for",
  narrow: "Narrow it down",
  filedUnder: "Filed under",
  anything: "Anything",
  writtenBy: "Written by",
  from: "From",
  to: "To",
  apply: "Search",
  hint: "Put words that belong together in “quotation marks”, and a minus before a word that must not appear.",
  found: (total: number, countedTo: number) =>
    total > countedTo
      ? `More than ${countedTo.toLocaleString("en")} pieces`
      : total === 1
        ? "One piece"
        : `${total.toLocaleString("en")} pieces`,
  countOnPage: (count: string, page: number, pages: number) => `${count}, page ${page} of ${pages}`,
  onPage: (page: number, pages: number) => `Page ${page} of ${pages}`,
  corrected: "Showing results for",
  insteadOf: "Search instead for",
  mostWords: "No piece holds all of these words. These hold most of them.",
  cut: "Your question was longer than we can look for: only its beginning was used.",
  filters: {
    title: "Only",
    topic: (name: string) => `filed under ${name}`,
    contributor: (name: string) => `written by ${name}`,
    from: (day: string) => `from ${day}`,
    to: (day: string) => `until ${day}`,
    exact: "exactly these words",
    drop: (filter: string) => `Leave away: ${filter}`,
  },
  pages: "Pages of this list",
  previous: "Previous",
  next: "Next",
  nothing: {
    title: "Nothing we have published holds these words.",
    withFilters: "Nothing we have published fits all of this.",
    hints: [
      "Try fewer words, or others for the same thing: what the writer would have called it.",
      "Only what is published can be found, in its current wording.",
    ],
    drop: "Look everywhere",
    write: "If nobody has written it yet, and you were there:",
  },
  noWords: "There is no word in this question that could be looked for.",
  tooBroad: {
    title: "That would take too long to look for.",
    text: "These words stand nearly everywhere. Add one that is particular to what you have in mind.",
  },
  begin: {
    title: "Looking for something somebody told you?",
    text: "A few words you remember are enough, from the headline or from anywhere in the text; they need not be spelt right.",
    topics: "Or begin with a topic",
  },
};

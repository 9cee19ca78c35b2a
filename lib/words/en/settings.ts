import { words as desk } from "#words/desk";

/** Words of the page on which chief editors set how the publication works. */
export const words = {
  title: "Settings",
  overtaken: (who: string | null) =>
    `${who === null ? "You" : who || "Another chief editor"} changed these settings after you opened the page. Nothing was overwritten, and what you chose is still here. Load the page again to see how they stand.`,
  lastChanged: (who: string | null, when: Date) =>
    `Last changed by ${who || "a chief editor"}, ${desk.moment(when)}.`,
  neverChanged: "Nobody has changed these yet.",
  comments: {
    title: "Comments",
    taken: "Readers can comment",
    takenHint:
      "Not ticked: nobody can write a comment under any piece. What was said before stays in its place.",
    approved: "Approvals a newcomer needs",
    approvedHint:
      "Until a moderator has approved so many of somebody’s comments, each of theirs is read before it is published. 0: nobody is new.",
    newPieces: "Under a new piece",
    newPiecesHint:
      "For pieces published from now on. Each has the same choice on its own page of the desk.",
    mode: "How they begin",
    closes: "Close after so many days",
    closesHint: "Counted from the day of publication. Empty: they stay open.",
    save: "Save",
    saved: "Saved. It counts from now on.",
  },
};

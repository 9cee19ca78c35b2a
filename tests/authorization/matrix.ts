/**
 * Who may do what, as data, written down from product §2 and apart from the code. `tests/authorization/` drives every
 * cell through its real door (an action's HTTP request, a page's address) and fails when an action, page, route handler
 * or query exists that stands in no list here.
 */

/** Everyone who can stand before a door. `rival` is an editor who does not hold the piece; `author_editor` wrote it. */
export const actors = [
  "anonymous",
  "suspended",
  "member",
  "author",
  "author_editor",
  "claimer",
  "rival",
  "chief",
  "recused",
] as const;
export type ActorName = (typeof actors)[number];

/** The states the matrix puts a piece in. */
export const states = [
  "draft",
  "submitted",
  "in_review",
  "ready",
  "published",
  "declined",
] as const;
export type StateName = (typeof states)[number];

export const desk: ActorName[] = ["claimer", "rival", "chief"];
const authors: ActorName[] = ["author", "author_editor"];

/** Who may know that a piece exists. Everyone else is answered as if it did not. */
export const visibleTo: Record<StateName, ActorName[]> = {
  draft: authors,
  submitted: [...authors, ...desk, "recused"],
  in_review: [...authors, ...desk, "recused"],
  ready: [...authors, ...desk, "recused"],
  published: [...authors, ...desk, "recused"],
  declined: [...authors, ...desk, "recused"],
};

/**
 * Actions on a piece: in which states who succeeds. For everyone else the answer follows:
 * signed out or suspended 401; not visible 404; a step of theirs, but of no one's in this state, 409; else 403.
 */
export const pieceActions: Record<string, Partial<Record<StateName, ActorName[]>>> = {
  saveWorkingCopyAction: { draft: authors },
  submitAction: { draft: authors },
  deleteDraftAction: { draft: authors },
  withdrawAction: { submitted: authors, in_review: authors, ready: authors },
  claimAction: { submitted: desk },
  takeOverAction: { in_review: desk },
  releaseAction: { in_review: ["claimer"] },
  acceptAsItStandsAction: { in_review: ["claimer"] },
  declineAction: { submitted: desk, in_review: ["claimer"] },
  attestAction: { submitted: desk, in_review: desk, ready: desk },
  publishAction: { ready: desk },
};

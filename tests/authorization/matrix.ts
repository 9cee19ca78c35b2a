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
  "changes_requested",
  "editing",
  "author_approval",
  "ready",
  "scheduled",
  "published",
  "declined",
  "expired",
] as const;
export type StateName = (typeof states)[number];

/** Every state a piece is in once it was sent. */
const onceSent = states.filter((state) => state !== "draft");

export const desk: ActorName[] = ["claimer", "rival", "chief"];
const authors: ActorName[] = ["author", "author_editor"];

/** Who may know that a piece exists. Everyone else is answered as if it did not. */
export const visibleTo: Record<StateName, ActorName[]> = {
  draft: authors,
  submitted: [...authors, ...desk, "recused"],
  in_review: [...authors, ...desk, "recused"],
  changes_requested: [...authors, ...desk, "recused"],
  editing: [...authors, ...desk, "recused"],
  author_approval: [...authors, ...desk, "recused"],
  ready: [...authors, ...desk, "recused"],
  scheduled: [...authors, ...desk, "recused"],
  published: [...authors, ...desk, "recused"],
  declined: [...authors, ...desk, "recused"],
  expired: [...authors, ...desk, "recused"],
};

/**
 * Actions on a piece: in which states who succeeds. For everyone else the answer follows:
 * signed out or suspended 401; not visible 404; a step of theirs, but of no one's in this state, 409; else 403.
 */
export const pieceActions: Record<string, Partial<Record<StateName, ActorName[]>>> = {
  saveWorkingCopyAction: { draft: authors, changes_requested: authors },
  submitAction: { draft: authors },
  resubmitAction: { changes_requested: authors },
  answerRequestAction: { changes_requested: authors },
  deleteDraftAction: { draft: authors },
  withdrawAction: {
    submitted: authors,
    in_review: authors,
    changes_requested: authors,
    editing: authors,
    author_approval: authors,
    ready: authors,
    scheduled: authors,
  },
  claimAction: { submitted: desk },
  takeOverAction: { in_review: desk },
  releaseAction: { in_review: ["claimer"] },
  returnAction: { submitted: desk },
  addRequestAction: { in_review: ["claimer"] },
  removeRequestAction: { in_review: ["claimer"] },
  requestChangesAction: { in_review: ["claimer"] },
  acceptAsItStandsAction: { in_review: ["claimer"] },
  acceptForEditingAction: { in_review: ["claimer"] },
  acceptAgainAction: { ready: desk },
  waiveSecondEditorAction: { ready: ["chief"] },
  declineAction: { submitted: desk, in_review: ["claimer"] },
  attestAction: {
    submitted: desk,
    in_review: desk,
    editing: desk,
    author_approval: desk,
    ready: desk,
    scheduled: desk,
    published: desk,
  },
  resolveSuggestionAction: { author_approval: authors },
  acceptMechanicalAction: { author_approval: authors },
  approveAction: { author_approval: authors },
  sendBackAction: { author_approval: authors },
  appealAction: { declined: authors },
  reviveAction: { expired: authors },
  sendMessageAction: Object.fromEntries(onceSent.map((state) => [state, [...authors, ...desk]])),
  publishAction: { ready: desk, scheduled: desk },
  sendLetterNowAction: { declined: ["claimer", "chief"] },
  holdLetterAction: { declined: ["claimer", "chief"] },
  rewriteLetterAction: { declined: ["claimer", "chief"] },
  saveEditingCopyAction: { editing: desk, ready: desk, scheduled: desk, published: desk },
  sendForApprovalAction: { editing: desk, ready: desk, scheduled: desk },
  scheduleAction: { ready: desk },
  unscheduleAction: { scheduled: desk },
  openHoldAction: onTheirWay(desk),
  liftHoldAction: { submitted: ["claimer", "chief"] },
  setEmbargoAction: onTheirWay(desk),
  liftEmbargoAction: onTheirWay(desk),
  recuseAction: { ...onTheirWay(desk), published: desk, declined: desk, expired: desk },
  killAction: {
    editing: ["chief"],
    author_approval: ["chief"],
    ready: ["chief"],
    scheduled: ["chief"],
  },
  reopenAction: { declined: ["chief"] },
  addNoticeAction: { published: desk },
  retractAction: { published: ["chief"] },
  proposeCorrectionAction: { published: desk },
  takeBackCorrectionAction: { published: desk },
  setThreadAction: { published: desk },
  dismissErrorAction: { published: desk },
};

function onTheirWay(who: ActorName[]): Partial<Record<StateName, ActorName[]>> {
  const way = states.slice(states.indexOf("submitted"), states.indexOf("published"));
  return Object.fromEntries(way.map((state) => [state, who]));
}

/** Actions on a part of a piece (a request, a suggestion): the states in which the cast's pieces have one. */
export const partActions: Record<string, StateName[]> = {
  answerRequestAction: ["changes_requested"],
  removeRequestAction: ["in_review"],
  resolveSuggestionAction: ["author_approval"],
  sendLetterNowAction: ["declined"],
  holdLetterAction: ["declined"],
  rewriteLetterAction: ["declined"],
  liftHoldAction: ["submitted"],
  dismissErrorAction: ["published"],
};

/** Parts the desk keeps to itself: for whoever wrote the piece they are not there. */
export const deskParts = ["removeRequestAction", "liftHoldAction", "dismissErrorAction"];

/** What opening a page answers: the page, the way to the sign-in, or as if it were not there. */
export type Opened = 200 | "sign-in" | 404;

const signedIn: ActorName[] = ["member", ...authors, ...desk, "recused"];
const editors: ActorName[] = ["author_editor", ...desk, "recused"];

/** Pages for whoever is signed in, and the desk's, which does not exist for anyone else. */
export const ownPages: Record<string, ActorName[]> = {
  "/submissions": signedIn,
  "/submissions/new": signedIn,
  "/account": signedIn,
  "/comments": signedIn,
  "/desk/comments": editors,
  "/desk/comments/filter": editors,
  "/desk": editors,
  "/desk/front": editors,
  "/desk/calls": editors,
  "/desk/errors": editors,
  "/desk/settings": ["chief"],
};

/** Pages of one piece: who is shown it, by state. The author's pages are the author's alone. */
export const piecePages: Record<string, Record<StateName, ActorName[]>> = {
  "/submissions/[id]": everyState(authors),
  "/submissions/[id]/status": everyState(authors),
  "/submissions/[id]/approve": everyState(authors),
  "/submissions/[id]/compare": { ...everyState(authors), draft: [] },
  "/desk/submissions/[id]": { ...everyState(editors), draft: [] },
  "/desk/submissions/[id]/edit": { ...everyState(editors), draft: [] },
  "/desk/submissions/[id]/compare": { ...everyState(editors), draft: [] },
};

function everyState(who: ActorName[]) {
  return Object.fromEntries(states.map((state) => [state, who])) as Record<StateName, ActorName[]>;
}

/** What a comment can be, and who can stand before it. `writer` wrote it; `moderator` is an editor who did not. */
export const commentStates = ["published", "held", "refused", "appealed", "removed"] as const;
export type CommentStateName = (typeof commentStates)[number];
export const commentActors = ["anonymous", "suspended", "reader", "writer", "moderator"] as const;
export type CommentActorName = (typeof commentActors)[number];

/** Pages of one comment: who is shown it, by its state. What waits or was refused is its writer's and the moderators' alone. */
export const commentPages: Record<string, Partial<Record<CommentStateName, CommentActorName[]>>> = {
  "/comments/[id]": {
    published: ["writer"],
    held: ["writer"],
    refused: ["writer"],
    appealed: ["writer"],
  },
  "/comments/[id]/report": { published: ["reader", "writer", "moderator"] },
  "/articles/[slug]/comment": { published: ["reader", "writer", "moderator"] },
  "/desk/comments/people/[id]": Object.fromEntries(
    commentStates.map((state) => [state, ["moderator"]]),
  ),
};

/** Acts on one comment: who succeeds, by its state. Whoever cannot know of it is told that it is not there. */
export const commentActions: Record<
  string,
  Partial<Record<CommentStateName, CommentActorName[]>>
> = {
  rewriteCommentAction: { published: ["writer"], held: ["writer"], refused: ["writer"] },
  removeCommentAction: {
    published: ["writer"],
    held: ["writer"],
    refused: ["writer"],
    appealed: ["writer"],
  },
  appealCommentAction: { refused: ["writer"] },
  growResponseAction: {
    published: ["writer"],
    held: ["writer"],
    refused: ["writer"],
    appealed: ["writer"],
  },
  reportCommentAction: { published: ["reader", "moderator"] },
  // One that is published and that nobody reported has nothing to be approved.
  approveCommentAction: { held: ["moderator"], refused: ["moderator"], appealed: ["moderator"] },
  refuseCommentAction: { published: ["moderator"], held: ["moderator"], appealed: ["moderator"] },
};

/** Reading pages, feeds and files: the same for everyone, signed in or not. Parts in brackets are filled in by the test. */
export const publicAddresses = [
  "/",
  "/about",
  "/archive/[year]/[month]",
  "/articles/[slug]",
  "/articles/[slug]/card.png",
  "/articles/[slug]/error",
  "/calls",
  "/card.png",
  "/comment-policy",
  "/articles/[slug]/comments/[place]",
  "/contributors/[handle]",
  "/contributors/[handle]/feed.atom",
  "/contributors/[handle]/feed.json",
  "/contributors/[handle]/feed.xml",
  "/corrections",
  "/feed.atom",
  "/feed.json",
  "/feed.xml",
  "/guidelines",
  "/news-sitemap.xml",
  "/privacy",
  "/robots.txt",
  "/search",
  "/sitemap.xml",
  "/sitemaps/[page]",
  "/terms",
  "/topics/[slug]",
  "/topics/[slug]/feed.atom",
  "/topics/[slug]/feed.json",
  "/topics/[slug]/feed.xml",
];

/** Doors of their own kind, each with the test that drives it. */
export const otherAddresses: Record<string, string> = {
  "/sign-in": "tests/auth",
  "/sign-in/sent": "tests/auth",
  "/sign-in/confirm": "tests/auth",
  "/sign-in/join": "tests/auth/provider.test.ts",
  "/api/auth/link": "tests/auth",
  "/api/auth/confirm": "tests/auth",
  "/api/auth/sign-out": "tests/auth",
  "/api/auth/provider": "tests/auth/provider.test.ts",
  "/api/auth/callback/oidc": "tests/auth/provider.test.ts",
  "/api/auth/join": "tests/auth/provider.test.ts",
  "/api/health/live": "tests/process",
  "/api/health/ready": "tests/process",
  "/oembed": "tests/feeds/embeds.test.ts",
  "/mailbox": "tests/authorization/pages.test.ts",
  "/api/comments": "tests/authorization/comments.test.ts",
};

/** Actions that are not about one piece: about the person asking, who must be signed in. */
export const ownActions: Record<string, string> = {
  writeCallAction: "an editor writes a call (tests/calls)",
  openCallAction: "an editor opens a call (tests/calls)",
  closeCallAction: "an editor closes a call (tests/calls)",
  arrangeFrontAction: "an editor arranges the front page (tests/placements)",
  startSubmissionAction: "starts a piece of one's own",
  saveProfileAction: "changes one's own name, handle and bio line",
  saveExperienceAction: "replaces one's own experience",
  endSessionAction: "ends one of one's own sessions",
  leaveIdentityAction: "takes away one of one's own identities at the provider",
  endSessionsButAction: "ends one's own sessions but one",
  writeCommentAction: "says something under a published piece",
  undoModerationAction: "takes back one's own decision on a comment",
  sanctionAction: "warns or bars a commenter; for editors, about members",
  liftSanctionAction: "ends a suspension or a ban; for editors",
  watchAction: "adds a watched word; for editors",
  setCommentsAction: "sets how comments are taken; for chief editors (tests/publication)",
  unwatchAction: "removes a watched word; for editors",
};

/** Actions of anybody, signed in or not: they count from where they are asked. */
export const openActions: Record<string, string> = {
  reportErrorAction: "tells the desk what is wrong in a published piece (tests/error-reports)",
};

/** Every query of the house, and the addresses through which it is reached. */
export const queries: Record<string, string[]> = {
  "appeals.isForAnother": ["/desk/submissions/[id]"],
  "letters.lettersAsSent": ["/submissions/[id]/status"],
  "letters.rewrittenIn": ["/desk/submissions/[id]"],
  "returns.lastReturned": ["/submissions/[id]"],
  "calls.listOpenCalls": ["/calls", "/"],
  "calls.listClosedCalls": ["/calls"],
  "calls.getCall": ["/submissions/new", "/desk/submissions/[id]"],
  "calls.getCallOfPiece": ["/submissions/[id]"],
  "calls.openCallOf": ["/submissions/new"],
  "calls.listCallsForDesk": ["/desk/calls"],
  "articles.getFrontPage": ["/"],
  "articles.getArticle": ["/articles/[slug]"],
  "articles.getArchive": ["/archive/[year]/[month]"],
  "articles.listPlaced": ["/", "/desk/front"],
  "articles.sentenceOf": ["/", "/desk/front"],
  "articles.listMonths": ["/archive/[year]/[month]"],
  "articles.listForFeed": ["/feed.xml"],
  "articles.listNews": ["/news-sitemap.xml"],
  "articles.pageOfPieces": ["/topics/[slug]", "/contributors/[handle]", "/archive/[year]/[month]"],
  "articles.publishedPieces": ["/", "/topics/[slug]"],
  "comments.getCommenting": ["/articles/[slug]/comment"],
  "comments.getOwnComment": ["/comments/[id]"],
  "comments.getReportable": ["/comments/[id]/report"],
  "comments.listOwnComments": ["/comments"],
  "newcomers.isNewcomer": ["/articles/[slug]/comment"],
  "newcomers.tooManyWait": ["/articles/[slug]/comment"],
  "sanctions.standingSanction": ["/articles/[slug]/comment"],
  "threads.findThread": ["/articles/[slug]"],
  "threads.getConversation": ["/articles/[slug]/comments/[place]"],
  "threads.getThreadSetting": ["/desk/submissions/[id]"],
  "watched-words.listWatchedWords": ["/desk/comments/filter"],
  "threads.getThread": ["/articles/[slug]"],
  "attestations.listAttestations": ["/desk/submissions/[id]"],
  "contributors.getContributorPage": ["/contributors/[handle]"],
  "contributors.getRecord": ["/desk/submissions/[id]"],
  "error-reports.getReportablePiece": ["/articles/[slug]/error"],
  "error-reports.countOpenErrorReports": ["/desk", "/desk/errors"],
  "error-reports.listOpenErrorReports": ["/desk/errors"],
  "error-reports.listErrorReports": ["/desk/submissions/[id]", "/desk/submissions/[id]/edit"],
  "editing.getEditing": ["/desk/submissions/[id]/edit"],
  "schedules.hasMissedItsHour": ["/submissions/[id]/status"],
  "suggestions.listSuggestionsForDesk": ["/desk/submissions/[id]"],
  "excerpts.listExcerpts": ["/search"],
  "experience.listExperience": ["/contributors/[handle]"],
  "corrections.listAllCorrections": ["/corrections"],
  "corrections.listCorrections": ["/desk/submissions/[id]"],
  "gate.getAtTheGate": ["/desk/submissions/[id]"],
  "gate.getUnsentChanges": ["/desk/submissions/[id]"],
  "guidelines.getCurrentGuidelines": ["/guidelines", "/submissions/[id]"],
  "guidelines.guidelinesByVersion": ["/desk"],
  "guidelines.listAcceptedGuidelines": ["/desk/submissions/[id]"],
  "history.listHistory": ["/desk/submissions/[id]"],
  "holds.listHolds": ["/desk/submissions/[id]"],
  "letters.listLetters": ["/desk/submissions/[id]"],
  "marks.listMarks": ["/articles/[slug]"],
  "placements.getArrangement": ["/desk/front"],
  "profiles.getOwnProfile": ["/account"],
  "moderation.getCommenter": ["/desk/comments/people/[id]"],
  "moderation.listCommentQueue": ["/desk/comments"],
  "moderation.listPrecision": ["/desk/comments/filter"],
  "messages.listMessages": ["/submissions/[id]/status"],
  "promotions.getPromotion": ["/articles/[slug]"],
  "proposals.getOpenProposal": ["/desk/submissions/[id]"],
  "proposals.listTurnedDown": ["/submissions/[id]/approve"],
  "proposals.openProposal": ["/submissions/[id]/approve"],
  "proposals.waitsForAuthor": ["/submissions/[id]/approve"],
  "provenance.getProvenance": ["/articles/[slug]"],
  "publication.getPublication": ["/"],
  "publication.getSettings": ["/desk/settings"],
  "publication.listContributorAddresses": ["/sitemaps/[page]"],
  "publication.listPieceAddresses": ["/sitemaps/[page]"],
  "publication.measureAddresses": ["/sitemap.xml"],
  "queue.listQueue": ["/desk"],
  "responses.listResponses": ["/articles/[slug]"],
  "recusals.recusedFrom": ["/desk"],
  "readings.getReading": ["/desk/submissions/[id]"],
  "requests.listRequestsForDesk": ["/desk/submissions/[id]"],
  "requests.allAnswered": ["/submissions/[id]"],
  "requests.getRequestsForAuthor": ["/submissions/[id]"],
  "requests.listRequestsForAuthor": ["/submissions/[id]"],
  "returns.getReturn": ["/submissions/[id]"],
  "reviews.getSubmissionForDesk": ["/desk/submissions/[id]"],
  "revisions.getComparisonForAuthor": ["/submissions/[id]/compare"],
  "revisions.getContents": ["/desk/submissions/[id]/compare"],
  "revisions.listRevisions": ["/desk/submissions/[id]"],
  "search.findPieces": ["/search"],
  "search.search": ["/search"],
  "spelling.correctKnown": ["/search"],
  "spelling.correctUnknown": ["/search"],
  "submissions.listMySubmissions": ["/submissions"],
  "submissions.getSubmissionForWriting": ["/submissions/[id]"],
  "submissions.getSubmissionStatus": ["/submissions/[id]/status"],
  "suggestions.getApproval": ["/submissions/[id]/approve"],
  "terms.readTerms": ["/search"],
  "topics.listTopics": ["/"],
  "topics.listTopicChoices": ["/desk/calls"],
  "topics.topicOrNone": ["/submissions/[id]"],
  "topics.getTopicPage": ["/topics/[slug]"],
};

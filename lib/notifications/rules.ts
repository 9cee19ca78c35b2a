import type { PieceWords } from "#words/mail";
import { words as approvals } from "#words/mail-approvals";
import { words as corrections } from "#words/mail-corrections";
import { words as decided } from "#words/mail-decisions";
import { words as deskWords } from "#words/mail-desk";
import { words as publishing } from "#words/mail-publishing";
import { words } from "#words/mail-submissions";
import type { EventType } from "@/lib/events/vocabulary";
import type { Facts, Hearer } from "./facts";

export type Happened = { type: EventType; actorId: string | null };

/** One letter to one person. `side`: as what they get it; `waits`: its undo window comes first. */
export type Order = {
  to: Hearer;
  subject: string;
  body: string;
  side: "author" | "desk";
  waits: boolean;
};

type Parts = { subject: string; body: string };
type Page = keyof Facts["pages"];
type Telling = (facts: Facts, event: Happened) => Order[];

const about = (facts: Facts, to: Hearer, href: string): PieceWords => ({
  publication: facts.publication,
  name: to.name,
  headline: facts.headline,
  receipt: facts.receipt,
  href,
});

/** To the author, also for what they did themselves: it is their receipt. */
const author =
  (
    write: (piece: PieceWords, facts: Facts) => Parts,
    page: Page = "status",
    waits = false,
  ): Telling =>
  (facts) => {
    const to = facts.author;
    const parts = write(about(facts, to, facts.pages[page]), facts);
    return [{ to, ...parts, side: "author", waits }];
  };

/** A decision of the desk: it shows at once, and its letter waits until it can no longer be undone. */
const authorAfterAWhile = (write: (piece: PieceWords, facts: Facts) => Parts) =>
  author(write, "status", true);

type DeskWriting = (piece: PieceWords, facts: Facts & { authorName: string }) => Parts;

const toDesk =
  (choose: (facts: Facts, event: Happened) => readonly Hearer[], write: DeskWriting): Telling =>
  (facts, event) =>
    choose(facts, event).map((to) => {
      const parts = write(about(facts, to, facts.pages.desk), {
        ...facts,
        authorName: facts.author.name,
      });
      return { to, ...parts, side: "desk" as const, waits: false };
    });

/** On the desk the one who caused it hears nothing, nor does an author who is also an editor: they hear as authors. */
const others = (facts: Facts, event: Happened) =>
  facts.desk.filter(({ id }) => id !== event.actorId && id !== facts.author.id);

const desk = (write: DeskWriting) => toDesk(others, write);

/** The editor in whose lane it is; where there is none who may read it, the whole desk. Never of an unsent draft. */
const lane = (write: DeskWriting) =>
  toDesk((facts, event) => {
    if (facts.receipt === null || (facts.laneOf && facts.laneOf === event.actorId)) return [];
    const theirs = others(facts, event).filter(({ id }) => id === facts.laneOf);
    return theirs.length > 0 ? theirs : others(facts, event);
  }, write);

/** Editors who have not decided on it; where everybody has, all of them. */
const otherDeciders = (write: DeskWriting) =>
  toDesk((facts, event) => {
    const fresh = others(facts, event).filter(({ id }) => !facts.deciders.includes(id));
    return fresh.length > 0 ? fresh : others(facts, event);
  }, write);

const formerHolder = (write: DeskWriting) =>
  toDesk((facts, event) => others(facts, event).filter(({ id }) => id === facts.heldBefore), write);

const when =
  (holds: (facts: Facts, event: Happened) => boolean, tell: Telling): Telling =>
  (facts, event) =>
    holds(facts, event) ? tell(facts, event) : [];

const byAuthor = (facts: Facts, event: Happened) => event.actorId === facts.author.id;
const byDesk = (facts: Facts, event: Happened) => !byAuthor(facts, event);
const byTheClock = (facts: Facts) => facts.byTheClock;

/** Who hears about what, and by which letter. Exhaustive: a new event breaks the build until it is decided here. */
const heard: Record<EventType, readonly Telling[]> = {
  "submission.submitted": [author(words.received), desk(deskWords.submitted)],
  "submission.returned": [authorAfterAWhile(words.returned)],
  "submission.claimed": [author(words.opened)],
  "submission.taken_over": [formerHolder(deskWords.takenOver)],
  "submission.lapsed": [formerHolder(deskWords.lapsed)],
  "submission.changes_requested": [authorAfterAWhile(decided.changesRequested)],
  "submission.resubmitted": [author(words.resubmitted), lane(deskWords.resubmitted)],
  "submission.accepted_as_it_stands": [authorAfterAWhile(decided.accepted)],
  "submission.accepted_for_editing": [authorAfterAWhile(decided.acceptedForEditing)],
  "submission.declined": [authorAfterAWhile(decided.declined)],
  "submission.appealed": [author(decided.appealed), otherDeciders(deskWords.appealed)],
  "submission.reopened": [author(decided.reopened), otherDeciders(deskWords.reopened)],
  "submission.sent_for_approval": [author(approvals.sentForApproval)],
  "submission.content_changed": [
    author((piece, facts) =>
      approvals.contentChanged(piece, { ...facts, scheduled: wasPlanned(facts) }),
    ),
    lane((piece, facts) =>
      deskWords.contentChanged(piece, { ...facts, scheduled: wasPlanned(facts) }),
    ),
  ],
  "submission.countered": [lane(deskWords.countered)],
  "submission.approved": [author(approvals.approved), lane(deskWords.approved)],
  "submission.scheduled": [author(publishing.scheduled)],
  "submission.unscheduled": [author(publishing.unscheduled)],
  "schedule.missed": [author(publishing.hourMissed), lane(deskWords.hourMissed)],
  "article.published": [
    author(publishing.published, "article"),
    when(byTheClock, lane(deskWords.scheduleReached)),
  ],
  "submission.killed": [author(decided.killed), lane(deskWords.killed)],
  "submission.withdrawn": [author(words.withdrawn), desk(deskWords.withdrawn)],
  "submission.reminded": [
    author((piece, facts) => words.reminded(piece, { ...facts, waiting: facts.from ?? "" })),
  ],
  "submission.expired": [author(words.expired), lane(deskWords.expired)],
  "submission.revived": [lane(deskWords.revived)],
  "article.corrected": [author(corrections.corrected, "article")],
  "article.retracted": [author(corrections.retracted, "article"), lane(deskWords.retracted)],
  "correction.proposed": [author(corrections.correctionProposed)],
  "correction.countered": [lane(deskWords.correctionCountered)],
  "correction.signed": [
    author(corrections.correctionSigned, "article"),
    lane(deskWords.correctionSigned),
  ],
  "correction.refused": [
    author(corrections.correctionRefused, "article"),
    lane(deskWords.correctionRefused),
  ],
  "correction.reminded": [author(corrections.correctionReminded)],
  "correction.unanswered": [lane(deskWords.correctionUnanswered)],
  "correction.taken_back": [author(corrections.correctionTakenBack)],
  "hold.opened": [desk(deskWords.held)],
  "hold.lifted": [desk(deskWords.lifted)],
  "message.sent": [when(byDesk, author(words.message)), when(byAuthor, lane(deskWords.message))],
  "exclusivity.released": [author(words.exclusivityReleased), lane(deskWords.exclusivityReleased)],

  // Whoever put a piece back knows it; and its author waits as before.
  "submission.released": [],
  // Nothing is left to write about.
  "submission.deleted": [],
  // Its letter waits still: the new words go with it.
  "letter.rewritten": [],
  // The gate says it to whoever opens the piece.
  "submission.accepted_again": [],
  "submission.second_editor_waived": [],
  // The desk's page of the piece shows it to whoever would publish.
  "embargo.set": [],
  "embargo.lifted": [],
  "mark.attested": [],
  "editor.recused": [],
  // Whoever reported it is told in a letter of their own; its author of a correction, once one is proposed.
  "error_report.taken_up": [],
  "error_report.answered": [],
  "error_report.dismissed": [],
  // About no piece alone: the desk's page shows it.
  "front.arranged": [],
  "call.written": [],
  "call.rewritten": [],
  "call.opened": [],
  "call.closed": [],
  // Whoever wrote the comment is told in letters of their own.
  "comment.approved": [],
  "comment.refused": [],
  "comment.decision_undone": [],
  "commenter.sanctioned": [],
  "commenter.sanction_lifted": [],
  "word.watched": [],
  "word.unwatched": [],
  "thread.set": [],
  "publication.comments_set": [],
  "person.role_changed": [],
  "person.suspended": [],
  "person.reinstated": [],
  "person.identity_joined": [],
  "person.identity_left": [],
};

const wasPlanned = (facts: Pick<Facts, "from">) => facts.from === "scheduled";

/** Whether anybody can hear of it at all. */
export const isHeard = (type: EventType) => heard[type].length > 0;

/** The letters an event causes, at most one to a person. Pure. */
export function lettersFor(event: Happened, facts: Facts): Order[] {
  return heard[event.type].flatMap((tell) => tell(facts, event));
}

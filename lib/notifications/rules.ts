import { words } from "#words/mail";
import type { EventType } from "@/lib/events/vocabulary";

export type Hearer = { id: string; email: string; name: string };

/** What the letters about one piece can say, as it is once the event has happened. */
export type Facts = {
  publication: string;
  headline: string;
  receipt: number | null;
  answerBy: Date | null;
  exclusiveUntil: Date | null;
  author: Hearer;
  /** Editors and chiefs who are neither suspended nor recused. */
  desk: readonly Hearer[];
  /** Whole addresses of the pages a letter leads to. */
  pages: { status: string; desk: string; article: string };
  /** The decision's letter and what its reasons are called; empty where none was made. */
  letter: string;
  reasons: string[];
  missing: string[];
};

export type Order = { to: Hearer; subject: string; body: string };

type Writing = (facts: Facts, to: Hearer) => { subject: string; body: string };

const about = (facts: Facts, to: Hearer, href: string) => ({
  publication: facts.publication,
  name: to.name,
  headline: facts.headline,
  receipt: facts.receipt,
  href,
});

const toAuthor = {
  received: (facts, to) => words.received(about(facts, to, facts.pages.status), facts),
  opened: (facts, to) => words.opened(about(facts, to, facts.pages.status)),
  accepted: (facts, to) => words.accepted(about(facts, to, facts.pages.status), facts),
  declined: (facts, to) => words.declined(about(facts, to, facts.pages.status), facts),
  returned: (facts, to) => words.returned(about(facts, to, facts.pages.status), facts),
  published: (facts, to) => words.published(about(facts, to, facts.pages.article)),
} satisfies Record<string, Writing>;

const toDesk = {
  newPiece: (facts, to) =>
    words.newForDesk(about(facts, to, facts.pages.desk), {
      author: facts.author.name,
      answerBy: facts.answerBy,
    }),
  withdrawn: (facts, to) =>
    words.withdrawnForDesk(about(facts, to, facts.pages.desk), { author: facts.author.name }),
} satisfies Record<string, Writing>;

const quiet = { author: null, desk: null };

/**
 * Who hears about what, and by which letter. Exhaustive: a new event breaks the build until it is decided here.
 * Moves of the issue "Negotiation" are quiet until their letters are written with them.
 */
const heard: Record<EventType, { author: Writing | null; desk: Writing | null }> = {
  "submission.submitted": { author: toAuthor.received, desk: toDesk.newPiece },
  "submission.claimed": { author: toAuthor.opened, desk: null },
  "submission.returned": { author: toAuthor.returned, desk: null },
  "submission.accepted_as_it_stands": { author: toAuthor.accepted, desk: null },
  "submission.declined": { author: toAuthor.declined, desk: null },
  "submission.withdrawn": { author: null, desk: toDesk.withdrawn },
  "article.published": { author: toAuthor.published, desk: null },

  "submission.deleted": quiet,
  "submission.taken_over": quiet,
  "submission.released": quiet,
  "submission.lapsed": quiet,
  "submission.changes_requested": quiet,
  "submission.resubmitted": quiet,
  "submission.accepted_for_editing": quiet,
  "submission.appealed": quiet,
  "submission.reopened": quiet,
  "submission.sent_for_approval": quiet,
  "submission.countered": quiet,
  "submission.approved": quiet,
  "submission.content_changed": quiet,
  "submission.scheduled": quiet,
  "submission.unscheduled": quiet,
  "submission.killed": quiet,
  "submission.expired": quiet,
  "submission.revived": quiet,
  "article.corrected": quiet,
  "article.retracted": quiet,
  "mark.attested": quiet,
  "hold.opened": quiet,
  "hold.lifted": quiet,
  "editor.recused": quiet,
  "message.sent": quiet,
  "submission.reminded": quiet,
  "exclusivity.released": quiet,
  "person.role_changed": quiet,
  "person.suspended": quiet,
  "person.reinstated": quiet,
  "person.identity_joined": quiet,
  "person.identity_left": quiet,
};

/** Whether anybody hears of it at all. */
export const isHeard = (type: EventType) =>
  heard[type].author !== null || heard[type].desk !== null;

/**
 * The letters an event causes. An author gets theirs even when they caused it, because it is a receipt; on the desk
 * the one who caused it gets none, and an author who is also an editor never hears of their own piece as the desk does.
 */
export function lettersFor(
  event: { type: EventType; actorId: string | null },
  facts: Facts,
): Order[] {
  const { author, desk } = heard[event.type];
  const desks = desk
    ? facts.desk.filter(({ id }) => id !== event.actorId && id !== facts.author.id)
    : [];
  return [
    ...(author ? [{ to: facts.author, ...author(facts, facts.author) }] : []),
    ...(desk ? desks.map((to) => ({ to, ...desk(facts, to) })) : []),
  ];
}

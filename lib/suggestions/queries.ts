import "server-only";

import { and, asc, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { proposals } from "@/db/schema/corrections";
import { events } from "@/db/schema/events";
import { type Revision, revisions, submissions } from "@/db/schema/submissions";
import { type Suggestion, suggestionMessages, suggestions } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import { hashOf } from "@/lib/content/hash";
import { renderHtml } from "@/lib/content/render";
import type { Content } from "@/lib/content/schema";
import { describeEdit } from "@/lib/differences/describe";
import { showEdits, stretchesBetween } from "@/lib/differences/show";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { lettersAsSent } from "@/lib/letters/queries";
import { listTurnedDown } from "@/lib/proposals/queries";
import { rejectedWordsIn } from "@/lib/proposals/rules";
import { isSubmissionId } from "@/lib/submissions/schema";
import { agreedContent, takesWording } from "./rules";

/**
 * Everything the author needs to answer the suggestions before them: each edit in its place, the text that follows from
 * their answers so far, and the hash they would sign. Null where it is not theirs, or not waiting for their approval.
 */
export async function getApproval(actor: Person, submissionId: string) {
  if (!isSubmissionId(submissionId)) return null;
  const [found] = await db
    .select({
      submission: submissions,
      revision: revisions,
      correction: { kind: proposals.kind, notice: proposals.notice },
      printed: articles.hash,
    })
    .from(submissions)
    .leftJoin(
      proposals,
      and(eq(proposals.submissionId, submissions.id), eq(proposals.state, "with_author")),
    )
    .leftJoin(articles, eq(articles.submissionId, submissions.id))
    .innerJoin(
      revisions,
      and(
        eq(revisions.submissionId, submissions.id),
        // A correction is answered on its own base, which may be what the author countered with.
        sql`case when ${proposals.id} is null then ${revisions.current} else ${revisions.number} = ${proposals.base} end`,
      ),
    )
    .where(
      and(
        eq(submissions.id, submissionId),
        eq(submissions.authorId, actor.id),
        or(
          eq(submissions.state, "author_approval"),
          and(eq(submissions.state, "published"), isNotNull(proposals.id)),
        ),
      ),
    );
  if (!found) return null;

  const { submission, revision, correction, printed } = found;
  const made = await roundsOf(submission.id);
  // A text sent as it is has no suggestions of its own, and those of an earlier base are answered.
  const onThis = made.filter(({ base }) => base === revision.number);
  const round = onThis.at(-1)?.round ?? Number.POSITIVE_INFINITY;
  const before = onThis.filter((suggestion) => suggestion.round === round);
  const [threads, letter, inForce] = await Promise.all([
    threadsOf(actor, submission.authorId, made),
    letterOf(submission.id),
    getCurrentGuidelines(),
  ]);
  const agreed = agreedContent(revision.content, before);
  const hash = hashOf(agreed);
  const edits = before.map(({ edit }) => edit);
  return {
    id: submission.id,
    version: submission.version,
    letter,
    content: withoutBody(revision.content),
    /** Every edit in its place. */
    shown: showEdits(revision.content, edits, { idOf: (index) => before[index]?.id ?? "" }),
    suggestions: before.map((suggestion) => told(suggestion, revision, threads)),
    /** The text as it follows from the answers so far, and the hash of exactly that. */
    agreed: {
      content: withoutBody(agreed),
      html: renderHtml(agreed.body, { direction: agreed.direction }),
      hash,
    },
    /** What it is to be in print, where it is in print already. */
    correction: correction && {
      ...correction,
      /** Nothing of it is left to sign: the text in print stays. */
      keepsText: hash === printed,
      noticeSaysRejected:
        rejectedWordsIn(correction.notice, agreed, await listTurnedDown(db, submission.id)).length >
        0,
    },
    agreement: inForce.agreement,
    guidelines: inForce.version,
    earlier: await earlierRounds(made, round, threads),
  };
}
export type Approval = NonNullable<Awaited<ReturnType<typeof getApproval>>>;

/**
 * Every suggestion made on a piece, round by round, in words, with the author's answers; for an editor who may see the
 * piece: the caller has made sure of that.
 */
export async function listSuggestionsForDesk(actor: Person, submissionId: string) {
  const [made, [piece]] = await Promise.all([
    roundsOf(submissionId),
    db
      .select({ authorId: submissions.authorId })
      .from(submissions)
      .where(eq(submissions.id, submissionId)),
  ]);
  const threads = await threadsOf(actor, piece?.authorId ?? null, made);
  return earlierRounds(made, Number.POSITIVE_INFINITY, threads);
}
export type SuggestionOnDesk = Awaited<ReturnType<typeof listSuggestionsForDesk>>[number];

/** Every suggestion ever made on a piece, in the order of its rounds. */
function roundsOf(submissionId: string) {
  return db
    .select()
    .from(suggestions)
    .where(eq(suggestions.submissionId, submissionId))
    .orderBy(asc(suggestions.round), asc(suggestions.number));
}

export type Said = { id: string; text: string; at: Date; who: "you" | "author" | "editor" };
type Threads = Map<string, Said[]>;

/** One suggestion in words: what was, what would be, around what; its answer and its thread. */
function told(suggestion: Suggestion, base: Pick<Revision, "content">, threads: Threads) {
  const { id, number, mechanical, edit, resolution, counter } = suggestion;
  const described = describeEdit(edit, base.content);
  return {
    id,
    number,
    mechanical,
    field: described.field,
    kind: described.kind,
    before: described.before,
    after: described.after,
    context: described.context,
    stretches: edit.field === "body" ? null : stretchesBetween(described.before, described.after),
    sentence: described.sentence,
    /** Whether the author can put words of their own in its place. */
    takesWording: takesWording(edit),
    resolution,
    counter,
    thread: threads.get(id) ?? [],
  };
}

/** The rounds before the one at hand, each described on the text it was made on. */
async function earlierRounds(made: Suggestion[], round: number, threads: Threads) {
  const earlier = made.filter((suggestion) => suggestion.round < round);
  const [first] = earlier;
  if (!first) return [];
  const bases = await db
    .select()
    .from(revisions)
    .where(
      and(
        eq(revisions.submissionId, first.submissionId),
        inArray(
          revisions.number,
          earlier.map(({ base }) => base),
        ),
      ),
    );
  return earlier.flatMap((suggestion) => {
    const base = bases.find(({ number }) => number === suggestion.base);
    return base ? [{ round: suggestion.round, ...told(suggestion, base, threads) }] : [];
  });
}

/** What was said beside each suggestion, and from which side; no editor has a name in it. */
async function threadsOf(
  actor: Person,
  authorOfPiece: string | null,
  made: Suggestion[],
): Promise<Threads> {
  const threads: Threads = new Map();
  if (made.length === 0) return threads;
  const said = await db
    .select()
    .from(suggestionMessages)
    .where(
      inArray(
        suggestionMessages.suggestionId,
        made.map(({ id }) => id),
      ),
    )
    .orderBy(asc(suggestionMessages.at), asc(suggestionMessages.id));
  for (const { id, suggestionId, text, at, authorId } of said) {
    const side = authorId === authorOfPiece ? ("author" as const) : ("editor" as const);
    const who = authorId === actor.id ? ("you" as const) : side;
    threads.set(suggestionId, [...(threads.get(suggestionId) ?? []), { id, text, at, who }]);
  }
  return threads;
}

/** The letter that came with the suggestions; null while its words can still be changed. */
async function letterOf(submissionId: string) {
  const sending = [
    "submission.sent_for_approval",
    "submission.content_changed",
    "correction.proposed",
  ];
  const [sent] = await db
    .select({ id: events.id, details: events.details })
    .from(events)
    .where(and(eq(events.submissionId, submissionId), inArray(events.type, sending)))
    .orderBy(desc(events.id))
    .limit(1);
  if (!sent) return "";
  return (await lettersAsSent(submissionId))(sent.id, sent.details.letter);
}

function withoutBody({ body: _body, ...rest }: Content) {
  return rest;
}

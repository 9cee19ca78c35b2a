import "server-only";

import { and, eq, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import type { Guideline } from "@/db/schema/guidelines";
import { people } from "@/db/schema/people";
import { decisions, revisions, signatures, submissions } from "@/db/schema/submissions";
import { isForAnother } from "@/lib/appeals/queries";
import { proposeSlug } from "@/lib/articles/rules";
import { listAttestations } from "@/lib/attestations/queries";
import { confirmedMarks } from "@/lib/attestations/rules";
import type { Person } from "@/lib/auth/actor";
import { isEditorNow } from "@/lib/auth/standing";
import { getCall } from "@/lib/calls/queries";
import { runChecks } from "@/lib/checks/run";
import { now } from "@/lib/clock/now";
import { plainText } from "@/lib/content/plain";
import { renderHtml } from "@/lib/content/render";
import type { Content } from "@/lib/content/schema";
import { getRecord } from "@/lib/contributors/queries";
import { listCorrections } from "@/lib/corrections/queries";
import { listExperience } from "@/lib/experience/queries";
import { getAtTheGate, getUnsentChanges } from "@/lib/gate/queries";
import { publishGate } from "@/lib/gate/rules";
import { listAcceptedGuidelines } from "@/lib/guidelines/queries";
import { listHistory } from "@/lib/history/queries";
import { listHolds } from "@/lib/holds/queries";
import { getOpenProposal } from "@/lib/proposals/queries";
import { turnOfProposal } from "@/lib/proposals/rules";
import { getPublication } from "@/lib/publication/queries";
import { promiseOf } from "@/lib/queue/rules";
import { getReading } from "@/lib/readings/queries";
import { recusedFrom } from "@/lib/recusals/queries";
import { listRequestsForDesk } from "@/lib/requests/queries";
import { placesOf } from "@/lib/requests/rules";
import { listRevisions } from "@/lib/revisions/queries";
import { hasMissedItsHour } from "@/lib/schedules/queries";
import { settings } from "@/lib/settings/environment";
import { asToldTo } from "@/lib/submissions/policy";
import { turnOf } from "@/lib/submissions/rules";
import { isSubmissionId } from "@/lib/submissions/schema";
import { listTopicChoices } from "@/lib/topics/queries";
import { offersOn } from "./policy";
import { pointAt, type Span } from "./rules";

/**
 * A piece as an editor reads it: the submitted revision, never the author's unsent work. Null where the person is no
 * editor, or it was never submitted. An editor who wrote it sees it as its author would: no names of who reads it.
 */
export async function getSubmissionForDesk(actor: Person, id: string) {
  if (!isSubmissionId(id)) return null;
  const found = await pieceOf(actor, id);
  if (!found) return null;

  const { submission, revision } = found;
  const { content } = revision;
  const own = submission.authorId === actor.id;
  const piece = { ...submission, recused: found.recused };
  const [
    confirmed,
    gate,
    accepted,
    record,
    background,
    happened,
    filedUnder,
    asked,
    holds,
    read,
    snapshots,
    notices,
    publication,
    unsent,
    proposal,
    waivers,
  ] = await Promise.all([
    listAttestations(id),
    getAtTheGate(db, submission, revision),
    listAcceptedGuidelines(id, revision.number),
    getRecord(submission.authorId),
    listExperience(submission.authorId),
    listHistory(actor, submission, found.author.name),
    listTopicChoices(),
    listRequestsForDesk(actor, submission),
    listHolds(actor, piece),
    getReading(actor, id),
    listRevisions(id),
    found.articleId ? listCorrections(found.articleId) : [],
    getPublication(),
    own ? null : getUnsentChanges(db, revision),
    getOpenProposal(id),
    own ? 0 : db.$count(decisions, eq(decisions.kind, "waive_second_editor")),
  ]);
  const forAnother =
    turnOf(submission.state) === "editors" && (await isForAnother(db, actor, submission));
  const named = asToldTo(actor, piece);
  const findings = findingsIn(content, accepted);
  const time = now();
  const blockers = publishGate(gate, time);

  return {
    id: submission.id,
    version: submission.version,
    state: submission.state,
    turn: turnOf(submission.state),
    turnSince: submission.turnSince,
    receipt: submission.receipt,
    /** The call it was written for. */
    call: submission.callId ? await getCall(submission.callId) : null,
    submittedAt: submission.submittedAt,
    answerBy: submission.answerBy,
    exclusiveUntil: submission.exclusiveUntil,
    promise: promiseOf(submission, time),
    own,
    recused: found.recused,
    /** They declined it before, and another editor is free to read it now. */
    forAnother,
    claim:
      submission.claimedBy && submission.claimedAt
        ? {
            mine: submission.claimedBy === actor.id,
            name: named(found.holder),
            since: submission.claimedAt,
          }
        : null,
    /** Who keeps the piece over its rounds: it is offered to them first. */
    lane: submission.laneOf
      ? { mine: submission.laneOf === actor.id, name: named(found.lane) }
      : null,
    dueAt: submission.dueAt,
    revision: { number: revision.number, madeAt: revision.madeAt },
    revisions: snapshots,
    /** The revision this editor read before, where the current one is another. */
    readBefore: read !== null && read < revision.number ? read : null,
    requests: asked,
    holds,
    corrections: notices,
    /** Other words for it that are being negotiated while it stands in print as it is. */
    correction: proposal && {
      ...proposal,
      by: named(proposal.by),
      turn: turnOfProposal(proposal.state),
    },
    scheduled: submission.publishAt
      ? {
          at: submission.publishAt,
          slug: submission.plannedSlug,
          missed: await hasMissedItsHour(submission),
        }
      : null,
    embargoUntil: submission.embargoUntil,
    /** What an editor typed over an accepted text and has not sent: publishing leaves it behind. */
    unsent:
      unsent && (submission.state === "ready" || submission.state === "scheduled")
        ? { mine: unsent.editorId === actor.id, name: unsent.name, savedAt: unsent.savedAt }
        : null,
    content,
    html: htmlOf(content, [...findings, ...placesOf(asked, revision.number)]),
    /** The body in plain text: what a place in it is counted in. */
    plain: plainText(content.body),
    findings: findings.map((finding) => ({
      ...finding,
      answer: revision.answers[finding.guideline]?.trim() || null,
    })),
    marks: confirmedMarks(
      content,
      confirmed.map((one) => ({ ...one, editor: named(one.editor) })),
    ),
    /** What stands at the head of every letter to its author. */
    letterhead: {
      publication: publication.name,
      name: found.author.name,
      headline: content.headline,
      receipt: submission.receipt,
      href: new URL(`/submissions/${id}/status`, settings().appUrl).href,
    },
    author: { ...found.author, experiences: background, record },
    topic: filedUnder.find((topic) => topic.id === submission.topicId) ?? null,
    topics: filedUnder,
    /** Those the author accepted with this revision: what a letter may rest on. */
    guidelines: accepted.map(({ key, title, reason }) => ({ key, title, reason })),
    history: happened,
    /** An author never hears of a hold. */
    blockers: blockers.filter(({ name }) => !own || name !== "hold_open"),
    /** How many pieces a chief let go without a second editor. */
    waivers,
    signedAt: found.signedAt,
    article: found.slug ? { slug: found.slug } : null,
    proposedSlug: submission.plannedSlug ?? proposeSlug(content.headline),
    may: offersOn(actor, piece, {
      forAnother,
      blockers,
      acceptedBy: gate.acceptedBy,
      correction: proposal?.state ?? null,
    }),
    now: time,
  };
}
export type SubmissionForDesk = NonNullable<Awaited<ReturnType<typeof getSubmissionForDesk>>>;

/** The row, its current revision and who is concerned, for an editor of this moment; else nothing. */
async function pieceOf(actor: Person, id: string) {
  const holder = alias(people, "holder");
  const lane = alias(people, "lane");
  const [found] = await db
    .select({
      submission: submissions,
      revision: revisions,
      author: {
        name: people.name,
        email: people.email,
        handle: people.handle,
        since: people.createdAt,
      },
      holder: holder.name,
      lane: lane.name,
      articleId: articles.id,
      slug: articles.slug,
      signedAt: signatures.signedAt,
      recused: sql<boolean>`${recusedFrom(actor)}`,
    })
    .from(submissions)
    .innerJoin(people, eq(people.id, submissions.authorId))
    .innerJoin(
      revisions,
      and(eq(revisions.submissionId, submissions.id), eq(revisions.current, true)),
    )
    .leftJoin(holder, eq(holder.id, submissions.claimedBy))
    .leftJoin(lane, eq(lane.id, submissions.laneOf))
    .leftJoin(articles, eq(articles.submissionId, submissions.id))
    .leftJoin(
      signatures,
      and(
        eq(signatures.submissionId, submissions.id),
        eq(signatures.revision, revisions.number),
        eq(signatures.hash, revisions.hash),
        eq(signatures.signerId, submissions.authorId),
      ),
    )
    .where(and(eq(submissions.id, id), isNotNull(submissions.receipt), isEditorNow(actor)));
  return found;
}

/** What guidelines find in a text, each with the id of its place on the page. */
const findingsIn = (content: Content, guidelines: Guideline[]) =>
  runChecks(content, guidelines).map((finding, index) => ({
    ...finding,
    id: `finding-${index + 1}`,
  }));

/** The body with what findings point at; the notes in the margin are the page's to add. */
function htmlOf(content: Content, findings: readonly (Span & { field: string })[]) {
  const html = renderHtml(content.body, { direction: content.direction });
  return pointAt(
    html,
    plainText(content.body),
    findings.filter(({ field }) => field === "body"),
  );
}

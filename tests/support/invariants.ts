import { eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { corrections } from "@/db/schema/corrections";
import { events } from "@/db/schema/events";
import { revisions, submissions } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import { canonical } from "@/lib/content/canonical";
import { hashOf } from "@/lib/content/hash";
import { renderHtml } from "@/lib/content/render";
import { type EventType, eventOf } from "@/lib/events/vocabulary";
import { type MoveName, moves } from "@/lib/submissions/rules";
import { agreedContent } from "@/lib/suggestions/rules";
import { editorsWords } from "../negotiation/edits";

/**
 * Looks through the database for anything that must never be (product §2, I1 to I8), by SQL and by the texts.
 * @param id one piece only; absent: all of it
 * @returns a sentence for each thing that is wrong; none when all holds
 */
export async function holds(id?: string): Promise<string[]> {
  const broken = laws(id).map(
    ([sentence, query]) =>
      sql`(select ${sentence}::text as law, to_jsonb(found) as found from (${query}) as found limit 3)`,
  );
  const { rows } = await db.execute<{ law: string; found: unknown }>(
    sql.join(broken, sql` union all `),
  );
  const wrong = rows.map(({ law, found }) => `${law}: ${JSON.stringify(found)}`);
  const pieces = await db
    .select()
    .from(submissions)
    .where(id ? eq(submissions.id, id) : undefined);
  for (const piece of pieces) wrong.push(...(await wrongIn(piece)));
  return wrong;
}

const names = <T extends string>(list: readonly T[]) =>
  sql.join(
    list.map((name) => sql`${name}`),
    sql`, `,
  );

const movesOf = (belongs: (by: readonly string[]) => boolean) =>
  (Object.keys(moves) as MoveName[])
    .filter((name) => belongs(moves[name].by))
    .map((name) => eventOf[name]);

const authorsAlone = movesOf((by) => by.every((one) => one === "author" || one === "coauthor"));
const desksAlone = movesOf((by) =>
  by.every((one) => !["author", "coauthor", "clock"].includes(one)),
);
const clocksAlone = movesOf((by) => by.every((one) => one === "clock"));

/** Of these the author is written to, whoever caused it (lib/notifications/rules.ts). */
const authorHears: EventType[] = [
  "submission.submitted",
  "submission.returned",
  "submission.claimed",
  "submission.changes_requested",
  "submission.resubmitted",
  "submission.accepted_as_it_stands",
  "submission.accepted_for_editing",
  "submission.declined",
  "submission.appealed",
  "submission.reopened",
  "submission.sent_for_approval",
  "submission.content_changed",
  "submission.approved",
  "submission.scheduled",
  "submission.unscheduled",
  "article.published",
  "submission.killed",
  "submission.withdrawn",
  "submission.reminded",
  "submission.expired",
  "article.corrected",
  "article.retracted",
  "exclusivity.released",
  "schedule.missed",
];

function laws(id?: string): [string, SQL][] {
  const of = (column: SQL) => (id ? sql`${column} = ${id}` : sql`true`);
  return [
    [
      "I1 a published piece has no article its author signed over its hash",
      sql`select s.id from submissions s where s.state = 'published' and ${of(sql`s.id`)} and not exists (
        select 1 from articles a join signatures g on g.id = a.signature_id
        where a.submission_id = s.id and g.submission_id = s.id and g.signer_id = s.author_id
          and g.hash = a.hash and g.revision = a.revision)`,
    ],
    [
      "I1 an article of a piece that was never published",
      sql`select a.id from articles a join submissions s on s.id = a.submission_id
        where s.state not in ('published', 'retracted') and ${of(sql`s.id`)}`,
    ],
    [
      "an article that came out before its embargo ended",
      sql`select a.id from articles a join submissions s on s.id = a.submission_id
        where a.published_at < s.embargo_until and ${of(sql`s.id`)}`,
    ],
    [
      "I1 a piece is ready or scheduled though its author did not sign its current text",
      sql`select s.id, s.state from submissions s join revisions r on r.submission_id = s.id and r.current
        where s.state in ('ready', 'scheduled', 'published') and ${of(sql`s.id`)} and not exists (
          select 1 from signatures g where g.submission_id = s.id and g.revision = r.number
            and g.hash = r.hash and g.signer_id = s.author_id)`,
    ],
    [
      "a signature by somebody who is not the author",
      sql`select g.id from signatures g join submissions s on s.id = g.submission_id
        where g.signer_id <> s.author_id and ${of(sql`s.id`)}`,
    ],
    [
      "a submitted piece without exactly one current revision",
      sql`select s.id from submissions s where s.receipt is not null and ${of(sql`s.id`)}
        and (select count(*) from revisions r where r.submission_id = s.id and r.current) <> 1`,
    ],
    [
      "the current revision is not the last one",
      // An article's is the one in print, whatever is negotiated beside it.
      sql`select r.submission_id from revisions r where r.current and ${of(sql`r.submission_id`)}
        and r.number <> coalesce(
          (select a.revision from articles a where a.submission_id = r.submission_id),
          (select max(number) from revisions where submission_id = r.submission_id))`,
    ],
    [
      "a correction is open on what is not published",
      sql`select p.id from correction_proposals p join submissions s on s.id = p.submission_id
        where p.closed_at is null and s.state <> 'published' and ${of(sql`s.id`)}`,
    ],
    [
      "I1 a correction was made and is not in print by a signature over its text, or its notice is not there",
      sql`select p.id from correction_proposals p join submissions s on s.id = p.submission_id
        where p.state = 'made' and ${of(sql`s.id`)} and not exists (
          select 1 from signatures g join revisions r on r.submission_id = g.submission_id and r.number = g.revision
            join corrections c on c.proposal_id = p.id
          where g.submission_id = s.id and g.revision = p.signed and g.hash = r.hash and g.signer_id = s.author_id)`,
    ],
    [
      "the text in print came neither of the publication nor of a correction",
      sql`select a.id from articles a where ${of(sql`a.submission_id`)} and exists (
          select 1 from correction_proposals p where p.submission_id = a.submission_id and p.state = 'made')
        and a.revision <> (select max(p.signed) from correction_proposals p
          where p.submission_id = a.submission_id and p.state = 'made')`,
    ],
    [
      "I3 somebody decided on their own piece",
      sql`select d.id from decisions d join submissions s on s.id = d.submission_id
        where d.editor_id = s.author_id and ${of(sql`s.id`)}`,
    ],
    [
      "I3 the desk's move was made by the author",
      sql`select e.id, e.type from events e join submissions s on s.id = e.submission_id
        where e.actor_id = s.author_id and e.type in (${names(desksAlone)}) and ${of(sql`s.id`)}`,
    ],
    [
      "an author's move was made by somebody else",
      sql`select e.id, e.type from events e join submissions s on s.id = e.submission_id
        where e.actor_id is distinct from s.author_id and e.type in (${names(authorsAlone)}) and ${of(sql`s.id`)}`,
    ],
    [
      "the clock's move was made by a person",
      sql`select e.id, e.type from events e where e.actor_id is not null and e.type in (${names(clocksAlone)})
        and ${of(sql`e.submission_id`)}`,
    ],
    [
      "I3 somebody who had stepped away moved the piece",
      sql`select e.id, e.type from events e join events r on r.submission_id = e.submission_id
          and r.type = 'editor.recused' and r.actor_id = e.actor_id and r.id < e.id
        where ${of(sql`e.submission_id`)}`,
    ],
    [
      "a piece is held by somebody who wrote it or has stepped away",
      sql`select s.id from submissions s where s.claimed_by is not null and ${of(sql`s.id`)} and (
        s.claimed_by = s.author_id or exists (select 1 from recusals r
          where r.submission_id = s.id and r.editor_id = s.claimed_by))`,
    ],
    [
      "a piece is held outside of review, or not held in it",
      sql`select id, state from submissions where (state = 'in_review') <> (claimed_by is not null) and ${of(sql`id`)}`,
    ],
    [
      "a scheduled piece without its hour",
      sql`select id from submissions where state = 'scheduled' and publish_at is null and ${of(sql`id`)}`,
    ],
    [
      "I5 a letter without the event that caused it",
      sql`select o.id from outbox o where o.kind = 'mail' and ${of(sql`o.submission_id`)} and not exists (
        select 1 from events e where e.id = (o.payload -> 'about' ->> 'event')::bigint
          and e.type = o.payload -> 'about' ->> 'kind' and e.submission_id = o.submission_id
          and o.once_key = 'event ' || e.id || ' to ' || (o.payload -> 'about' ->> 'person'))`,
    ],
    [
      "I5 one event wrote twice to one person",
      sql`select payload -> 'about' ->> 'event' from outbox where kind = 'mail' and ${of(sql`submission_id`)}
        group by payload -> 'about' ->> 'event', payload -> 'about' ->> 'person' having count(*) > 1`,
    ],
    [
      "I5 something happened that its author always hears of, and nothing was written to them",
      sql`select e.id, e.type from events e join submissions s on s.id = e.submission_id
        where e.type in (${names(authorHears)}) and ${of(sql`s.id`)} and not exists (
          select 1 from outbox o where o.once_key = 'event ' || e.id || ' to ' || s.author_id)`,
    ],
    [
      "I7 two moves made the same version",
      sql`select submission_id, version from events where version is not null and ${of(sql`submission_id`)}
        group by submission_id, version having count(*) > 1`,
    ],
    [
      "a piece that is not scheduled has an hour at which the clock would print it",
      sql`select id, state from submissions where publish_at is not null and state <> 'scheduled' and ${of(sql`id`)}`,
    ],
    [
      "I8 a piece was published more than once",
      sql`select submission_id from events where type = 'article.published' and ${of(sql`submission_id`)}
        group by submission_id having count(*) > 1`,
    ],
    [
      "requests that were sent are not numbered 1, 2, 3 …",
      sql`select submission_id, revision from requests where number is not null and ${of(sql`submission_id`)}
        group by submission_id, revision having max(number) <> count(*) or min(number) <> 1`,
    ],
    [
      "I5 a decision without its event, or an event without its decision",
      sql`select s.id from submissions s where ${of(sql`s.id`)} and
        (select count(*) from decisions d where d.submission_id = s.id) <>
        (select count(*) from events e where e.submission_id = s.id and e.type in (
          'submission.changes_requested', 'submission.accepted_as_it_stands',
          'submission.accepted_for_editing', 'submission.declined'))`,
    ],
  ];
}

type Piece = typeof submissions.$inferSelect;

async function wrongIn(piece: Piece): Promise<string[]> {
  const history = await db
    .select()
    .from(events)
    .where(eq(events.submissionId, piece.id))
    .orderBy(events.id);
  const texts = await db
    .select()
    .from(revisions)
    .where(eq(revisions.submissionId, piece.id))
    .orderBy(revisions.number);
  const made = await db
    .select()
    .from(suggestions)
    .where(eq(suggestions.submissionId, piece.id))
    .orderBy(suggestions.round, suggestions.number);
  const [article] = await db.select().from(articles).where(eq(articles.submissionId, piece.id));
  const notices = await db
    .select()
    .from(corrections)
    .where(eq(corrections.articleId, article?.id ?? piece.id));
  return [
    ...replayed(piece, history),
    ...textsAgree(piece, texts, history, made),
    ...printed(texts, made, article, notices),
  ].map((sentence) => `${piece.id} ${sentence}`);
}

/** I6, and one event a version: the history read from its beginning gives the state and the version. */
function replayed(piece: Piece, history: (typeof events.$inferSelect)[]): string[] {
  let state = "draft";
  let version = 1;
  const wrong: string[] = [];
  for (const event of history.filter(({ toState }) => toState !== null)) {
    if (event.fromState !== state)
      wrong.push(`I6 ${event.type} from ${event.fromState}, was ${state}`);
    if (event.version !== version + 1)
      wrong.push(`${event.type} made version ${event.version} of ${version}`);
    state = event.toState ?? state;
    version = event.version ?? version;
  }
  if (state !== piece.state)
    wrong.push(`I6 the history ends in ${state}, the piece is ${piece.state}`);
  if (version !== piece.version) wrong.push(`${version} moves, version ${piece.version}`);
  return wrong;
}

/** Every hash is of its text; and what came of an approval or a counter is the base with the answers, byte for byte. */
function textsAgree(
  piece: Piece,
  texts: (typeof revisions.$inferSelect)[],
  history: (typeof events.$inferSelect)[],
  made: (typeof suggestions.$inferSelect)[],
): string[] {
  const wrong: string[] = [];
  for (const { number, content, hash, madeBy } of texts) {
    if (hashOf(content) !== hash) wrong.push(`revision ${number} does not have its hash`);
    if (madeBy !== piece.authorId) wrong.push(`revision ${number} was not made by its author`);
  }
  for (const event of history) {
    if (event.type !== "submission.approved" && event.type !== "correction.signed") continue;
    const number = Number(event.details.revision);
    // A correction names what it was made on; what was negotiated and given up may lie between.
    const on = Number(event.details.base ?? number - 1);
    const base = texts.find((text) => text.number === on);
    const signed = texts.find((text) => text.number === number);
    const onBase = made.filter((suggestion) => suggestion.base === on);
    const round = onBase.at(-1)?.round;
    const answered = onBase.filter((suggestion) => suggestion.round === round);
    if (answered.some(({ resolution }) => resolution === null || resolution === "countered")) {
      wrong.push(`revision ${number} was approved with an open suggestion`);
    }
    if (!base || !signed) wrong.push(`revision ${number} was approved and is not there`);
    else if (canonical(agreedContent(base.content, answered)) !== canonical(signed.content)) {
      wrong.push(`I2 revision ${number} is not what follows from the answers`);
    }
  }
  return wrong;
}

/** I2: an editor's word is in print only where a suggestion with it was accepted. And the page shows the signed text. */
function printed(
  texts: (typeof revisions.$inferSelect)[],
  made: (typeof suggestions.$inferSelect)[],
  article: typeof articles.$inferSelect | undefined,
  notices: (typeof corrections.$inferSelect)[],
): string[] {
  if (!article) return [];
  const text = texts.find(({ number }) => number === article.revision);
  if (!text) return ["its article shows a revision that is not there"];
  const accepted = new Set(
    made
      .filter(({ resolution }) => resolution === "accepted")
      .flatMap(({ edit }) => [...editorsWords(JSON.stringify(edit))]),
  );
  // A notice of changed words speaks of them: of none that the author turned down and never took.
  const turnedDown = new Set(
    made
      .filter(({ resolution }) => resolution === "rejected" || resolution === "countered")
      .flatMap(({ edit }) => [...editorsWords(JSON.stringify(edit))])
      .filter((word) => !accepted.has(word)),
  );
  const said = notices.filter(({ proposalId }) => proposalId).map((notice) => notice.text);
  const quoted = [...editorsWords(said.join(" "))].filter((word) => turnedDown.has(word));
  const out = `${JSON.stringify(text.content)} ${article.bodyHtml} ${article.bodyText}`;
  const smuggled = [...editorsWords(out)].filter((word) => !accepted.has(word));
  const html = renderHtml(text.content.body, { direction: text.content.direction });
  return [
    ...smuggled.map((word) => `I2 “${word}” is in print and its author accepted it nowhere`),
    ...quoted.map((word) => `I2 “${word}” is in a notice and its author turned it down`),
    ...(article.retractedAt === null && article.bodyHtml !== html
      ? ["I1 its page is not the text that was signed"]
      : []),
    ...(article.retractedAt !== null && article.bodyHtml !== ""
      ? ["a retracted text is there"]
      : []),
  ];
}

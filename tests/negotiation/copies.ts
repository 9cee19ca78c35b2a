import { randomUUID } from "node:crypto";
import { pool } from "@/db/client";

/** A piece to copy from, out of the clock's sight: what made its moves due is given back to every copy. */
export type Mould = { id: string; times: Record<string, Date | null> };

const timed = ["turn_since", "claimed_at", "claim_active_at", "publish_at"];

export async function aMouldOf(id: string): Promise<Mould> {
  const { rows } = await pool().query(`select ${timed.join(", ")} from submissions where id = $1`, [
    id,
  ]);
  const later = timed.map((name) => `${name} = ${name} + interval '900 years'`);
  await pool().query(`update submissions set ${later.join(", ")} where id = $1`, [id]);
  return { id, times: rows[0] };
}

/** Copies a piece, whole, as it stands: hundreds of the same piece for races, in a moment each. */
export async function aCopyOf({ id, times }: Mould): Promise<string> {
  const copy = randomUUID();
  await pool().query(statements(id, copy));
  await pool().query(
    `update submissions set ${timed.map((name, index) => `${name} = $${index + 2}`).join(", ")} where id = $1`,
    [copy, ...timed.map((name) => times[name])],
  );
  return copy;
}

/** Columns of their own value in every copy; the others are taken over. */
const own: Record<string, string> = {
  id: "gen_random_uuid()",
  receipt: "case when receipt is null then null else nextval('receipts') end",
};

const tables = {
  working_copies: "content, answers, saves, saved_at",
  revisions: "number, content, hash, answers, made_by, made_at, current",
  signatures: "id, revision, hash, signer_id, agreement, guidelines, signed_at",
  decisions: "id, revision, editor_id, kind, reasons, letter, decided_at",
  requests:
    "id, revision, editor_id, text, anchor, number, made_at, sent_at, answer, answer_text, answered_at",
  editing_copies: "base, content, saves, saved_by, saved_at",
  suggestions:
    "id, round, number, base, edit, mechanical, proposed_by, proposed_at, resolution, counter, resolved_at",
  events: "type, actor_id, from_state, to_state, version, details, at",
};

const piece =
  "author_id, state, version, turn_since, receipt, submitted_at, answer_by, exclusive_until, due_at, publish_at, " +
  "embargo_until, planned_slug, appealed_at, reminders, claim_active_at, claimed_by, claimed_at, lane_of, topic_id, " +
  "expired_from, created_at";

/** Both are ids this test made: they stand in the text because one round trip carries many statements. */
function statements(from: string, to: string) {
  const values = (columns: string) =>
    columns
      .split(", ")
      .map((column) => own[column] ?? column)
      .join(", ");
  const copies = Object.entries(tables).map(
    ([table, columns]) =>
      `insert into ${table} (submission_id, ${columns}) select '${to}', ${values(columns)} from ${table} where submission_id = '${from}'` +
      (table === "events" ? " order by id" : ""),
  );
  return [
    "begin",
    `insert into submissions (id, ${piece}) select '${to}', ${values(piece)} from submissions where id = '${from}'`,
    ...copies,
    `insert into articles (submission_id, slug, revision, hash, signature_id, body_html, body_text, words, published_at)
      select '${to}', slug || '-${to.slice(0, 13)}', a.revision, a.hash, g.id, body_html, body_text, words, published_at
      from articles a join signatures g on g.submission_id = '${to}' and g.hash = a.hash and g.revision = a.revision
      where a.submission_id = '${from}'`,
    // Its letters are those of its mould, each of the event of its own; out of it they went long ago.
    `with old as (select id, row_number() over (order by id) as nth from events where submission_id = '${from}'),
      new as (select id, row_number() over (order by id) as nth from events where submission_id = '${to}')
      insert into outbox (kind, payload, once_key, submission_id, run_at, done_at)
      select 'mail', jsonb_set(o.payload, '{about,event}', to_jsonb(new.id)),
        'event ' || new.id || ' to ' || (o.payload -> 'about' ->> 'person'), '${to}', o.run_at, coalesce(o.done_at, now())
      from outbox o join old on old.id = (o.payload -> 'about' ->> 'event')::bigint join new using (nth)
      where o.submission_id = '${from}' order by o.id`,
    "commit",
  ].join(";\n");
}

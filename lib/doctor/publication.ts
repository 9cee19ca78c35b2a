import { words } from "#words/doctor";
import { now } from "@/lib/clock/now";
import { deadlines, nextDeadline, type Wait } from "@/lib/deadlines/rules";
import { type Asked, guarded } from "./database";
import { type Looked, looking } from "./looked";

/** Who runs it and by which rules, and whether its work gets done. */
export async function lookAtPublication(client: Asked): Promise<Looked[]> {
  return [
    await guarded("chief", () => lookAtChief(client)),
    await guarded("guidelines", () => lookAtRules(client, "guidelines", "guideline_versions")),
    await guarded("agreement", () => lookAtRules(client, "agreement", "agreements")),
    await guarded("failed-jobs", () => lookAtFailedJobs(client)),
    await guarded("due-jobs", () => lookAtDueJobs(client)),
    await guarded("schedule", () => lookAtSchedule(client)),
    await guarded("claims", () => lookAtClaims(client)),
    await guarded("reminders", () => lookAtReminders(client)),
  ];
}

async function lookAtChief(client: Asked) {
  const { fine, wrong } = looking("chief");
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::int as count from people where role = 'chief' and suspended_at is null",
  );
  const count = rows[0]?.count ?? 0;
  return count > 0 ? fine(words.chief.fine(count)) : wrong(words.chief.none, words.chief.todo);
}

async function lookAtRules(
  client: Asked,
  check: "guidelines" | "agreement",
  table: "guideline_versions" | "agreements",
) {
  const { fine, wrong } = looking(check);
  const newest = {
    guideline_versions: "select max(number) as version from guideline_versions",
    agreements: "select max(version) as version from agreements",
  };
  const { rows } = await client.query<{ version: number | null }>(
    `${newest[table]} where published_at <= $1`,
    [now()],
  );
  const version = rows[0]?.version ?? null;
  return version === null
    ? wrong(words[check].none, words[check].todo)
    : fine(words[check].fine(version));
}

async function lookAtFailedJobs(client: Asked) {
  const { fine, wrong } = looking("failed-jobs");
  const { rows } = await client.query<{ kind: string; count: number; why: string | null }>(
    `select kind, count(*)::int as count, (array_agg(last_error order by failed_at desc))[1] as why
     from outbox where failed_at is not null group by kind order by kind`,
  );
  if (rows.length === 0) return fine(words.failedJobs.fine);
  const each = rows.map(({ kind, count, why }) => words.failedJobs.of(count, kind, why ?? ""));
  return wrong(each.join(" "), words.failedJobs.todo);
}

/** A worker takes a job within seconds; nobody works where one has been due this long. */
const late = 5 * 60_000;

async function lookAtDueJobs(client: Asked) {
  const { fine, wrong } = looking("due-jobs");
  const { rows } = await client.query<{ count: number; oldest: Date | null; again: number }>(
    `select count(*) filter (where run_at <= $1 and (leased_until is null or leased_until <= $1))::int as count,
            min(run_at) filter (where run_at <= $1 and (leased_until is null or leased_until <= $1)) as oldest,
            count(*) filter (where attempts > 0 and last_error is not null)::int as again
     from outbox where done_at is null and failed_at is null and held_at is null`,
    [now()],
  );
  const { count = 0, oldest = null, again = 0 } = rows[0] ?? {};
  const age = oldest ? now().getTime() - oldest.getTime() : 0;
  return age > late
    ? wrong(words.dueJobs.late(count, Math.round(age / 60_000)), words.dueJobs.todo)
    : fine(words.dueJobs.fine(count, Math.round(age / 1000), again));
}

async function lookAtSchedule(client: Asked) {
  const { fine, wrong } = looking("schedule");
  const { rows } = await client.query<{ count: number; overdue: number; oldest: Date | null }>(
    `select count(*)::int as count, count(*) filter (where publish_at <= $1)::int as overdue,
            min(publish_at) filter (where publish_at <= $1) as oldest
     from submissions where state = 'scheduled'`,
    [new Date(now().getTime() - late)],
  );
  const { count = 0, overdue = 0, oldest = null } = rows[0] ?? {};
  return oldest
    ? wrong(words.schedule.overdue(overdue, oldest), words.schedule.todo)
    : fine(words.schedule.fine(count));
}

async function lookAtClaims(client: Asked) {
  const { fine, wrong } = looking("claims");
  const { rows } = await client.query<{ count: number; lapsed: number; oldest: Date | null }>(
    `with held as (
       select coalesce(claim_active_at, claimed_at) + make_interval(hours => claim_hours) as until
       from submissions cross join publication where state = 'in_review')
     select count(*)::int as count, count(*) filter (where until <= $1)::int as lapsed,
            min(until) filter (where until <= $1) as oldest from held`,
    [new Date(now().getTime() - late)],
  );
  const { count = 0, lapsed = 0, oldest = null } = rows[0] ?? {};
  return oldest
    ? wrong(words.claims.lapsed(lapsed, oldest), words.claims.todo)
    : fine(words.claims.fine(count));
}

/** Every piece that has waited for its author so long that a reminder is due, by the rule the clock goes by. */
async function lookAtReminders(client: Asked) {
  const { fine, wrong } = looking("reminders");
  const { rows } = await client.query<Wait>(
    `select s.state, acts.since, s.due_at as "dueAt",
            array(select at from events e where e.submission_id = s.id
                  and e.type = 'submission.reminded' and e.at >= acts.since order by e.id) as reminded
     from submissions s, lateral (select greatest(s.turn_since,
            (select saved_at from working_copies w where w.submission_id = s.id),
            (select max(answered_at) from requests r where r.submission_id = s.id),
            (select max(resolved_at) from suggestions g where g.submission_id = s.id)) as since) as acts
     where s.state::text = any ($1) and acts.since <= $2`,
    [Object.keys(deadlines), new Date(now().getTime() - shortestWait)],
  );
  const overdue = rows
    .map((wait) => nextDeadline(wait))
    .filter(({ is, at }) => is === "remind" && at.getTime() <= now().getTime() - late)
    .map(({ at }) => at.getTime());
  return overdue.length > 0
    ? wrong(
        words.reminders.overdue(overdue.length, new Date(Math.min(...overdue))),
        words.reminders.todo,
      )
    : fine(words.reminders.fine);
}

const shortestWait =
  Math.min(...Object.values(deadlines).map(({ remindAfter: [first] }) => first)) * 86_400_000;

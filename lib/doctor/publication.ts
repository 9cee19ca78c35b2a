import { words } from "#words/doctor";
import { now } from "@/lib/clock/now";
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
     from outbox where done_at is null and failed_at is null`,
    [now()],
  );
  const { count = 0, oldest = null, again = 0 } = rows[0] ?? {};
  const age = oldest ? now().getTime() - oldest.getTime() : 0;
  return age > late
    ? wrong(words.dueJobs.late(count, Math.round(age / 60_000)), words.dueJobs.todo)
    : fine(words.dueJobs.fine(count, Math.round(age / 1000), again));
}

/** Read through the row, so that it can be asked of a database older than the column. */
async function lookAtSchedule(client: Asked) {
  const { fine, wrong } = looking("schedule");
  const { rows } = await client.query<{ count: number; overdue: number; oldest: Date | null }>(
    `select count(*)::int as count, count(*) filter (where at <= $1)::int as overdue,
            min(at) filter (where at <= $1) as oldest
     from (select (to_jsonb(s) ->> 'publish_at')::timestamptz as at
           from submissions s where state = 'scheduled') as scheduled`,
    [new Date(now().getTime() - late)],
  );
  const { count = 0, overdue = 0, oldest = null } = rows[0] ?? {};
  return oldest
    ? wrong(words.schedule.overdue(overdue, oldest), words.schedule.todo)
    : fine(words.schedule.fine(count));
}

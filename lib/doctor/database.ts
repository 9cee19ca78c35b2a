import fs from "node:fs";
import pg from "pg";
import { words } from "#words/doctor";
import { countPending } from "@/db/pending";
import { now } from "@/lib/clock/now";
import { ensurePostgres } from "@/lib/postgres/embedded";
import { folderOf } from "@/lib/postgres/folder";
import type { Settings } from "@/lib/settings/rules";
import { type Looked, looking, reasonOf } from "./looked";

/** What can be asked of a database. */
export type Asked = Pick<pg.ClientBase, "query">;

export type Opened = { client: pg.Client; close: () => Promise<void>; looked: Looked };

/**
 * A connection of our own to the database of the settings, which changes nothing in it. The embedded one is joined, or
 * started for as long as this takes; it is never made.
 */
export async function openDatabase(settings: Settings): Promise<Opened | Looked> {
  const { fine, wrong } = looking("database");
  const { databaseUrl, dataDirectory } = settings;
  if (!databaseUrl && !fs.existsSync(folderOf(dataDirectory).made)) {
    return wrong(words.database.none(dataDirectory), words.database.make);
  }
  let stop = async () => {};
  const began = performance.now();
  try {
    const embedded = databaseUrl ? null : await ensurePostgres(dataDirectory);
    if (embedded) stop = embedded.stop;
    const client = new pg.Client({
      connectionString: embedded?.url ?? databaseUrl ?? "",
      connectionTimeoutMillis: 5_000,
      statement_timeout: 10_000,
      application_name: "firsthand doctor",
    });
    client.on("error", () => {});
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version') as version",
    );
    const close = async () => {
      await client.end().catch(() => {});
      await stop();
    };
    const took = Math.round(performance.now() - began);
    const where = embedded ? words.database.embedded : words.database.given;
    return { client, close, looked: fine(where(rows[0]?.version ?? "", took)) };
  } catch (error) {
    await stop();
    return wrong(words.database.away(reasonOf(error)), todoFor((error as { code?: string }).code));
  }
}

/** 28…: not let in; 3D…: no such database. */
function todoFor(code = "") {
  if (code.startsWith("28")) return words.database.letIn;
  if (code.startsWith("3D")) return words.database.create;
  return words.database.start;
}

/** Version, migrations, writing, extension and clock, in this order. */
export async function lookAtDatabase(client: Asked): Promise<Looked[]> {
  return [
    await guarded("database-version", () => lookAtVersion(client)),
    await guarded("migrations", () => lookAtMigrations(client)),
    await guarded("writing", () => lookAtWriting(client)),
    await guarded("extension", () => lookAtExtension(client)),
    await guarded("clock", () => lookAtClock(client)),
  ];
}

/** A look that itself fails is something wrong, not the end of looking. */
export async function guarded(check: string, look: () => Promise<Looked>): Promise<Looked> {
  try {
    return await look();
  } catch (error) {
    return looking(check).wrong(words.unreadable(reasonOf(error)), words.unreadableTodo);
  }
}

async function lookAtVersion(client: Asked) {
  const { rows } = await client.query<{ number: string }>(
    "select current_setting('server_version_num') as number",
  );
  return judgeVersion(Number(rows[0]?.number));
}

/** @param number as PostgreSQL counts: 150004 is 15.4 */
export function judgeVersion(number: number): Looked {
  const { fine, wrong } = looking("database-version");
  const major = Math.floor(number / 10_000);
  return major >= 15
    ? fine(words.version.fine(major))
    : wrong(words.version.old(major), words.version.todo);
}

async function lookAtMigrations(client: Asked) {
  const { fine, wrong } = looking("migrations");
  const pending = await countPending(client);
  if (pending === "newer") return wrong(words.migrations.newer, words.migrations.newerTodo);
  return pending === 0
    ? fine(words.migrations.fine)
    : wrong(words.migrations.pending(pending), words.migrations.todo);
}

/** As a migration would write, undone at once. */
async function lookAtWriting(client: Asked) {
  const { fine, wrong } = looking("writing");
  try {
    await client.query("begin");
    await client.query("create table firsthand_doctor_was_here (nothing integer)");
    return fine(words.writing.fine);
  } catch (error) {
    return wrong(words.writing.refused(reasonOf(error)), words.writing.todo);
  } finally {
    await client.query("rollback").catch(() => {});
  }
}

async function lookAtExtension(client: Asked) {
  const { fine, wrong } = looking("extension");
  const { rows } = await client.query<{ made: boolean; offered: boolean }>(
    `select exists (select from pg_extension where extname = 'pg_trgm') as made,
            exists (select from pg_available_extensions where name = 'pg_trgm') as offered`,
  );
  if (rows[0]?.made) return fine(words.extension.fine);
  return wrong(
    words.extension.missing,
    rows[0]?.offered ? words.extension.create : words.extension.install,
  );
}

/** Dates are set by this clock and compared by that one too. */
const mostSeconds = 5;

async function lookAtClock(client: Asked) {
  const { fine, wrong } = looking("clock");
  const before = now().getTime();
  const { rows } = await client.query<{ at: Date }>("select clock_timestamp() as at");
  const here = (before + now().getTime()) / 2;
  const seconds = Math.round(Math.abs((rows[0]?.at.getTime() ?? 0) - here) / 1000);
  return seconds > mostSeconds
    ? wrong(words.clock.apart(seconds), words.clock.todo)
    : fine(words.clock.fine);
}

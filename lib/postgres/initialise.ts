import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { words } from "#words/process";
import { keptSecret } from "@/lib/settings/secret";
import { type Account, giveTo } from "./account";
import type { Binaries } from "./binaries";
import type { Folder } from "./folder";
import { CannotStart } from "./refusal";

/** The name of the database's one user. */
export const user = "firsthand";

/** The major version in PG_VERSION, or null where there is no database. */
function versionOf(folder: Folder) {
  const file = path.join(folder.database, "PG_VERSION");
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim() : null;
}

/**
 * Makes the database if there is none: in a folder aside, renamed when whole, so that a process killed here leaves
 * either nothing or everything.
 * @param quick for tests: no waiting for the disk
 * @throws CannotStart when one was here and is gone, when it lost its password or is of another version, or when
 *   PostgreSQL's initdb fails
 */
export function initialise(folder: Folder, binaries: Binaries, account: Account, quick: boolean) {
  const version = versionOf(folder);
  if (version !== null) {
    if (!fs.existsSync(folder.secret)) throw new CannotStart(words.secretLost(folder.secret));
    const ours = majorVersion(binaries, account);
    if (version !== ours) throw new CannotStart(words.otherVersion(folder.database, version, ours));
    if (!fs.existsSync(folder.made)) remember(folder);
    return;
  }
  if (fs.existsSync(folder.made)) {
    throw new CannotStart(words.databaseLost(folder.database, folder.made));
  }
  if (fs.existsSync(folder.database) && fs.readdirSync(folder.database).length > 0) {
    throw new CannotStart(words.notADatabase(folder.database));
  }

  fs.rmSync(folder.database, { recursive: true, force: true });
  fs.rmSync(folder.making, { recursive: true, force: true });
  fs.mkdirSync(folder.making, { recursive: true, mode: 0o700 });
  giveTo(account, folder.making);
  initdb(folder, binaries, account, quick);
  fs.renameSync(folder.making, folder.database);
  remember(folder);
}

function initdb(folder: Folder, binaries: Binaries, account: Account, quick: boolean) {
  const password = `${folder.making}.password`;
  fs.rmSync(password, { force: true });
  fs.writeFileSync(password, keptSecret(folder.secret), { mode: 0o600 });
  giveTo(account, password);
  const [program = "", ...rest] = [
    ...account.before,
    binaries.initdb,
    ...["-D", folder.making, "-U", user, "-A", "scram-sha-256", "--pwfile", password],
    ...["-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--no-instructions"],
    ...(quick ? ["--no-sync"] : []),
  ];
  const made = spawnSync(program, rest, { ...account.identity, encoding: "utf8" });
  fs.rmSync(password, { force: true });
  if (made.status !== 0) {
    throw new CannotStart(words.initdbFailed(String(made.stderr || made.error).trim()));
  }
}

function remember(folder: Folder) {
  fs.writeFileSync(folder.made, words.made);
}

/** "postgres (PostgreSQL) 18.4" → "18" */
function majorVersion(binaries: Binaries, account: Account) {
  const [program = "", ...rest] = [...account.before, binaries.postgres, "--version"];
  const said = spawnSync(program, rest, { ...account.identity, encoding: "utf8" });
  return /(\d+)(?:\.|beta|devel|\s|$)/.exec(said.stdout ?? "")?.[1] ?? "";
}

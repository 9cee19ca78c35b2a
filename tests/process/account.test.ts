import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { findAccount } from "@/lib/postgres/account";
import { findBinaries } from "@/lib/postgres/binaries";
import { folderOf } from "@/lib/postgres/folder";
import { initialise } from "@/lib/postgres/initialise";
import { choosePort } from "@/lib/postgres/port";
import { startSupervised } from "@/lib/postgres/supervise";
import { emptyFolder } from "../support/folder";

const isRoot = process.getuid?.() === 0;
const hasNamespaces = spawnSync("unshare", ["--user", "true"]).status === 0;

/** Makes and starts a database as root would with only this way open; says who owns its files. */
async function runAs(open: { namespaces: boolean; plain: boolean }, mode: number) {
  const base = emptyFolder();
  fs.chmodSync(base, mode);
  const folder = folderOf(base);
  const binaries = findBinaries();
  for (const _ of ["first", "again"]) {
    const account = findAccount(folder.database, [binaries.home, folder.base], open);
    initialise(folder, binaries, account, true);
    const port = await choosePort(folder);
    const server = await startSupervised(folder, binaries, account, { port, quick: true });
    await server.stop();
  }
  return fs.statSync(path.join(folder.database, "PG_VERSION")).uid;
}

test.runIf(isRoot && hasNamespaces)(
  "root's database runs in a user namespace and stays root's",
  async () => {
    expect(await runAs({ namespaces: true, plain: false }, 0o700)).toBe(0);
  },
);

test.runIf(isRoot)("without namespaces root's database runs as another user", async () => {
  expect(await runAs({ namespaces: false, plain: true }, 0o755)).toBeGreaterThan(0);
});

test.runIf(isRoot)("a folder only root can enter is no obstacle", async () => {
  expect(await runAs({ namespaces: false, plain: true }, 0o700)).toBeGreaterThan(0);
});

test.runIf(isRoot)("a database that belongs to another user is run as that user", () => {
  const { database } = folderOf(emptyFolder());
  fs.mkdirSync(database);
  fs.chownSync(database, 65534, 65534);
  expect(findAccount(database, ["/"]).owner?.uid).toBe(65534);
});

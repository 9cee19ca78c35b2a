import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { words } from "#words/process";
import { CannotStart } from "./refusal";

/** How to run a program as somebody PostgreSQL accepts, and who must own its files (null: we ourselves). */
export type Account = {
  /** Words before the command. */
  before: string[];
  /** For spawn. */
  identity: { uid?: number; gid?: number };
  owner: { uid: number; gid: number } | null;
};

const namespace = ["unshare", "--user", "--map-user=65534", "--map-group=65534", "--"];

/** Another user, but with root's reach; for containers without user namespaces and a checkout in root's home. */
const withReach = ({ uid, gid }: { uid: number; gid: number }) => [
  "setpriv",
  `--reuid=${uid}`,
  `--regid=${gid}`,
  "--clear-groups",
  "--inh-caps=+dac_override",
  "--ambient-caps=+dac_override",
  "--",
];

const works = ([program = "", ...rest]: string[], identity = {}) =>
  spawnSync(program, rest, { stdio: "ignore", ...identity }).status === 0;

/**
 * PostgreSQL refuses to run as root. As root, in this order: a user namespace in which we are nobody (files stay
 * root's); the user postgres or nobody where it can reach the paths; that user with root's reach.
 * A database that already belongs to another user is run as that user.
 * @param directory the database's own folder, which may not exist yet
 * @param reach paths the user must be able to enter
 * @throws CannotStart when no way works
 */
export function findAccount(
  directory: string,
  reach: string[],
  { namespaces = true, plain = true }: { namespaces?: boolean; plain?: boolean } = {},
): Account {
  if (process.getuid?.() !== 0) return { before: [], identity: {}, owner: null };

  const uid = fs.existsSync(directory) ? fs.statSync(directory).uid : 0;
  if (uid === 0 && namespaces && works([...namespace, "true"])) {
    return { before: namespace, identity: {}, owner: null };
  }
  const user = findUser(uid);
  if (!user) throw new CannotStart(words.rootWithoutUser);
  const identity = { uid: user.uid, gid: user.gid };
  if (plain && reach.every((path) => works(["test", "-x", path], identity))) {
    return { before: [], identity, owner: identity };
  }
  const before = withReach(identity);
  if (works([...before, "true"])) return { before, identity: {}, owner: identity };
  throw new CannotStart(words.rootWithoutReach(user.name));
}

/** The account to become: the owner of an existing database, else postgres, else nobody. */
function findUser(owner: number) {
  const users = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  if (owner === 0) return users.find(named("postgres")) ?? users.find(named("nobody"));
  return (
    users.find((user) => user.uid === owner) ?? { name: String(owner), uid: owner, gid: owner }
  );
}

const named = (name: string) => (user: { name: string }) => user.name === name;

/** Gives a path to the account, where its files must be another user's than ours. */
export function giveTo(account: Account, path: string) {
  if (account.owner) fs.chownSync(path, account.owner.uid, account.owner.gid);
}

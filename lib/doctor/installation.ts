import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { words } from "#words/doctor";
import { builtStamp, stampOfSources } from "@/lib/serving/build-stamp";
import { isLoopback } from "@/lib/settings/loopback";
import { readSettings, type Settings } from "@/lib/settings/rules";
import { type Looked, looking, reasonOf } from "./looked";

/** The settings, and one line for each that is wrong. They are read, not kept: a secret file is not made by looking. */
export function lookAtSettings(variables: Record<string, string | undefined>): {
  settings: Settings | null;
  looked: Looked[];
} {
  const { fine, wrong } = looking("settings");
  const reading = readSettings(variables);
  return reading.ok
    ? { settings: reading.settings, looked: [fine(words.settings.fine)] }
    : {
        settings: null,
        looked: reading.sentences.map((sentence) => wrong(sentence, words.settings.todo)),
      };
}

/** Node, by the version that runs this: the one the portal runs under. */
export function lookAtNode(version: string): Looked {
  const { fine, wrong } = looking("node");
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const enough = major > 22 || (major === 22 && minor >= 18);
  return enough ? fine(words.node.fine(version)) : wrong(words.node.old(version), words.node.todo);
}

/** The public address: https, unless nobody but this machine is to reach it. */
export function lookAtAddress({ appUrl, host, demonstration }: Settings): Looked {
  const { fine, wrong } = looking("address");
  if (demonstration) return fine(words.address.demonstration(appUrl.origin));
  if (appUrl.protocol === "https:") return fine(words.address.fine(appUrl.origin));
  return isLoopback(host)
    ? fine(words.address.here(appUrl.origin))
    : wrong(words.address.open(appUrl.origin, host), words.address.todo);
}

/** Less than this, and a busy day fills the disk. */
const neededBytes = 1024 ** 3;

/** The data directory: there, writable, and with room. */
export async function lookAtData({ dataDirectory }: Settings, needed = neededBytes) {
  const { fine, wrong } = looking("data");
  const standing = await nearestFolder(dataDirectory);
  try {
    const trial = path.join(standing, `.firsthand-doctor-${randomUUID()}`);
    await fs.writeFile(trial, "");
    await fs.rm(trial);
  } catch (error) {
    return wrong(words.data.closed(dataDirectory, reasonOf(error)), words.data.open);
  }
  const { bavail, bsize } = await fs.statfs(standing);
  const free = bavail * bsize;
  return free < needed
    ? wrong(words.data.full(dataDirectory, gigabytes(free)), words.data.makeRoom)
    : fine(words.data.fine(dataDirectory, gigabytes(free)));
}

const gigabytes = (bytes: number) => (bytes / 1024 ** 3).toFixed(1);

/** The folder itself, or the one it would be made in. */
async function nearestFolder(folder: string): Promise<string> {
  const above = path.dirname(folder);
  const there = await fs.stat(folder).catch((error: NodeJS.ErrnoException) => error.code);
  return there === "ENOENT" && above !== folder ? nearestFolder(above) : folder;
}

/** What is served: built, and from these sources. */
export async function lookAtBuild(root: string): Promise<Looked> {
  const { fine, wrong } = looking("build");
  const built = await builtStamp(root);
  if (built === null) return wrong(words.build.missing, words.build.todo);
  return built === stampOfSources(root)
    ? fine(words.build.fine)
    : wrong(words.build.stale, words.build.todo);
}

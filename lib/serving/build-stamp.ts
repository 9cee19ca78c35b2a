import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { words } from "#words/process";
import { CannotStart } from "@/lib/postgres/refusal";

/** Where a build says from which sources it was made. */
export const stampFile = (root: string) => path.join(root, ".next/.built");

/** The stamp of the build that is there; null when there is none, or only half of one. */
export const builtStamp = (root: string): Promise<string | null> =>
  fs.promises.readFile(stampFile(root), "utf8").catch(() => null);

/** @throws CannotStart where there is no whole build to serve: said before anything is begun */
export async function refuseUnbuilt(root: string) {
  if ((await builtStamp(root)) === null) throw new CannotStart(words.notBuilt);
}

/** One number over everything the build reads. */
export function stampOfSources(root: string): string {
  const files = ["package-lock.json", "package.json", "next.config.js", "tsconfig.json"];
  for (const folder of ["app", "components", "lib", "db", "public"]) {
    files.push(...filesUnder(path.join(root, folder)));
  }
  const scripts = filesUnder(path.join(root, "scripts"));
  files.push(...scripts.filter((file) => path.basename(file).startsWith("build")));
  const hash = createHash("sha256");
  for (const file of files.map((name) => path.resolve(root, name))) {
    if (file.startsWith(path.join(root, "public", "assets")) || !fs.existsSync(file)) continue;
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update("\0");
  }
  // Several servers share the key of their forms, and it is built in.
  return hash.update(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "").digest("hex");
}

function filesUnder(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

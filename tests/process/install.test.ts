import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isInstalled } from "../../scripts/install.mjs";
import { emptyFolder } from "../support/folder";

const next = { version: "16.4.5", integrity: "sha512-a" };
const here = { version: "1.0.0", optional: true, os: [process.platform], cpu: [process.arch] };
const elsewhere = { version: "1.0.0", optional: true, os: ["aix"], cpu: ["ppc64"] };

/** A checkout whose lock wants these packages, and whose node_modules npm says are those. */
function checkout(wanted: object, present: object | null) {
  const root = emptyFolder();
  const write = (file: string, packages: object) =>
    fs.writeFileSync(path.join(root, file), JSON.stringify({ packages }));
  write("package-lock.json", { "": { name: "firsthand" }, ...wanted });
  fs.mkdirSync(path.join(root, "node_modules"));
  if (present) write("node_modules/.package-lock.json", present);
  return root;
}

test.each<[string, boolean, object, object | null]>([
  ["just what the lock says", true, { next }, { next }],
  ["an install that was killed: npm wrote no record", false, { next }, null],
  ["a package is missing", false, { next, zod: next }, { next }],
  ["a package is of another version", false, { next }, { next: { ...next, version: "16.4.4" } }],
  ["a package has other content", false, { next }, { next: { ...next, integrity: "sha512-b" } }],
  ["a package too many", false, { next }, { next, old: next }],
  ["another system's package is absent", true, { next, elsewhere }, { next }],
  ["this system's package is absent, as in a copy from elsewhere", false, { next, here }, { next }],
])("%s: %s", (_, installed, wanted, present) => {
  expect(isInstalled(checkout(wanted, present))).toBe(installed);
});

test("this checkout is installed", () => {
  expect(isInstalled(process.cwd())).toBe(true);
});

import fs from "node:fs";
import { expect, test } from "vitest";

/**
 * Versions below which a known flaw sleeps (security.md §0). Every copy counts, also one that a package of a package
 * brings. A floor is only ever raised.
 */
const floors: Record<string, string> = {
  next: "16.4.5",
  react: "19.3.1",
  "react-dom": "19.3.1",
  sharp: "0.35.5",
  "next-auth": "5.0.0-beta.32",
  nodemailer: "10.4.1",
  "drizzle-orm": "0.45.2",
  mammoth: "1.12.3",
  "sanitize-html": "2.17.7",
  dompurify: "3.4.11",
  "prosemirror-view": "1.42.3",
  linkifyjs: "4.3.2",
  "@xmldom/xmldom": "0.8.15",
};
/** Every package of these scopes. */
const scopes: Record<string, string> = { "@tiptap/": "3.31.2" };

type Lock = { packages: Record<string, { version?: string }> };
const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8")) as Lock;

const installed = Object.entries(lock.packages)
  .filter(([place, { version }]) => place.includes("node_modules/") && version)
  .map(([place, { version = "" }]) => ({
    place,
    name: place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
    version,
  }));

const floorOf = (name: string) =>
  floors[name] ?? Object.entries(scopes).find(([scope]) => name.startsWith(scope))?.[1];

/** Negative when `left` is older. Numbers compare as numbers, a pre-release is older than its release. */
function compare(left: string, right: string): number {
  const [[a = "", early], [b = "", late]] = [left.split(/-(.*)/s), right.split(/-(.*)/s)];
  const numbers = byParts(a, b);
  if (numbers !== 0 || early === late) return numbers;
  if (early === undefined) return 1;
  if (late === undefined) return -1;
  return byParts(early, late);
}

function byParts(left: string, right: string): number {
  const [a, b] = [left.split("."), right.split(".")];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [x = "", y = ""] = [a[i], b[i]];
    const order =
      /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : x < y ? -1 : Number(x > y);
    if (order !== 0) return order;
  }
  return 0;
}

test("no package is below the version its known flaws were mended in", () => {
  const held = installed.filter(({ name }) => floorOf(name) !== undefined);
  expect(held.map(({ name }) => name)).toEqual(expect.arrayContaining(["next", "nodemailer"]));
  const below = held.filter(({ name, version }) => compare(version, String(floorOf(name))) < 0);
  expect(below).toEqual([]);
});

test("versions compare as versions, not as words", () => {
  expect(compare("16.4.5", "16.4.10")).toBeLessThan(0);
  expect(compare("5.0.0-beta.32", "5.0.0-beta.4")).toBeGreaterThan(0);
  expect(compare("5.0.0-beta.32", "5.0.0")).toBeLessThan(0);
  expect(compare("1.42.9", "1.42.9")).toBe(0);
});

test("every direct dependency is one exact version", () => {
  const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
  const all = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  const loose = Object.entries(all).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

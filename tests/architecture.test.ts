import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { moves } from "@/lib/submissions/rules";

/** Every source file, read once. The house rules below are the only documentation of them. */
const files = ["app", "components", "db", "lib"].flatMap((top) =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && [".ts", ".tsx"].includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.endsWith(".d.ts")),
);
const source = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

/** A room of lib holds these files and no others. */
const vocabulary = ["rules", "policy", "schema", "queries", "commands", "actions"];

/** Rooms about a means, not a noun of the trade: they name their files for what they do. */
const foundations = [
  "auth",
  "events",
  "notifications",
  "mail",
  "jobs",
  "clock",
  "settings",
  "serving",
  "postgres",
  "limits",
  "operator",
  "demonstration",
  "doctor",
  "feeds",
  "cards",
];

/** Rooms of pure code, which may hold one file per check, node or rule. */
const pureRooms = ["content", "checks", "disclosures", "differences", "screening", "words"];

/** Who may import whom. Absent means forbidden; type-only imports are free. */
const mayImport: Record<string, readonly string[]> = {
  app: ["app", "components", "queries", "actions", "pure", "foundation"],
  api: ["queries", "commands", "actions", "pure", "foundation"],
  components: ["components", "actions", "pure"],
  actions: ["commands", "pure", "foundation"],
  commands: ["commands", "queries", "pure", "foundation", "db"],
  queries: ["queries", "pure", "foundation", "db"],
  pure: ["pure"],
  foundation: ["pure", "foundation", "db", "queries", "commands"],
  db: ["db", "pure"],
};

/** Names that say nothing about what is inside. */
const drawers = /^(utils?|helpers?|misc|common|shared|types|constants|index)$/;

function kindOf(file: string) {
  const [top = "", room = ""] = file.split("/");
  const word = basename(file).replace(/\.\w+$/, "");
  if (top === "app") return word === "route" ? "api" : "app";
  if (top !== "lib") return top;
  if (pureRooms.includes(room)) return "pure";
  if (foundations.includes(room) && room !== "auth") return "foundation";
  if (["rules", "policy", "schema", "result", "actor"].includes(word)) return "pure";
  if (!room.includes(".") && vocabulary.includes(word)) return word;
  return "foundation";
}

function importsOf(file: string) {
  const statements = source
    .get(file)
    ?.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from "([^"]+)"/gms);
  return [...(statements ?? [])].flatMap(([, specifier = ""]) => {
    if (specifier.startsWith("@/")) return [specifier.slice(2)];
    if (specifier.startsWith("#words/")) return [specifier.replace("#words", "lib/words/en")];
    if (specifier.startsWith(".")) return [join(dirname(file), specifier)];
    return [];
  });
}

/** Only a type of it is used: `import { type A, type B } from "…"`. */
function onlyTypes(file: string, target: string) {
  const name = target.split("/").slice(-2).join("/");
  const statement = source
    .get(file)
    ?.match(new RegExp(`^import \\{([^}]*)\\} from "[^"]*${name}"`, "m"));
  const names = statement?.[1]?.split(",").map((part) => part.trim()) ?? [];
  return names.length > 0 && names.every((part) => part === "" || part.startsWith("type "));
}

describe.each(files)("%s", (file) => {
  const text = source.get(file) ?? "";
  const word = basename(file, extname(file));

  it("imports only downhill", () => {
    const allowed = mayImport[kindOf(file)] ?? [];
    const uphill = importsOf(file)
      .filter((target) => !/\.(css|json|yaml)$/.test(target))
      .filter((target) => !allowed.includes(kindOf(`${target}.ts`)) && !onlyTypes(file, target));
    expect(uphill).toEqual([]);
  });

  it("has a name that says what it is", () => {
    expect(word).not.toMatch(drawers);
  });

  if (!file.startsWith("lib/")) return;
  if (/^(queries|commands)$/.test(word))
    it("stays on the server", () => {
      expect(text.startsWith('import "server-only";')).toBe(true);
    });

  if (word === "actions")
    it("exports only gated actions", () => {
      expect(text.startsWith('"use server";')).toBe(true);
      const ungated = (text.match(/^export .*$/gm) ?? []).filter(
        (line) =>
          !/^export const \w+Action = (action|openAction)\($/.test(line.replace(/\(.*$/, "(")),
      );
      expect(ungated).toEqual([]);
    });

  if (/^(rules|policy|schema)$/.test(word))
    it("is pure: no clock, no database, no request", () => {
      expect(text).not.toMatch(
        /new Date\(\)|Date\.now\(|from "drizzle-orm|from "next|process\.env/,
      );
    });
});

it("keeps every room of lib to its vocabulary", () => {
  const strays = files.filter((file) => {
    const [top, room = "", ...rest] = file.split("/");
    if (top !== "lib" || rest.length === 0) return false;
    if (foundations.includes(room) || pureRooms.includes(room)) return false;
    return rest.length > 1 || !vocabulary.includes(basename(file, ".ts"));
  });
  expect(strays).toEqual([]);
});

it("lets one module alone assign a submission's state", () => {
  const assigning = files.filter((file) => {
    const text = source.get(file) ?? "";
    return /update\(submissions\)[\s\S]{0,200}?\.set\(\{[^}]*\bstate\b/.test(text);
  });
  expect(assigning).toEqual(["lib/moves/commands.ts"]);
});

it("lets no command write what it then refuses: each act is in one transaction that goes with its refusal", () => {
  const allowed = {
    // Not an act of anybody's that could be refused: the clock closes what is over.
    "lib/calls/commands.ts": 1,
    // What a limit counts stays counted.
    "lib/comments/commands.ts": 1,
  };
  const found = files
    .filter((file) => /^lib\/.*\/commands\.ts$/.test(file))
    .map((file) => [file, source.get(file)?.match(/\.transaction\(/g)?.length ?? 0] as const)
    .filter(([, times]) => times > 0);
  expect(Object.fromEntries(found)).toEqual(allowed);
});

it("builds no SQL from strings, and reads no clock but ours", () => {
  const offenders = files.filter((file) => {
    const text = source.get(file) ?? "";
    const raw = /sql\.raw|sql\.identifier/.test(text);
    const clock =
      /^lib\/(?!clock|postgres|auth\/adapter)/.test(file) &&
      /new Date\(\)|Date\.now\(\)/.test(text);
    return raw || clock;
  });
  expect(offenders).toEqual([]);
});

it("keeps what a person reads in the catalogue of words, not in components and pages", () => {
  const offenders = files
    .filter((file) => /^(app|components)\//.test(file) && file.endsWith(".tsx"))
    .flatMap((file) => {
      const text = (source.get(file) ?? "").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      const between = text.match(/>[^<>{}=;()]*[A-Za-z]{3,}[^<>{}=;()]*<\//g) ?? [];
      const attributes =
        text.match(/\b(?:aria-label|placeholder|title|alt)="[^"]*[A-Za-z]{3,}[^"]*"/g) ?? [];
      return [...between, ...attributes].map((found) => `${file}: ${found.trim()}`);
    });
  expect(offenders).toEqual([]);
});

it("what a guard asks is found out, from the input or a row, and never just stated", () => {
  const guards = [...new Set(Object.values(moves).flatMap(({ needs }) => [...needs]))];
  const stated = new RegExp(`\\b(${guards.join("|")}): true\\b`, "g");
  const found = [...source]
    .filter(([file]) => file.startsWith("lib/"))
    .flatMap(([file, text]) => [...text.matchAll(stated)].map(([, guard]) => `${file}: ${guard}`));
  expect(guards).toContain("gate_open");
  expect(found).toEqual([]);
});

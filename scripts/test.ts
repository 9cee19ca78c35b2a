import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { words } from "#words/process";
import { whenAsked } from "./ending";

// `npm test`: style, types, build, tests, stories in a browser; the last line sums up. With --fast (`npm run check`)
// style, types and the tests of rules; no page is built. Words after it go to vitest, and then only those tests run.

/** What one step came to, and of each failure where it is and what it said first. */
type Count = { passed: number; failed: number; failures: string[] };
type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  /** By file; one that does not load fails without a failed test, and says why in its message. */
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
};
type Suite = {
  file: string;
  suites?: Suite[];
  specs?: {
    title: string;
    ok: boolean;
    tests: { results: { status: string; error?: { message?: string } }[] }[];
  }[];
};

const root = path.resolve(import.meta.dirname, "..");
const reports = path.join(root, ".tmp", "reports", String(process.pid));
const fast = process.argv.includes("--fast");
const chosen = process.argv.slice(2).filter((word) => word !== "--fast");
const tool = (file: string) => path.join(root, "node_modules", file);

let running: ReturnType<typeof spawn> | undefined;
whenAsked((signal) => {
  running?.kill(signal);
  process.exit(130);
});

fs.mkdirSync(reports, { recursive: true });
const counts: Count[] = [];
if (chosen.length === 0) {
  counts.push(await step(words.testing.style, tool("@biomejs/biome/bin/biome"), ["check", "."]));
  // Writes the types of the routes, which the type check reads.
  await step(null, tool("next/dist/bin/next"), ["typegen"]);
  counts.push(await step(words.testing.types, tool("typescript/bin/tsc"), ["--noEmit"]));
}
// Rules need what is built for the pages (the fonts pictures are drawn with), not the pages.
const build = path.join(import.meta.dirname, "build.ts");
counts.push(await step(null, build, fast ? ["--without-pages"] : []));
counts.push(await vitest());
if (!fast && chosen.length === 0) counts.push(await stories());
fs.rmSync(reports, { recursive: true, force: true });

const sum = (key: "passed" | "failed") => counts.reduce((total, count) => total + count[key], 0);
// Once more at the end, where whoever sees only the last lines of a long run finds it.
for (const failure of counts.flatMap((count) => count.failures))
  console.log(words.testing.failure(failure));
console.log(words.testing.sum(sum("passed"), sum("failed")));
process.exitCode = sum("failed") === 0 ? 0 : 1;

/** Runs a tool; counts one failure when it fails, nothing when it does not. */
async function step(title: string | null, file: string, args: string[]): Promise<Count> {
  if (title) console.error(title);
  const failed = (await run(file, args)) === 0 ? 0 : 1;
  const step = title ?? path.relative(root, file);
  return { passed: 0, failed, failures: failed ? [step] : [] };
}

async function vitest(): Promise<Count> {
  console.error(words.testing.tests);
  const report = path.join(reports, "vitest.json");
  const code = await run(tool("vitest/vitest.mjs"), [
    ...["run", "--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json"],
    `--outputFile.json=${report}`,
    ...(fast ? ["--project", "rules"] : []),
    ...chosen,
  ]);
  const read = readReport<VitestReport>(report);
  const unloaded = (read?.testResults ?? []).filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((it) => it.status !== "failed"),
  );
  const failures = (read?.testResults ?? []).flatMap((file) =>
    file.assertionResults
      .filter((it) => it.status === "failed")
      .map((it) => named(file.name, it.fullName, it.failureMessages?.[0])),
  );
  return honest(code, {
    passed: read?.numPassedTests ?? 0,
    failed: (read?.numFailedTests ?? 0) + unloaded.length,
    failures: [...failures, ...unloaded.map((file) => named(file.name, "", file.message))],
  });
}

async function stories(): Promise<Count> {
  console.error(words.testing.stories);
  const report = path.join(reports, "stories.json");
  const code = await run(
    tool("@playwright/test/cli.js"),
    ["test", "--config", "tests/playwright.config.ts", "--reporter=list,json"],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report, NODE_OPTIONS: "" },
  );
  const read = readReport<{
    stats: { expected: number; unexpected: number; flaky: number };
    suites: Suite[];
  }>(report);
  const { expected = 0, unexpected = 0, flaky = 0 } = read?.stats ?? {};
  return honest(code, {
    passed: expected,
    failed: unexpected + flaky,
    failures: (read?.suites ?? []).flatMap(failedStories),
  });
}

function failedStories(suite: Suite): string[] {
  const own = (suite.specs ?? []).flatMap((spec) => {
    // One that does not apply here (its texts are not in the repository) has not failed.
    const fine = ["passed", "skipped"];
    const wrong = spec.tests
      .flatMap((test) => test.results)
      .find((it) => !fine.includes(it.status));
    return spec.ok && !wrong ? [] : [named(suite.file, spec.title, wrong?.error?.message)];
  });
  return [...own, ...(suite.suites ?? []).flatMap(failedStories)];
}

/** File, title and the first lines of what it said, on one line. */
function named(file: string, title: string, said = "") {
  const place = path.relative(root, path.resolve(root, file));
  // The colours of a terminal are no part of what was said.
  const plain = stripVTControlCharacters(said).split("\n").slice(0, 6).join(" ");
  return [place, title, plain.replace(/\s+/g, " ").trim().slice(0, 600)]
    .filter(Boolean)
    .join(" › ");
}

/** A run that failed without a failed test, or in which nothing ran, is a failure. */
function honest(code: number, count: Count): Count {
  const bad = code !== 0 || count.passed + count.failed === 0;
  if (!bad || count.failed > 0) return count;
  return { ...count, failed: 1, failures: [words.testing.unexplained(code)] };
}

function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")) as T;
  } catch {
    return null;
  }
}

async function run(file: string, args: string[], env: Record<string, string> = {}) {
  const ours = file.endsWith(".ts")
    ? ["--import", path.join(import.meta.dirname, "register.mjs")]
    : [];
  running = spawn(process.execPath, [...ours, file, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const [code] = await once(running, "exit");
  return Number(code ?? 1);
}

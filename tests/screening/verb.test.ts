import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "screen-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** `npm run firsthand -- screen` on a file of these bytes. */
function screened(content: string | Buffer | null, ...more: string[]) {
  const file = path.join(folder, "comments.jsonl");
  if (content !== null) fs.writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      "./scripts/register.mjs",
      "scripts/firsthand.ts",
      "screen",
      ...(content === null ? more : [file, ...more]),
    ],
    { encoding: "utf8" },
  );
  const lines = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, lines, stderr };
}

it("answers each comment in its place, with the outcome, the rule, the words and a score", () => {
  const texts = ["Thank you for this.", "What the fuck", "He is an idiot."];
  const { status, lines, stderr } = screened(
    texts.map((text, id) => JSON.stringify({ id: `c${id}`, text })).join("\n"),
  );
  expect(status).toBe(0);
  expect(stderr).toBe("");
  expect(lines.map(({ id, outcome, rule }) => [id, outcome, rule])).toEqual([
    ["c0", "publish", null],
    ["c1", "refuse", "profanity"],
    ["c2", "hold", "discourtesy"],
  ]);
  expect(lines[1].words).toEqual([[9, 13]]);
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(["id", "outcome", "rule", "words", "score"]);
    expect(line.score).toBeGreaterThanOrEqual(0);
    expect(line.score).toBeLessThanOrEqual(1);
  }
});

it("reads what Unicode calls the end of a line as a part of it, and passes over empty lines", () => {
  const { status, lines } = screened(
    '\ufeff{"id":1,"text":"One\u2028two"}\r\n\n{"id":2,"text":""}\n',
  );
  expect(status).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual([1, 2]);
});

it("ends with 1 and a sentence at a line that is no comment, having answered those before", () => {
  const { status, lines, stderr } = screened('{"id":1,"text":"Fine."}\n{"id":2}\n');
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(stderr).toContain("Line 2");
});

it("ends with 1 where the file cannot be read or is not UTF-8, and with 64 without a file", () => {
  expect(screened(null, "/no/such/file.jsonl").status).toBe(1);
  expect(screened(Buffer.from([0x7b, 0xff, 0xfe, 0x0a])).status).toBe(1);
  expect(screened(null).status).toBe(64);
  expect(screened("", "two").status).toBe(64);
});

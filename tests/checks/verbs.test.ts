import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import * as check from "@/lib/operator/check";
import * as convert from "@/lib/operator/convert";

const folder = mkdtempSync(join(tmpdir(), "firsthand-verbs-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A verb as the command runs it, but for the process: what it printed and how it ended. */
async function firsthand(verb: { run(args: string[]): Promise<number> }, ...args: string[]) {
  const printed = { stdout: "", stderr: "" };
  const listening = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      printed[stream] += text;
      return true;
    }),
  );
  const status = await verb.run(args).finally(() => listening.map((spy) => spy.mockRestore()));
  return { status, stderr: printed.stderr, lines: linesOf(printed.stdout) };
}

const linesOf = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function aFile(name: string, text: string | Uint8Array) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const scene = "I was there that night and carried what I could.";
const figure = "Some *43 percent\nof paramedics* leave within three years.";
const piece = `---\nstandfirst: THE WARDS ARE FULL\n---\n# THE WARDS ARE FULL\n\n${Array(50).fill(scene).join(" ")}\n\n${figure}\n\n${figure}\n`;

it("check prints a finding a line, each in its place in the file, and nothing else", () => {
  const command = ["--import", "./scripts/register.mjs", "scripts/firsthand.ts", "check"];
  const file = aFile("piece.md", piece);
  const { status, stdout } = spawnSync(process.execPath, [...command, file], { encoding: "utf8" });
  const lines = linesOf(stdout);
  expect(status).toBe(0);
  expect(lines.map(({ guideline, severity }) => [guideline, severity])).toEqual([
    ["headline", "advise"],
    ["standfirst", "advise"],
    ["sources", "advise"],
  ]);
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(
      expect.arrayContaining(["guideline", "severity", "start", "end", "text", "why"]),
    );
    expect(piece.slice(line.start, line.end)).toBe(line.text);
  }
  expect(lines[2].start).toBe(piece.indexOf(figure));
});

it("check prints nothing for a piece nothing is found in", async () => {
  const { status, lines } = await firsthand(
    check,
    aFile("good.md", `# Full wards\n\n${Array(50).fill(scene).join(" ")}`),
  );
  expect([status, lines]).toEqual([0, []]);
});

it("convert prints the piece on one line", async () => {
  const { status, lines } = await firsthand(
    convert,
    aFile("small.md", "# Title\n\nA *word* <b>x</b>."),
  );
  expect(status).toBe(0);
  expect(lines).toMatchObject([
    {
      title: "Title",
      doc: { type: "doc" },
      html: "<p>A <em>word</em> x.</p>",
      report: [{ kind: "html", count: 1 }],
    },
  ]);
});

it("what cannot be done is said on standard error, in a sentence and by the exit code", async () => {
  const refused = [
    await firsthand(check, join(folder, "absent.md")),
    await firsthand(convert, aFile("latin.md", Uint8Array.from([0x63, 0xe9]))),
    await firsthand(convert, aFile("long.md", "x ".repeat(250_000))),
    await firsthand(convert, join(folder, "letter.docx")),
  ];
  for (const { status, lines, stderr } of refused) {
    expect([status, lines]).toEqual([1, []]);
    expect(stderr).toMatch(/^[A-Z/].*\.\n$|\?\n$/);
  }
  for (const args of [[], ["a.md", "b.md"], ["a.pdf"]])
    expect((await firsthand(check, ...args)).status).toBe(64);
});

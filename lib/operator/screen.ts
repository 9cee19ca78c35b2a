import { open } from "node:fs/promises";
import { words } from "#words/trying";
import type { Decision, Outcome } from "@/lib/screening/outcome";
import { screen } from "@/lib/screening/screen";

export const help = words.screenHelp;

const outcomes: Record<Decision, string> = {
  published: "publish",
  held: "hold",
  refused: "refuse",
};

/**
 * `npm run firsthand -- screen <file.jsonl>`: what the screen makes of every comment of a file, a line of JSON each, in the
 * file's order. Reads line by line, so that a file may be larger than the memory.
 * @returns 0; 64 where it was not given one file; 1 where the file cannot be read, or a line is no comment
 */
export async function run(args: string[]): Promise<number> {
  const [path] = args;
  if (path === undefined || args.length !== 1 || path.startsWith("-")) return end(64, help);
  const input = await open(path).catch(() => null);
  if (!input) return end(1, words.unreadable(path));
  // A reader of our output who has seen enough is no fault of ours.
  let left = false;
  process.stdout.once("error", () => {
    left = true;
  });
  let number = 0;
  try {
    for await (const line of linesOf(input.createReadStream())) {
      number++;
      if (left) break;
      if (line.trim() === "") continue;
      const comment = commentIn(line);
      if (!comment) return end(1, words.notAComment(number));
      await print(judged(comment.id, screen(comment.text)));
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return end(1, error instanceof TypeError ? words.notText(path) : words.unreadable(path));
  }
  return 0;
}

/** Lines end with a line feed and nothing else: a text may well hold the other signs Unicode ends lines with. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let begun: string[] = [];
  for await (const chunk of bytes) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    begun.push(first);
    const last = others.pop();
    if (last === undefined) continue;
    yield begun.join("");
    yield* others;
    begun = [last];
  }
  yield begun.join("") + decoder.decode();
}

type Given = { id: string | number; text: string };

function commentIn(line: string): Given | null {
  try {
    const { id, text } = JSON.parse(line);
    const named = typeof id === "string" || typeof id === "number";
    return named && typeof text === "string" ? { id, text } : null;
  } catch {
    return null;
  }
}

function judged(id: Given["id"], { decision, rule, spans, score }: Outcome) {
  return {
    id,
    outcome: outcomes[decision],
    rule,
    words: spans.map(({ start, end }) => [start, end]),
    score,
  };
}

/** Waits where the reader of our output is slower than we are; a reader who left has seen enough. */
async function print(line: object) {
  if (process.stdout.write(`${JSON.stringify(line)}\n`)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once("drain", resolve).once("close", resolve);
  });
}

function end(code: number, sentence: string) {
  process.stderr.write(`${sentence}\n`);
  return code;
}

import { readFile } from "node:fs/promises";
import { words } from "#words/trying";
import { type Converted, fromMarkdown } from "@/lib/content/markdown";

export type MarkdownFile = { source: string; converted: Converted };

/**
 * The one Markdown file a verb was given, read and converted; or the exit code, with its sentence on standard error:
 * 64 where it was not given one, 1 where the file cannot be read or is too large.
 */
export async function markdownFile(args: string[], help: string): Promise<MarkdownFile | number> {
  const [path] = args;
  if (path === undefined || args.length !== 1 || path.startsWith("-")) return end(64, help);
  if (/\.docx?$/i.test(path)) return end(1, words.notYet);
  if (!/\.(md|markdown|txt)$/i.test(path)) return end(64, help);

  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return end(1, words.unreadable(path));
  const source = decode(bytes);
  if (source === null) return end(1, words.notText(path));
  try {
    return { source, converted: fromMarkdown(source) };
  } catch (error) {
    if (error instanceof RangeError) return end(1, error.message);
    throw error;
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function end(code: number, sentence: string) {
  process.stderr.write(`${sentence}\n`);
  return code;
}

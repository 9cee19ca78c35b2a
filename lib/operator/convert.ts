import { words } from "#words/trying";
import { guessLanguage } from "@/lib/content/direction";
import { plainText } from "@/lib/content/plain";
import { renderHtml } from "@/lib/content/render";
import { markdownFile } from "./markdown-file";

export const help = words.convertHelp;

/** `npm run firsthand -- convert <file.md>`: the piece a file becomes, as one line of JSON on standard output. */
export async function run(args: string[]): Promise<number> {
  const file = await markdownFile(args, help);
  if (typeof file === "number") return file;

  const { title, doc, report } = file.converted;
  const { direction } = guessLanguage(plainText(doc));
  const html = renderHtml(doc, { direction });
  process.stdout.write(`${JSON.stringify({ title, doc, html, report })}\n`);
  return 0;
}

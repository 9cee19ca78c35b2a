import { words } from "#words/doctor";
import { examine } from "@/lib/doctor/examine";

export const help = words.help;

/**
 * `npm run firsthand -- doctor [--json]`: what was looked at, whether it is fine, and what to do. Exits 0 where all is
 * fine, 1 where something is not. Standard output holds the lines and nothing else.
 */
export async function run(args: string[]): Promise<number> {
  const json = args.includes("--json");
  if (args.some((word) => word !== "--json") || args.length > 1) {
    process.stderr.write(`${help}\n`);
    return 64;
  }
  let wrong = 0;
  const healthy = await examine(process.env, (looked) => {
    if (looked.fine === false) wrong += 1;
    process.stdout.write(`${json ? JSON.stringify(looked) : words.line(looked)}\n`);
  });
  if (!json) process.stdout.write(`\n${words.sum(wrong)}\n`);
  return healthy ? 0 : 1;
}

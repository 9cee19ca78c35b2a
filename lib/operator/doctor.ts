import { words } from "#words/doctor";
import { examine } from "@/lib/doctor/examine";

export const help = words.help;

/**
 * `npm run firsthand -- doctor [--json]`: what was looked at, whether it is fine, and what to do. Exits 0 where all is
 * fine, 78 where a setting is wrong, 1 where something else is. Standard output holds the lines and nothing else.
 */
export async function run(args: string[]): Promise<number> {
  const json = args.includes("--json");
  if (args.some((word) => word !== "--json") || args.length > 1) {
    process.stderr.write(`${help}\n`);
    return 64;
  }
  let wrong = 0;
  let misconfigured = false;
  const healthy = await examine(process.env, (looked) => {
    if (looked.fine === false) wrong += 1;
    if (looked.fine === false && looked.check === "settings") misconfigured = true;
    process.stdout.write(`${json ? JSON.stringify(looked) : words.line(looked)}\n`);
  });
  if (!json) process.stdout.write(`\n${words.sum(wrong)}\n`);
  if (misconfigured) return 78;
  return healthy ? 0 : 1;
}

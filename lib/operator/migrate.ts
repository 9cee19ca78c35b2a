import { words } from "#words/process";
import { withDatabase } from "./database";

export const help = words.migrateHelp;

/** `npm run firsthand -- migrate`: brings the database up to date, as every start does. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`${help}\n`);
    return 64;
  }
  await withDatabase(async () => process.stdout.write(`${words.upToDate}\n`));
  return 0;
}

import { words } from "#words/demonstration";
import { isInUse, seedDemonstration } from "@/lib/demonstration/seed";
import { withDatabase } from "./database";

export const help = words.seedHelp;

/** `npm run firsthand -- seed`: lays the demonstration publication into an empty portal; refuses one in use. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`${help}\n`);
    return 64;
  }
  return withDatabase(async () => {
    if (await isInUse()) {
      process.stderr.write(`${words.inUse}\n`);
      return 1;
    }
    const laid = await seedDemonstration();
    process.stdout.write(`${laid ? words.seeded : words.alreadySeeded}\n`);
    return 0;
  });
}

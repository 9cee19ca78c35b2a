import fs from "node:fs";
import path from "node:path";
import { words } from "#words/process";
import { giveUp } from "./ending";

// The operator's command: `npm run firsthand -- <verb>`. A verb is a file of lib/operator that exports `run`.
// Exit codes: 0 done, 1 refused with a sentence, 64 wrong use, 78 wrong settings.

type Verb = { help: string; run(args: string[]): Promise<number> };

const rooms = path.resolve(import.meta.dirname, "../lib/operator");
const [name = "", ...args] = process.argv.slice(2);

try {
  process.exitCode = await firsthand();
} catch (error) {
  giveUp(error);
}

async function firsthand(): Promise<number> {
  const asked = ["", "help", "--help", "-h"].includes(name);
  const verb = asked ? null : await findVerb(name);
  if (!verb) {
    console.error(asked ? words.verbs(await verbNames()) : words.noVerb(name, await verbNames()));
    return asked && name !== "" ? 0 : 64;
  }
  if (args.some((word) => word === "--help" || word === "-h")) {
    console.error(verb.help);
    return 0;
  }
  return verb.run(args);
}

async function findVerb(word: string): Promise<Verb | null> {
  if (!/^[a-z][a-z-]*$/.test(word) || !fs.existsSync(path.join(rooms, `${word}.ts`))) return null;
  const found = (await import(`@/lib/operator/${word}`)) as Partial<Verb>;
  return found.run ? (found as Verb) : null;
}

async function verbNames() {
  const files = fs.readdirSync(rooms).filter((file) => file.endsWith(".ts"));
  const found = await Promise.all(
    files.map(async (file) => {
      const word = path.basename(file, ".ts");
      return (await findVerb(word)) ? word : null;
    }),
  );
  return found.filter((word) => word !== null).sort();
}

import fs from "node:fs";
import path from "node:path";
import { words } from "#words/process";
import { giveUp } from "./ending";

// `npm run bench -- <name>`: measures one thing on this machine and prints a table. A harness is a file of tests/bench
// that exports `run`. Figures of one run are compared with each other only: machines are noisy.

const rooms = path.resolve(import.meta.dirname, "../tests/bench");
const [name = "", ...args] = process.argv.slice(2);
const names = fs
  .readdirSync(rooms)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => path.basename(file, ".bench.ts"));

try {
  if (names.includes(name)) {
    const harness = (await import(path.join(rooms, `${name}.bench.ts`))) as {
      run(args: string[]): Promise<void>;
    };
    await harness.run(args);
  } else {
    console.error(words.benches(names));
    process.exitCode = 64;
  }
} catch (error) {
  giveUp(error);
}

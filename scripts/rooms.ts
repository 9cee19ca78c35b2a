import fs from "node:fs";
import path from "node:path";

/** Fills an empty portal with the demonstration publication; nothing while that room is still being built. */
export async function seedDemonstration() {
  const file = path.resolve(import.meta.dirname, "../lib/demonstration/seed.ts");
  if (!fs.existsSync(file)) return;
  const seed = (await import(file)) as { seedDemonstration(): Promise<unknown> };
  await seed.seedDemonstration();
}

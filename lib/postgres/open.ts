import { settings } from "@/lib/settings/environment";
import { ensurePostgres } from "./embedded";

/**
 * The database of the settings: DATABASE_URL, else the embedded one. Tells db/client.ts where it is.
 * @returns its address, and how to end it where it is ours
 * @throws WrongSettings, CannotStart
 */
export async function openDatabase(say: (sentence: string) => void) {
  const { databaseUrl, dataDirectory } = settings();
  const opened = databaseUrl
    ? { url: databaseUrl, stop: async () => {} }
    : await ensurePostgres(dataDirectory, { say });
  process.env.FIRSTHAND_DATABASE_URL = opened.url;
  return opened;
}

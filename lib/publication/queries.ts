import "server-only";

import { db } from "@/db/client";
import { type Publication, publication } from "@/db/schema/publication";

/** The publication's own settings. Public by nature. */
export async function getPublication(): Promise<Publication> {
  const [row] = await db.select().from(publication).limit(1);
  if (!row) throw new Error("The publication has no settings: run `migrate`.");
  return row;
}

import "server-only";

import { db, type Tx } from "@/db/client";
import { publication } from "@/db/schema/publication";

/** What the publication calls itself; its software's name until it has one. */
export async function publicationName(tx: Tx | typeof db = db): Promise<string> {
  const [row] = await tx.select({ name: publication.name }).from(publication).limit(1);
  return row?.name || "Firsthand";
}

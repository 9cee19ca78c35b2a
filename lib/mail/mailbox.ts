import "server-only";

import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { mailbox } from "@/db/schema/jobs";
import { cleanLine } from "@/lib/content/text";
import { settings } from "@/lib/settings/environment";

/** As many letters as one page shows. */
const onePage = 40;

/**
 * The letters the demonstration would have sent, the newest first. Null outside of demonstration mode, where the
 * mailbox does not exist: the database is not even asked.
 * @param asked only theirs, as somebody typed the address; nothing, or what is no text: everybody's
 * @param page from 1
 */
export async function listLetters(asked: unknown, page: number) {
  if (!settings().demonstration) return null;
  const recipient =
    (typeof asked === "string" && cleanLine(asked).toLowerCase().slice(0, 254)) || null;
  const theirs = recipient === null ? undefined : eq(mailbox.recipient, recipient);
  const [letters, count] = await Promise.all([
    db
      .select()
      .from(mailbox)
      .where(theirs)
      .orderBy(desc(mailbox.at), desc(mailbox.id))
      .limit(onePage)
      .offset((page - 1) * onePage),
    db.$count(mailbox, theirs),
  ]);
  return { recipient, letters, count, pages: Math.max(1, Math.ceil(count / onePage)) };
}

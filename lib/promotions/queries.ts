import "server-only";

import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { promotions } from "@/db/schema/publication";

/** The one house promotion an article carries, or null. */
export async function getPromotion() {
  const [promotion] = await db
    .select({
      label: promotions.label,
      text: promotions.text,
      linkText: promotions.linkText,
      href: promotions.href,
    })
    .from(promotions)
    .where(eq(promotions.active, true))
    .orderBy(asc(promotions.id))
    .limit(1);
  return promotion ?? null;
}
export type ShownPromotion = NonNullable<Awaited<ReturnType<typeof getPromotion>>>;

import "server-only";

import { asc, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { agreements, type Guideline, guidelines, guidelineVersions } from "@/db/schema/guidelines";

export type GuidelinesInForce = {
  version: number;
  publishedAt: Date;
  guidelines: Guideline[];
  agreement: { version: number; text: string };
};

/** The guidelines and the contributor agreement that a submission made now accepts. Public by nature. */
export async function getCurrentGuidelines(): Promise<GuidelinesInForce> {
  const [version] = await db
    .select()
    .from(guidelineVersions)
    .orderBy(desc(guidelineVersions.number))
    .limit(1);
  const [agreement] = await db.select().from(agreements).orderBy(desc(agreements.version)).limit(1);
  if (!version || !agreement) throw new Error("No guidelines are published: run `migrate`.");

  const rules = await db
    .select()
    .from(guidelines)
    .where(eq(guidelines.version, version.number))
    .orderBy(asc(guidelines.position));
  return {
    version: version.number,
    publishedAt: version.publishedAt,
    guidelines: rules,
    agreement: { version: agreement.version, text: agreement.text },
  };
}

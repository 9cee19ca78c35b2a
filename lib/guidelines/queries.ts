import "server-only";

import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { agreements, type Guideline, guidelines, guidelineVersions } from "@/db/schema/guidelines";
import { signatures } from "@/db/schema/submissions";

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

/** The rules of several versions, each version's in its order. Public by nature. */
export async function guidelinesByVersion(versions: number[]) {
  const wanted = [...new Set(versions)];
  if (wanted.length === 0) return new Map<number, Guideline[]>();
  const rules = await db
    .select()
    .from(guidelines)
    .where(inArray(guidelines.version, wanted))
    .orderBy(asc(guidelines.version), asc(guidelines.position));
  return Map.groupBy(rules, (rule) => rule.version);
}

/** The rules a piece's author accepted with a revision of it, in their order; the caller knows who may see the piece. */
export function listAcceptedGuidelines(submissionId: string, revision: number) {
  const accepted = db
    .select({ version: signatures.guidelines })
    .from(signatures)
    .where(and(eq(signatures.submissionId, submissionId), eq(signatures.revision, revision)))
    .orderBy(desc(signatures.guidelines))
    .limit(1);
  return db
    .select()
    .from(guidelines)
    .where(inArray(guidelines.version, accepted))
    .orderBy(asc(guidelines.position));
}

import { words } from "#words/first-day";
import { db } from "@/db/client";
import { agreements, guidelines, guidelineVersions } from "@/db/schema/guidelines";
import { publication } from "@/db/schema/publication";
import { now } from "@/lib/clock/now";
import { builtInGuidelines } from "@/lib/demonstration/guidelines";

/**
 * What every installation begins with: settings an editor can change, the first version of the guidelines and of the
 * contributor agreement. Does nothing where they stand already.
 */
export async function layFirstDay() {
  const { version, guidelines: rules, agreement, ourSide } = builtInGuidelines();

  await db.transaction(async (tx) => {
    await tx
      .insert(publication)
      .values({ id: 1, ...words, ourSide })
      .onConflictDoNothing();
    const made = await tx
      .insert(guidelineVersions)
      .values({ number: version, publishedAt: now() })
      .onConflictDoNothing()
      .returning();
    if (made.length === 0) return;

    await tx
      .insert(guidelines)
      .values(rules.map((guideline, position) => ({ ...guideline, version, position })));
    await tx
      .insert(agreements)
      .values({ version: agreement.version, text: agreement.text, publishedAt: now() });
  });
}

import "server-only";

import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { proposals } from "@/db/schema/corrections";
import { people } from "@/db/schema/people";
import { revisions, type Submission } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import type { OpenState } from "./rules";

/** The correction that is open on an article, for whoever may see the piece; null where none is. */
export async function openProposal(tx: Pick<Tx, "select">, submissionId: string) {
  const [open] = await tx.select().from(proposals).where(openOn(submissionId));
  return open ?? null;
}

/** The same, as a page shows it, with the name of the editor who proposed it; the caller knows who may read that. */
export async function getOpenProposal(submissionId: string) {
  const [open] = await db
    .select({
      state: sql<OpenState>`${proposals.state}`,
      kind: proposals.kind,
      notice: proposals.notice,
      base: proposals.base,
      turnSince: proposals.turnSince,
      proposedAt: proposals.proposedAt,
      by: people.name,
    })
    .from(proposals)
    .innerJoin(people, eq(people.id, proposals.proposedBy))
    .where(openOn(submissionId));
  return open ?? null;
}

/** Whether the suggestions on a piece wait for its author's answers, before publication or in a correction. */
export async function waitsForAuthor(
  tx: Pick<Tx, "select">,
  piece: Pick<Submission, "id" | "state">,
) {
  if (piece.state !== "published") return piece.state === "author_approval";
  return (await openProposal(tx, piece.id))?.state === "with_author";
}

/** Every suggestion on a piece that its author rejected or put other words in place of, each with its base. */
export function listTurnedDown(tx: Pick<Tx, "select">, submissionId: string) {
  return tx
    .select({ edit: suggestions.edit, base: revisions.content })
    .from(suggestions)
    .innerJoin(
      revisions,
      and(
        eq(revisions.submissionId, suggestions.submissionId),
        eq(revisions.number, suggestions.base),
      ),
    )
    .where(
      and(
        eq(suggestions.submissionId, submissionId),
        inArray(suggestions.resolution, ["rejected", "countered"]),
      ),
    );
}

const openOn = (submissionId: string) =>
  and(eq(proposals.submissionId, submissionId), isNull(proposals.closedAt));

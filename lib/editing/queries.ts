import "server-only";

import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { revisions } from "@/db/schema/submissions";
import { editingCopies } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import type { WordKind } from "@/lib/proposals/schema";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { listSuggestionsForDesk } from "@/lib/suggestions/queries";

/**
 * A piece as an editor types over it: the base revision, the desk's copy of it (the base itself where nobody has typed
 * yet, with no save), and what the author countered in the last round. Null where the person may not see the piece.
 */
export async function getEditing(actor: Person, id: string) {
  const piece = await getSubmissionForDesk(actor, id);
  if (!piece) return null;
  const [[base], [copy], inForce, suggested] = await Promise.all([
    db
      .select()
      .from(revisions)
      .where(
        and(
          eq(revisions.submissionId, piece.id),
          // What the author answered a correction with stands beside the text in print.
          piece.correction
            ? eq(revisions.number, piece.correction.base)
            : eq(revisions.current, true),
        ),
      ),
    db
      .select({ copy: editingCopies, by: people.name })
      .from(editingCopies)
      .innerJoin(people, eq(people.id, editingCopies.savedBy))
      .where(eq(editingCopies.submissionId, piece.id)),
    getCurrentGuidelines(),
    listSuggestionsForDesk(actor, piece.id),
  ]);
  if (!base) return null;

  // What was typed over another revision is nothing to go on from.
  const kept = copy?.copy.base === base.number && piece.may.edit ? copy : null;
  const last = suggested.at(-1)?.round ?? 0;
  return {
    piece,
    mayEdit: piece.may.edit,
    base: { number: base.number, content: base.content },
    content: kept?.copy.content ?? base.content,
    reasons: kept?.copy.reasons ?? {},
    saves: kept?.copy.saves ?? 0,
    savedAt: kept?.copy.savedAt ?? base.madeAt,
    savedBy: kept?.by ?? null,
    guidelines: inForce.guidelines,
    /** What readers are to be told of a correction, as far as it was said; null where the text is no article's. */
    told:
      piece.state !== "published"
        ? null
        : piece.correction
          ? { kind: piece.correction.kind as WordKind, notice: piece.correction.notice }
          : { kind: "correction" as const, notice: "" },
    countered: suggested.filter(
      ({ round, resolution }) => round === last && resolution === "countered",
    ),
  };
}
export type Editing = NonNullable<Awaited<ReturnType<typeof getEditing>>>;

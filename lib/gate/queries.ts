import "server-only";

import { and, eq, inArray, isNull, notExists } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { people } from "@/db/schema/people";
import { publication } from "@/db/schema/publication";
import {
  attestations,
  decisions,
  holds,
  type Revision,
  recusals,
  type Submission,
  signatures,
} from "@/db/schema/submissions";
import { editingCopies, suggestions } from "@/db/schema/suggestions";
import { requiredSigners } from "@/lib/approvals/rules";
import { hashOf } from "@/lib/content/hash";
import type { AtTheGate } from "./rules";

/**
 * What the publish gate looks at. Whoever calls it has been allowed to see the piece: the desk's page for a look, the
 * command that publishes inside its own transaction, on the locked row.
 */
export async function getAtTheGate(
  tx: Pick<Tx, "select">,
  piece: Pick<Submission, "id" | "authorId" | "embargoUntil">,
  revision: Revision,
): Promise<AtTheGate> {
  const signed = await tx
    .select({ signerId: signatures.signerId, hash: signatures.hash })
    .from(signatures)
    .where(
      and(
        eq(signatures.submissionId, piece.id),
        eq(signatures.revision, revision.number),
        eq(signatures.hash, revision.hash),
      ),
    );
  const attested = await tx
    .select({
      markId: attestations.markId,
      sentence: attestations.sentence,
      basis: attestations.basis,
    })
    .from(attestations)
    .where(eq(attestations.submissionId, piece.id));
  const openHolds = await tx
    .select({ kind: holds.kind })
    .from(holds)
    .where(and(eq(holds.submissionId, piece.id), isNull(holds.liftedAt)));
  const accepted = await tx
    .select({ editorId: decisions.editorId, kind: decisions.kind })
    .from(decisions)
    .where(
      and(
        eq(decisions.submissionId, piece.id),
        inArray(decisions.kind, [
          "accept_as_it_stands",
          "accept_for_editing",
          "accept_again",
          "waive_second_editor",
        ]),
        // Who must not touch a piece by now should not have decided on it either.
        notExists(
          tx
            .select({ editorId: recusals.editorId })
            .from(recusals)
            .where(
              and(
                eq(recusals.submissionId, decisions.submissionId),
                eq(recusals.editorId, decisions.editorId),
              ),
            ),
        ),
      ),
    );
  const pending = await tx
    .select({ id: suggestions.id })
    .from(suggestions)
    .where(
      and(
        eq(suggestions.submissionId, piece.id),
        eq(suggestions.base, revision.number),
        isNull(suggestions.resolution),
      ),
    );
  const [setting] = await tx.select({ secondEditor: publication.secondEditor }).from(publication);

  return {
    content: revision.content,
    hash: revision.hash,
    hashNow: hashOf(revision.content),
    authorId: piece.authorId,
    requiredSigners: requiredSigners(piece),
    signatures: signed,
    attested,
    openHolds,
    acceptedBy: accepted
      .filter(({ kind }) => kind !== "waive_second_editor")
      .map(({ editorId }) => editorId),
    secondEditorWaived: accepted.some(({ kind }) => kind === "waive_second_editor"),
    secondEditor: setting?.secondEditor ?? false,
    pendingSuggestions: pending.length,
    embargoUntil: piece.embargoUntil,
  };
}

/**
 * What an editor typed over a revision and has not sent to its author: publishing the revision leaves it behind. Null
 * where nobody did, or what they typed is the text as it stands.
 */
export async function getUnsentChanges(
  tx: Pick<Tx, "select">,
  { submissionId, number, hash }: Pick<Revision, "submissionId" | "number" | "hash">,
) {
  const [copy] = await tx
    .select({
      content: editingCopies.content,
      editorId: editingCopies.savedBy,
      name: people.name,
      savedAt: editingCopies.savedAt,
    })
    .from(editingCopies)
    .innerJoin(people, eq(people.id, editingCopies.savedBy))
    .where(and(eq(editingCopies.submissionId, submissionId), eq(editingCopies.base, number)));
  if (!copy || hashOf(copy.content) === hash) return null;
  const { editorId, name, savedAt } = copy;
  return { editorId, name, savedAt };
}

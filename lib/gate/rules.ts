import { everyoneSigned, type Signed } from "@/lib/approvals/rules";
import { confirms, type MarkedWords, marksOf } from "@/lib/attestations/rules";
import type { Content } from "@/lib/content/schema";
import { unanswered } from "@/lib/disclosures/rules";

/** What the gate looks at: the current revision, who signed it, and what the desk did with it. */
export type AtTheGate = {
  content: Content;
  hash: string;
  /** SHA-256 of the content as it is now: must equal `hash` and be signed by all who must sign. */
  hashNow: string;
  authorId: string;
  requiredSigners: readonly string[];
  signatures: readonly Signed[];
  /** What was confirmed, with the words it was confirmed of. */
  attested: readonly MarkedWords[];
  openHolds: readonly { kind: string }[];
  /** Every editor who decided to accept, and is not recused since. */
  acceptedBy: readonly string[];
  secondEditor: boolean;
  /** A chief let it go without one. */
  secondEditorWaived: boolean;
  pendingSuggestions: number;
  embargoUntil: Date | null;
};

export type BlockerName =
  | "unsigned"
  | "suggestion_pending"
  | "mark_unconfirmed"
  | "disclosure_missing"
  | "image_incomplete"
  | "hold_open"
  | "embargoed"
  | "undecided"
  | "second_editor_missing";

/** One thing that stands between a piece and its publication: who can clear it, and where. */
export type Blocker = {
  name: BlockerName;
  who: "author" | "editor" | "opener" | "clock";
  /** Fragment of the desk's page of the piece; null while there is no place on it to clear this one. */
  where: string | null;
  /** Which one, where there may be several: a mark's id, a hold's kind. */
  which?: string;
};

/**
 * The publish gate of product §2: named blockers; empty means publish. Pure.
 * @param time the moment of publication, which for a schedule is a later one
 */
export function publishGate(piece: AtTheGate, time: Date): Blocker[] {
  const signed =
    piece.hash === piece.hashNow &&
    everyoneSigned(piece.requiredSigners, piece.signatures, piece.hash);
  const unconfirmed = marksOf(piece.content).filter(
    (mark) => !mark.attributed && !piece.attested.some((words) => confirms(words, mark)),
  );
  const deciders = new Set(piece.acceptedBy.filter((id) => id !== piece.authorId));

  return [
    ...list(!signed, { name: "unsigned", who: "author", where: "#history" }),
    ...list(piece.pendingSuggestions > 0, {
      name: "suggestion_pending",
      who: "author",
      where: null,
    }),
    ...unconfirmed.map(({ id }) => ({
      name: "mark_unconfirmed" as const,
      who: "editor" as const,
      where: `#attest-${id}`,
      which: id,
    })),
    ...list(unanswered(piece.content.disclosures).length > 0, {
      name: "disclosure_missing",
      who: "author",
      where: "#disclosures",
    }),
    ...piece.openHolds.map(({ kind }) => ({
      name: "hold_open" as const,
      who: "opener" as const,
      where: "#holds",
      which: kind,
    })),
    ...list(piece.embargoUntil !== null && piece.embargoUntil > time, {
      name: "embargoed",
      who: "clock",
      where: "#embargo",
    }),
    ...list(deciders.size === 0, { name: "undecided", who: "editor", where: "#decide" }),
    ...list(piece.secondEditor && !piece.secondEditorWaived && deciders.size === 1, {
      name: "second_editor_missing",
      who: "editor",
      where: "#decide",
    }),
  ];
}

function list(holds: boolean, blocker: Blocker): Blocker[] {
  return holds ? [blocker] : [];
}

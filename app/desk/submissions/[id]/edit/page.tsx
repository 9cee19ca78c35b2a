import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { words as deskWords } from "#words/desk";
import { AuthorsAlone } from "@/components/editing/authors-alone";
import { CounteredList } from "@/components/editing/countered-list";
import { ClosedHead, EditingHead } from "@/components/editing/editing-head";
import { EditingPage } from "@/components/editing/editing-page";
import { LeftBehind } from "@/components/editing/left-behind";
import { recipientOf } from "@/components/reviews/recipient";
import { KeptWords } from "@/components/submissions/kept-words";
import { requireEditor } from "@/lib/auth/session";
import { getEditing } from "@/lib/editing/queries";

type EditPageProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: deskWords.title };

/** Where an editor types over a piece. Where they may not, or not now: the way back, and what they had typed. */
export default async function EditPage({ params }: EditPageProps) {
  const { id } = await params;
  const actor = await requireEditor(`/desk/submissions/${encodeURIComponent(id)}/edit`);
  const editing = await getEditing(actor, id);
  if (!editing) notFound();
  const { piece } = editing;
  if (piece.own) redirect(`/desk/submissions/${piece.id}`);
  if (!editing.mayEdit) {
    return (
      <>
        <ClosedHead id={piece.id} />
        <LeftBehind personId={actor.id} pieceId={piece.id} base={editing.base.number} />
      </>
    );
  }

  return (
    <KeptWords personId={actor.id} pieceId={piece.id}>
      <EditingHead editing={editing} />
      <EditingPage
        key={`${piece.id} ${editing.base.number}`}
        submissionId={piece.id}
        version={piece.version}
        personId={actor.id}
        base={editing.base}
        content={editing.content}
        reasons={editing.reasons}
        saves={editing.saves}
        savedAt={editing.savedAt}
        guidelines={editing.guidelines}
        author={recipientOf(piece)}
        told={editing.told}
        before={<CounteredList countered={editing.countered} />}
        theirs={<AuthorsAlone editing={editing} />}
      />
    </KeptWords>
  );
}

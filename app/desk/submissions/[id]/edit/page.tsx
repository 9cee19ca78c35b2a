import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { words as deskWords } from "#words/desk";
import { AuthorsAlone } from "@/components/editing/authors-alone";
import { CounteredList } from "@/components/editing/countered-list";
import { EditingHead } from "@/components/editing/editing-head";
import { EditingPage } from "@/components/editing/editing-page";
import { recipientOf } from "@/components/reviews/recipient";
import { requireEditor } from "@/lib/auth/session";
import { getEditing } from "@/lib/editing/queries";

type EditPageProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: deskWords.title };

/** Where an editor types over a piece; to its page where they may not, or not now. */
export default async function EditPage({ params }: EditPageProps) {
  const { id } = await params;
  const actor = await requireEditor(`/desk/submissions/${encodeURIComponent(id)}/edit`);
  const editing = await getEditing(actor, id);
  if (!editing) notFound();
  const { piece } = editing;
  if (!editing.mayEdit) redirect(`/desk/submissions/${piece.id}`);

  return (
    <>
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
    </>
  );
}

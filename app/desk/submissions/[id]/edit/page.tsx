import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { words as deskWords } from "#words/desk";
import { AuthorsAlone } from "@/components/editing/authors-alone";
import { CounteredList } from "@/components/editing/countered-list";
import { ClosedHead, EditingHead } from "@/components/editing/editing-head";
import { EditingPage } from "@/components/editing/editing-page";
import { LeftBehind } from "@/components/editing/left-behind";
import { ReportsToAnswer } from "@/components/error-reports/reports-to-answer";
import { recipientOf } from "@/components/reviews/recipient";
import { KeptWords } from "@/components/submissions/kept-words";
import { requireEditor } from "@/lib/auth/session";
import { getEditing } from "@/lib/editing/queries";
import { listErrorReports } from "@/lib/error-reports/queries";

type EditPageProps = {
  params: Promise<{ id: string }>;
  /** The reader's report one came from. */
  searchParams: Promise<{ report?: string | string[] }>;
};

export const metadata: Metadata = { title: deskWords.title };

/** Where an editor types over a piece. Where they may not, or not now: the way back, and what they had typed. */
export default async function EditPage({ params, searchParams }: EditPageProps) {
  const { id } = await params;
  const { report } = await searchParams;
  const actor = await requireEditor(`/desk/submissions/${encodeURIComponent(id)}/edit`);
  const [editing, reported] = await Promise.all([
    getEditing(actor, id),
    listErrorReports(actor, id),
  ]);
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

  const errors = (reported ?? []).filter(({ closedAt }) => !closedAt);
  const answers = errors.filter(({ id, takenUp }) => takenUp || id === report).map(({ id }) => id);
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
        told={editing.told && { ...editing.told, reports: answers }}
        errors={errors}
        before={
          <>
            {editing.told ? <ReportsToAnswer errors={errors} /> : null}
            <CounteredList countered={editing.countered} />
          </>
        }
        theirs={<AuthorsAlone editing={editing} />}
      />
    </KeptWords>
  );
}

import type { Metadata } from "next";
import { words } from "#words/error-reports";
import { ErrorsDesk } from "@/components/error-reports/errors-desk";
import { DeskHead } from "@/components/queue/desk-head";
import styles from "@/components/queue/queue-view.module.css";
import { KeptWords } from "@/components/submissions/kept-words";
import { requireEditor } from "@/lib/auth/session";
import { now } from "@/lib/clock/now";
import { countOpenErrorReports, listOpenErrorReports } from "@/lib/error-reports/queries";
import { errorsPageSchema } from "@/lib/error-reports/schema";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: words.desk.title };

export default async function ErrorsPage({ searchParams }: Props) {
  const { page } = errorsPageSchema.parse(await searchParams);
  const actor = await requireEditor("/desk/errors");
  const [{ rows, more }, errors] = await Promise.all([
    listOpenErrorReports(actor, page),
    countOpenErrorReports(actor),
  ]);
  return (
    <div className={styles.queue}>
      <DeskHead title={words.desk.title} person={actor} here="/desk/errors" errors={errors} />
      <KeptWords personId={actor.id} pieceId="errors">
        <ErrorsDesk rows={rows} page={page} more={more} now={now()} />
      </KeptWords>
    </div>
  );
}

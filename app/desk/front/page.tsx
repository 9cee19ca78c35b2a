import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/placements";
import { FrontDesk } from "@/components/placements/front-desk";
import { DeskHead } from "@/components/queue/desk-head";
import styles from "@/components/queue/queue-view.module.css";
import { requireEditor } from "@/lib/auth/session";
import { countOpenErrorReports } from "@/lib/error-reports/queries";
import { getArrangement } from "@/lib/placements/queries";
import { choosingSchema } from "@/lib/placements/schema";
import { getPublication } from "@/lib/publication/queries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: words.title };

export default async function FrontDeskPage({ searchParams }: Props) {
  const { q, piece, pick = [], picking } = choosingSchema.parse(await searchParams);
  const actor = await requireEditor("/desk/front");
  const [arrangement, publication, errors] = await Promise.all([
    getArrangement(actor, { q, piece, pick }),
    getPublication(),
    countOpenErrorReports(actor),
  ]);
  if (!arrangement) notFound();
  const { placed, picked, recent, offered, sentences } = arrangement;
  return (
    <>
      <DeskHead title={words.title} person={actor} here="/desk/front" errors={errors} />
      {recent.length === 0 ? (
        <div className={styles.empty}>
          <h2>{words.nothingPublished.title}</h2>
          <p>{words.nothingPublished.sentence}</p>
        </div>
      ) : (
        <FrontDesk
          publication={{ name: publication.name, language: publication.language }}
          placed={placed}
          picked={picking ? picked : null}
          recent={recent}
          offered={offered}
          sentences={sentences}
          q={q}
        />
      )}
    </>
  );
}

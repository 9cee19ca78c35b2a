import type { Metadata } from "next";
import { words } from "#words/submissions";
import { PieceList } from "@/components/submissions/piece-list";
import { StartForm } from "@/components/submissions/start-form";
import styles from "@/components/submissions/submissions-page.module.css";
import { requirePerson } from "@/lib/auth/session";
import { now } from "@/lib/clock/now";
import { listMySubmissions } from "@/lib/submissions/queries";
import { startPiece } from "./start-piece";

export const metadata: Metadata = { title: words.list.title };

/** My submissions: each with whose turn it is, since when, and what next. */
export default async function SubmissionsPage() {
  const person = await requirePerson("/submissions");
  const pieces = await listMySubmissions(person);
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.list.title}</h1>
        <StartForm start={startPiece} />
      </header>
      <PieceList pieces={pieces} now={now()} />
    </main>
  );
}

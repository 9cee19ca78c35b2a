import type { Metadata } from "next";
import { words } from "#words/submissions";
import { StartForm } from "@/components/submissions/start-form";
import styles from "@/components/submissions/submissions-page.module.css";
import { requirePerson } from "@/lib/auth/session";
import { startPiece } from "../start-piece";

export const metadata: Metadata = { title: words.start.title };

/** Where "respond to this piece" leads: starting takes a press of the button, never the opening of a page. */
export default async function NewSubmissionPage({
  searchParams,
}: {
  searchParams: Promise<{ respondsTo?: string | string[] }>;
}) {
  const { respondsTo } = await searchParams;
  const slug = typeof respondsTo === "string" ? respondsTo.slice(0, 200) : "";
  await requirePerson(
    slug ? `/submissions/new?respondsTo=${encodeURIComponent(slug)}` : "/submissions/new",
  );
  return (
    <main id="main" className={styles.page}>
      <h1 className={styles.title}>{words.start.title}</h1>
      {slug && <p>{words.start.respondsTo(slug)}</p>}
      <p className={styles.lead}>{words.start.text}</p>
      <StartForm start={startPiece} {...(slug ? { respondsTo: slug } : {})} />
      <p>
        <a href="/guidelines">{words.start.guidelines}</a>
      </p>
    </main>
  );
}

import type { Metadata } from "next";
import { words } from "#words/comments-desk";
import { Precision } from "@/components/moderation/precision";
import { Section } from "@/components/reviews/section";
import styles from "@/components/sanctions/commenter-page.module.css";
import { WatchedWords } from "@/components/watched-words/watched-words";
import { requireEditor } from "@/lib/auth/session";
import { listPrecision } from "@/lib/moderation/queries";
import { listWatchedWords } from "@/lib/watched-words/queries";

export const metadata: Metadata = { title: words.filter };

/** What the desk tells the filter to look out for, and how often moderators agreed with it. */
export default async function FilterPage() {
  const actor = await requireEditor("/desk/comments/filter");
  const [watched, rows] = await Promise.all([listWatchedWords(actor), listPrecision(actor)]);
  return (
    <div className={styles.page}>
      <p>
        <a href="/desk/comments">{words.commenter.back}</a>
      </p>
      <h1 className={styles.title}>{words.filter}</h1>
      <div className={styles.known}>
        <Section id="watched" title={words.watching.title} aside={watched.length || undefined}>
          <WatchedWords watched={watched} />
        </Section>
        <Section id="precision" title={words.precision.title}>
          <Precision rows={rows} />
        </Section>
      </div>
    </div>
  );
}

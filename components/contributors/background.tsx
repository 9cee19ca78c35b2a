import { words } from "#words/contributors";
import type { ListedExperience } from "@/lib/experience/queries";
import styles from "./background.module.css";
import { Experience } from "./experience";

/** What a contributor has done and seen, beside their name. */
export function Background({ experience }: { experience: ListedExperience[] }) {
  return (
    <section aria-labelledby="experience" className={styles.background}>
      <h2 id="experience">{words.experience}</h2>
      <Experience entries={experience} />
      <p className="fine">{words.experienceNote}</p>
    </section>
  );
}

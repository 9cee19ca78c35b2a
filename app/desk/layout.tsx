import type { ReactNode } from "react";
import { words } from "#words/desk";
import { MemberHeader } from "@/components/member/member-header";
import { Announcer } from "@/components/reviews/announcer";
import { isEditor } from "@/lib/auth/actor";
import { currentPerson } from "@/lib/auth/session";
import { getPublication } from "@/lib/publication/queries";
import styles from "./desk.module.css";

/** The desk: dense, in the system's sans at 14 px. Each page asks for an editor itself; the frame decides nothing. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [person, publication] = await Promise.all([currentPerson(), getPublication()]);
  return (
    <div className={styles.desk}>
      <a className="button skip-link" href="#desk">
        {words.skip}
      </a>
      {person ? (
        <MemberHeader publication={publication.name} person={person} desk={isEditor(person)} />
      ) : null}
      <main id="desk" tabIndex={-1} className={styles.main}>
        <Announcer>{children}</Announcer>
      </main>
    </div>
  );
}

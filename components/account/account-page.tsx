import { words } from "#words/account";
import type { ExperienceInput, ProfileInput } from "@/lib/profiles/schema";
import styles from "./account.module.css";
import { ExperienceForm } from "./experience-form";
import { IdentityList, type JoinedIdentity } from "./identity-list";
import { ProfileForm } from "./profile-form";
import { type OpenSession, SessionList } from "./session-list";

/** One's own account, in three parts that are saved apart. */
export function AccountPage({
  email,
  origin,
  profile,
  mayChangeHandle,
  experience,
  identities,
  provider,
  notice,
  sessions,
}: {
  email: string;
  origin: string;
  profile: ProfileInput;
  mayChangeHandle: boolean;
  experience: ExperienceInput["entries"];
  identities: JoinedIdentity[];
  /** The provider that identities can be joined at; null when there is none. */
  provider: string | null;
  notice: string | null;
  sessions: OpenSession[];
}) {
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{words.lead(email)}</p>
        {notice && (
          <p className="notice" role="status">
            {notice}
          </p>
        )}
      </header>
      <section className={styles.part} aria-labelledby="who">
        <div className={styles.head}>
          <h2 className={styles.subtitle} id="who">
            {words.profile.title}
          </h2>
          <p className={styles.lead}>{words.profile.lead}</p>
        </div>
        <ProfileForm profile={profile} origin={origin} mayChangeHandle={mayChangeHandle} />
      </section>
      <section className={styles.part} aria-labelledby="where">
        <div className={styles.head}>
          <h2 className={styles.subtitle} id="where">
            {words.experience.title}
          </h2>
          <p className={styles.lead}>{words.experience.lead}</p>
        </div>
        <ExperienceForm entries={experience} />
      </section>
      {(provider || identities.length > 0) && (
        <section className={styles.part} aria-labelledby="identities">
          <div className={styles.head}>
            <h2 className={styles.subtitle} id="identities">
              {words.identities.title}
            </h2>
            <p className={styles.lead}>{words.identities.lead}</p>
          </div>
          <IdentityList identities={identities} provider={provider} />
        </section>
      )}
      <section className={styles.part} aria-labelledby="sessions">
        <div className={styles.head}>
          <h2 className={styles.subtitle} id="sessions">
            {words.sessions.title}
          </h2>
          <p className={styles.lead}>{words.sessions.lead}</p>
        </div>
        <SessionList sessions={sessions} />
      </section>
    </main>
  );
}

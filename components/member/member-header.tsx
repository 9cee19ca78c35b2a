import { words } from "#words/member";
import styles from "./member-header.module.css";
import { PageLinks } from "./page-links";
import { SignOut } from "./sign-out";

/** The head of the signed-in pages: the publication, one's own pages, and the way out. Sign out needs no script. */
export function MemberHeader({
  publication,
  person,
  desk,
}: {
  publication: string;
  person: { name: string };
  desk: boolean;
}) {
  const pages = [
    { href: "/submissions", text: words.submissions },
    { href: "/comments", text: words.comments },
    ...(desk
      ? [
          { href: "/desk", text: words.desk },
          { href: "/desk/comments", text: words.commentsDesk },
        ]
      : []),
    { href: "/account", text: words.account },
  ];
  return (
    <header className={styles.head}>
      <a className={styles.publication} href="/">
        {publication}
      </a>
      <nav className={styles.pages} aria-label={words.navigation}>
        <PageLinks pages={pages} />
      </nav>
      <div className={styles.person}>
        <span className={styles.name} title={words.signedInAs(person.name)}>
          {person.name}
        </span>
        <SignOut />
      </div>
    </header>
  );
}

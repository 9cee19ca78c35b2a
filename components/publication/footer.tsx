import { words } from "#words/publication";
import { Contact } from "./contact";
import styles from "./footer.module.css";

export function Footer({ name, contact }: { name: string; contact: string }) {
  return (
    <footer className={styles.footer}>
      <nav aria-label={words.footerNav}>
        <ul className={styles.links}>
          <li>
            <a href="/search">{words.search}</a>
          </li>
          <li>
            <a href="/about">{words.about}</a>
          </li>
          <li>
            <a href="/guidelines">{words.guidelines}</a>
          </li>
          <li>
            <a href="/calls">{words.calls}</a>
          </li>
          <li>
            <a href="/corrections">{words.corrections}</a>
          </li>
          <li>
            <a href="/comment-policy">{words.commentPolicy}</a>
          </li>
          <li>
            <a href="/privacy">{words.privacy}</a>
          </li>
          <li>
            <a href="/terms">{words.terms}</a>
          </li>
          <li>
            <a href="/feed.xml">{words.rss}</a>
          </li>
          <li>
            <a href="/feed.atom">{words.atom}</a>
          </li>
          <li>
            <a href="/feed.json">{words.jsonFeed}</a>
          </li>
          {contact && (
            <li>
              {words.contact}: <Contact contact={contact} />
            </li>
          )}
        </ul>
      </nav>
      <p>
        <span className={styles.name}>{name}</span> {words.opinionsOwn}
      </p>
    </footer>
  );
}

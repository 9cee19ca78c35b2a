import { words } from "#words/search";
import styles from "./paging.module.css";

/** From one page of results to the next. */
export function Paging({
  page,
  pages,
  address,
}: {
  page: number;
  pages: number;
  address: (page: number) => string;
}) {
  if (pages < 2) return null;
  return (
    <nav className={styles.paging} aria-label={words.pages}>
      {page > 1 && (
        <a className="button" rel="prev" href={address(page - 1)}>
          {words.previous}
        </a>
      )}
      <span>{words.onPage(page, pages)}</span>
      {page < pages && (
        <a className="button" rel="next" href={address(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  );
}

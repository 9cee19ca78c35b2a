import type { ReactNode } from "react";
import { words } from "#words/desk";
import styles from "./desk-head.module.css";

/** The head of a list of the desk: its name, the desk's other lists, and what else one can do there. */
export function DeskHead({
  title,
  here,
  children,
}: {
  title: string;
  /** Left out where the list is one that the header above names already. */
  here?: (typeof words.lists)[number]["href"];
  children?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      <nav className={styles.lists} aria-label={words.listsNav}>
        <ul>
          {words.lists.map(({ href, text }) => (
            <li key={href}>
              <a href={href} aria-current={href === here ? "page" : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}

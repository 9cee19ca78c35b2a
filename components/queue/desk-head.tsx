import type { ReactNode } from "react";
import { words } from "#words/desk";
import { type Actor, isChief } from "@/lib/auth/actor";
import styles from "./desk-head.module.css";

/** The head of a list of the desk: its name, the desk's other lists, and what else one can do there. */
export function DeskHead({
  title,
  person,
  here,
  errors,
  children,
}: {
  title: string;
  /** Whose desk it is: some of its lists are for chief editors alone. */
  person: Actor;
  /** Left out where the list is one that the header above names already. */
  here?: (typeof words.lists)[number]["href"];
  /** Reports of errors that wait. */
  errors: number;
  children?: ReactNode;
}) {
  const lists = words.lists.filter((list) => isChief(person) || !("forChiefs" in list));
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      <nav className={styles.lists} aria-label={words.listsNav}>
        <ul>
          {lists.map(({ href, text }) => (
            <li key={href}>
              <a href={href} aria-current={href === here ? "page" : undefined}>
                {text}
                {href === "/desk/errors" && errors > 0 ? (
                  <span className={styles.count}>
                    {" "}
                    {errors}
                    <span className="visually-hidden"> {words.waiting}</span>
                  </span>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}

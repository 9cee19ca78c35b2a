"use client";

import { usePathname } from "next/navigation";
import styles from "./member-header.module.css";

/** One's own pages, with the one being looked at marked. */
export function PageLinks({ pages }: { pages: { href: string; text: string }[] }) {
  const here = usePathname();
  // The nearest of those above it: a page of the comments desk is no page of the list of pieces.
  const above = pages
    .filter(({ href }) => here.startsWith(`${href}/`))
    .reduce((near, { href }) => (href.length > near.length ? href : near), "");
  const listed = pages.some(({ href }) => href === here);
  return (
    <ul className={styles.links}>
      {pages.map(({ href, text }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={here === href ? "page" : !listed && href === above ? "true" : undefined}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

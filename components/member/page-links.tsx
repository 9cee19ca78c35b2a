"use client";

import { usePathname } from "next/navigation";
import styles from "./member-header.module.css";

/** One's own pages, with the one being looked at marked. */
export function PageLinks({ pages }: { pages: { href: string; text: string }[] }) {
  const here = usePathname();
  return (
    <ul className={styles.links}>
      {pages.map(({ href, text }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={here === href ? "page" : here.startsWith(`${href}/`) ? "true" : undefined}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

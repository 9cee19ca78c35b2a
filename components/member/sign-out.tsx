"use client";

import { words } from "#words/member";
import { keptOnDevice, leaving } from "@/components/submissions/device-copy";
import styles from "./member-header.module.css";

/**
 * The way out. It clears what this device keeps, so that the next person at it finds nobody's unpublished words; and
 * because that may be the only copy of some, it asks first. Without script nothing is kept here, and nothing is asked.
 */
export function SignOut() {
  return (
    <form
      method="post"
      action="/api/auth/sign-out"
      onSubmit={(event) => {
        const kept = keptOnDevice(() => localStorage);
        if (kept > 0 && !window.confirm(words.leavesUnsaved(kept))) event.preventDefault();
        else dispatchEvent(new Event(leaving));
      }}
    >
      <button className={styles.out} type="submit">
        {words.signOut}
      </button>
    </form>
  );
}

"use client";

import { words } from "#words/queue";
import { PageKeys } from "./page-keys";

/** Keys for the list: j and k move, o opens, / finds. */
export function QueueKeys() {
  return <PageKeys words={words.keys} press={press} />;
}

function press(key: string) {
  if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else if (key === "o") focusedRow()?.click();
  else if (key === "/") document.querySelector<HTMLInputElement>("#queue-search")?.focus();
  else return false;
  return true;
}

const rows = () => [...document.querySelectorAll<HTMLAnchorElement>("[data-queue-row]")];

const focusedRow = () => rows().find((row) => row === document.activeElement);

function step(by: 1 | -1) {
  const all = rows();
  const at = all.indexOf(document.activeElement as HTMLAnchorElement);
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by;
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}

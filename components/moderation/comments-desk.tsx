"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { words } from "#words/comments-desk";
import type { DeskComment } from "@/lib/moderation/queries";
import type { RefusalReason } from "@/lib/moderation/rules";
import styles from "./comments-desk.module.css";
import { isOpen } from "./decisions";
import { DeskRow } from "./desk-row";
import { ModerationKeys } from "./moderation-keys";
import { useDecisions } from "./use-decisions";

const elementOf = (id: string) => document.getElementById(`row-${id}`);

/** The list one works through: one comment has the focus, keys decide on it, and the next one gets it. */
export function CommentsDesk({
  rows,
  now,
  next,
}: {
  rows: DeskComment[];
  now: Date;
  /** Where the list goes on; null at its end. */
  next: string | null;
}) {
  const { decided, approve, refuse, undo } = useDecisions();
  const [at, setAt] = useState(0);
  const [refusing, setRefusing] = useState<string | null>(null);
  const [alone, setAlone] = useState(false);
  const onward = useRef<HTMLAnchorElement>(null);
  const open = rows.filter(({ id, barred }) => isOpen(decided[id]) && !barred);
  // Whoever went on while something is on its way would leave it behind.
  const underWay = rows.some(({ id }) => decided[id]?.is === "sending");
  const allDone = rows.length > 0 && open.length === 0 && !underWay;

  const goTo = useCallback(
    (index: number) => {
      const place = Math.min(Math.max(index, 0), rows.length - 1);
      setAt(place);
      setRefusing(null);
      // After the list has been drawn anew: one alone may just have been let in.
      requestAnimationFrame(() => {
        const element = elementOf(rows[place]?.id ?? "");
        element?.focus({ preventScroll: true });
        element?.scrollIntoView({ block: "nearest" });
      });
    },
    [rows],
  );

  /** To the next that still waits, from a place on; then to those before it; then on. */
  const goOn = (from: number) => {
    const waiting = (row: DeskComment, place: number) =>
      place !== from && !row.barred && isOpen(decided[row.id]);
    const after = rows.findIndex((row, place) => place > from && waiting(row, place));
    const place = after >= 0 ? after : rows.findIndex(waiting);
    if (place >= 0) goTo(place);
  };

  const decideOn = (place: number, reason: RefusalReason | null, explanation: string) => {
    const row = rows[place];
    if (!row || row.barred || !isOpen(decided[row.id])) return;
    void (reason ? refuse(row, reason, explanation) : approve(row));
    goOn(place);
  };

  const takeBack = async (named?: string) => {
    const id = await undo(named);
    if (id) goTo(rows.findIndex((row) => row.id === id));
  };

  const press = (key: string) => {
    const row = rows[at];
    const mine = row && !row.barred && isOpen(decided[row.id]);
    if (key === "j") goTo(at + 1);
    else if (key === "k") goTo(at - 1);
    else if (key === "a" && mine && mayApprove(row)) decideOn(at, null, "");
    else if (key === "r" && mine && mayRefuse(row)) setRefusing(row.id);
    else if (key === "u") void takeBack();
    else if (key === "z") setAlone(!alone);
    else if (key === "Escape" && refusing) goTo(at);
    else return false;
    return true;
  };

  // The first comment is there to be decided on as soon as the page is.
  useEffect(() => {
    if (document.activeElement === document.body) elementOf(rows[0]?.id ?? "")?.focus();
  }, [rows]);

  useEffect(() => {
    if (allDone) onward.current?.focus();
  }, [allDone]);

  return (
    <>
      <ModerationKeys press={press} />
      <ol className={styles.rows} data-alone={alone || undefined}>
        {rows.map((row, place) => (
          <DeskRow
            key={row.id}
            row={row}
            now={now}
            here={place === at}
            decided={decided[row.id]}
            refusing={refusing === row.id}
            may={{ approve: mayApprove(row), refuse: mayRefuse(row) }}
            onFocus={() => setAt(place)}
            onApprove={() => decideOn(place, null, "")}
            onRefusing={(begin) => (begin ? setRefusing(row.id) : goTo(place))}
            onRefuse={(reason, explanation) => decideOn(place, reason, explanation)}
            onUndo={() => void takeBack(row.id)}
          />
        ))}
      </ol>
      {allDone ? (
        <p className={styles.done} role="status">
          {words.allDone}
        </p>
      ) : null}
      {next && allDone ? (
        <a ref={onward} className="button button-primary" href={next}>
          {words.next}
        </a>
      ) : null}
    </>
  );
}

const mayApprove = ({ state, reports }: DeskComment) =>
  state === "published" ? reports > 0 : state !== "removed";
const mayRefuse = ({ state }: DeskComment) => state !== "refused" && state !== "removed";

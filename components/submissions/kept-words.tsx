"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { words } from "#words/member";
import { deviceCopy } from "./device-copy";
import styles from "./kept-words.module.css";

const Whose = createContext<{ personId: string; pieceId: string } | null>(null);

/** Around the forms of a page: whose words they are, and about which piece. */
export function KeptWords(props: { personId: string; pieceId: string; children: ReactNode }) {
  const { personId, pieceId, children } = props;
  const whose = useMemo(() => ({ personId, pieceId }), [personId, pieceId]);
  return <Whose value={whose}>{children}</Whose>;
}

/**
 * What is typed into a form and not sent: kept on this device, for this person and this piece, through refusals, reloads
 * and a form that is no longer offered, until it is sent. Null: nothing is kept.
 */
export function useKept<Kept extends object>(name: string) {
  const whose = useContext(Whose);
  if (!whose) throw new Error("Words are kept for a person and a piece: put KeptWords around.");
  const { personId, pieceId } = whose;
  const device = useMemo(
    () => deviceCopy<Kept>(() => localStorage, personId, `${pieceId}.${name}`),
    [personId, pieceId, name],
  );
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => setKept(device.find()?.text ?? null), [device]);

  const keep = useCallback(
    (next: Kept) => {
      setKept(next);
      device.keep(next, 0, Date.now());
    },
    [device],
  );
  const forget = useCallback(() => {
    setKept(null);
    device.forget();
  }, [device]);
  return { kept, keep, forget };
}

/** The same for one field. What was emptied again is not kept. */
export function useTyped(name: string) {
  const { kept, keep, forget } = useKept<{ text: string }>(name);
  const typed = typeof kept?.text === "string" ? kept.text : null;
  const latest = useRef(typed);
  latest.current = typed;
  const write = useCallback(
    (text: string) => (text === "" ? forget() : keep({ text })),
    [keep, forget],
  );
  /** These words have arrived: they are forgotten, unless others were typed while they were on their way. */
  const arrived = useCallback(
    (text: string) => {
      if (latest.current === text) forget();
    },
    [forget],
  );
  return { typed, write, forget, arrived };
}

/** Words whose form is gone because the piece has moved on: to be read and copied, and thrown away by hand. */
export function LeftWords({ names }: { names: readonly string[] }) {
  return names.map((name) => <Left key={name} name={name} />);
}

function Left({ name }: { name: string }) {
  const { typed, forget } = useTyped(name);
  if (typed === null) return null;
  return <LeftText text={typed} onThrowAway={forget} />;
}

/** One text that was typed and not sent. */
export function LeftText({ text, onThrowAway }: { text: string; onThrowAway(): void }) {
  return (
    <section className={`notice ${styles.left}`}>
      <p>{words.left.title}</p>
      <p className={styles.words} dir="auto">
        {text}
      </p>
      <p>
        <button className="button button-quiet" type="button" onClick={onThrowAway}>
          {words.left.throwAway}
        </button>
      </p>
    </section>
  );
}

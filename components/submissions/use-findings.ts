"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { BodyHandle } from "@/components/content/editor";
import { findingsKey } from "@/components/content/finding-marks";
import type { CheckedGuideline, Finding } from "@/lib/checks/finding";
import { runChecks } from "@/lib/checks/run";
import { positionOf, readPlain } from "@/lib/content/plain";
import type { Content } from "@/lib/content/schema";
import { bodyWords, emptyPlaces, type Place, spokenFindings } from "./finding-places";
import { watchPointer, whenPointerRests } from "./when-pointer-rests";

/** Long enough to finish a word; the checks then run when the browser has nothing better to do. */
const pause = 500;

/**
 * What the guidelines find in the text, live but off the path of the keystroke. `changed` asks for another look;
 * `left` ends a place's quiet; `check` looks at once and speaks of everything (a submission was tried).
 */
export function useFindings(options: {
  initial: Content;
  guidelines: CheckedGuideline[];
  read(): Content;
  body: { current: BodyHandle | null };
}) {
  const { initial, guidelines, read, body } = options;
  const [all, setAll] = useState<Finding[]>(() => runChecks(initial, guidelines));
  const [count, setCount] = useState(() => bodyWords(initial));
  const [quiet, setQuiet] = useState<Set<Place>>(() => emptyPlaces(initial));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const look = useCallback(() => {
    const content = read();
    const found = runChecks(content, guidelines);
    setAll(found);
    setCount(bodyWords(content));
    return found;
  }, [read, guidelines]);

  const changed = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => whenIdle(() => whenPointerRests(look)), pause);
  }, [look]);
  useEffect(() => {
    watchPointer();
    return () => clearTimeout(timer.current);
  }, []);

  const left = useCallback(
    (place: Place) => {
      if (!quiet.has(place)) return;
      whenPointerRests(() => {
        // What was typed last may already have mended it.
        look();
        setQuiet((before) => new Set([...before].filter((other) => other !== place)));
      });
    },
    [look, quiet],
  );

  /** A place that is only now there is quiet until it was left once. */
  const hush = useCallback((place: Place) => setQuiet((before) => new Set([...before, place])), []);

  const check = useCallback(() => {
    setQuiet(new Set());
    return look();
  }, [look]);

  const spoken = useMemo(() => spokenFindings(all, quiet), [all, quiet]);

  const underline = useCallback(() => {
    const handle = body.current;
    if (!handle) return;
    const plain = readPlain(handle.document());
    const stretches = spoken
      .filter(({ field, start, end }) => field === "body" && start < end)
      .map(({ start, end, severity }) => ({
        from: positionOf(plain, start),
        to: positionOf(plain, end),
        severity,
      }));
    const { view } = handle.editor;
    view.dispatch(view.state.tr.setMeta(findingsKey, stretches).setMeta("addToHistory", false));
  }, [spoken, body]);
  useEffect(underline, [underline]);

  return { all, spoken, count, changed, left, hush, check, underline };
}
export type Findings = ReturnType<typeof useFindings>;

function whenIdle(work: () => void) {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 1_000 });
  else work();
}

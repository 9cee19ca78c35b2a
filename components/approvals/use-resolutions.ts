"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, useTransition } from "react";
import { words } from "#words/approving";
import type { Resolution } from "@/db/schema/suggestions";
import type { FormResult } from "@/lib/action";
import { acceptMechanicalAction, resolveSuggestionAction } from "@/lib/suggestions/actions";

export type Answer = { resolution: Resolution; wording: string; message: string };
type Given = { resolution: Resolution; counter: string };
type Known = { id: string; mechanical: boolean; resolution: Resolution | null; counter: string };

const unanswered = { resolution: null, counter: "" };

/**
 * The author's answers as the page shows them: at once as given, and afterwards as the server has them. Answers are
 * sent one after another, so that the last given is the last kept; the text and its hash are read anew after each.
 */
export function useResolutions(piece: { id: string; version: number }, known: readonly Known[]) {
  const router = useRouter();
  const [reading, start] = useTransition();
  const [given, setGiven] = useState<Record<string, Given>>({});
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [underWay, setUnderWay] = useState(0);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const newest = useRef(known);
  /** What the server holds as far as this page knows: over this an answer is given, and over no other. */
  const held = useRef<Record<string, Given>>({});

  // What the server has by now is no longer only given.
  useEffect(() => {
    held.current = {};
    newest.current = known;
    setGiven((before) => {
      const still = Object.entries(before).filter(([id, { resolution, counter }]) => {
        const suggestion = known.find((one) => one.id === id);
        return suggestion?.resolution !== resolution || suggestion.counter !== counter;
      });
      return still.length === Object.keys(before).length ? before : Object.fromEntries(still);
    });
  }, [known]);

  const resolutionOf = (id: string): Resolution | null =>
    given[id]?.resolution ?? known.find((one) => one.id === id)?.resolution ?? null;

  /** Shows the answers, sends them in their turn, and takes them back where they were refused. */
  const send = useCallback(
    async (answers: Record<string, Given>, act: () => Promise<FormResult<unknown>>) => {
      const ids = Object.keys(answers);
      const without = <T>(all: Record<string, T>) =>
        Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id)));
      setGiven((before) => ({ ...before, ...answers }));
      setRefused(without);
      setUnderWay((count) => count + 1);
      const turn = line.current.then(act).catch(() => null);
      line.current = turn;
      const answer = await turn;
      setUnderWay((count) => count - 1);
      if (answer?.ok) held.current = { ...held.current, ...answers };
      else {
        const [field] = Object.values(answer?.fieldErrors ?? {});
        const sentence = field ?? answer?.message ?? words.failed;
        setGiven(without);
        setRefused((before) => ({
          ...before,
          ...Object.fromEntries(ids.map((id) => [id, sentence])),
        }));
      }
      start(() => router.refresh());
      return answer?.ok === true;
    },
    [router],
  );

  const over = (id: string) => {
    const { resolution, counter } =
      held.current[id] ?? newest.current.find((one) => one.id === id) ?? unanswered;
    return { resolution, counter };
  };
  const resolve = (id: string, { resolution, wording, message }: Answer) =>
    send({ [id]: { resolution, counter: resolution === "countered" ? wording : "" } }, () =>
      resolveSuggestionAction({ suggestionId: id, resolution, wording, message, over: over(id) }),
    );

  const open = known.filter(({ id }) => resolutionOf(id) === null);
  const acceptMechanical = () => {
    const accepted = { resolution: "accepted" as const, counter: "" };
    const mechanical = open.filter((suggestion) => suggestion.mechanical);
    return send(Object.fromEntries(mechanical.map(({ id }) => [id, accepted])), () =>
      acceptMechanicalAction({ submissionId: piece.id, version: piece.version }),
    );
  };

  return {
    resolve,
    acceptMechanical,
    resolutionOf,
    refused,
    open,
    /** The page shows what the server has: nothing given is still on its way. */
    settled: underWay === 0 && !reading && Object.keys(given).length === 0,
  };
}
export type Resolutions = ReturnType<typeof useResolutions>;

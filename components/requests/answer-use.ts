"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { words } from "#words/answering";
import { deviceCopy } from "@/components/submissions/device-copy";
import { answerRequestAction } from "@/lib/requests/actions";
import type { Answering } from "@/lib/requests/rules";
import { isHeld, keepAnswers } from "./answer-keeping";
import type { Asked } from "./asked";

/** The answers on this page, kept on the server and, until they are there, on the device. */
export function useAnswers(options: {
  personId: string;
  submissionId: string;
  requests: readonly Asked[];
}) {
  const { personId, submissionId, requests } = options;
  const router = useRouter();
  const again = useRef(() => {});
  const [{ answers, device, asked }] = useState(() => {
    const device = deviceCopy<Record<string, Answering>>(
      () => localStorage,
      personId,
      `${submissionId}.answers`,
    );
    const answers = keepAnswers(heldBy(options.requests), {
      send: (requestId, { answer, text }, over) =>
        answerRequestAction({ requestId, answer: answer || "done", text, over }),
      readAgain: () => again.current(),
      keep(unsaved) {
        if (Object.keys(unsaved).length === 0) device.forget();
        else device.keep(unsaved, 0, Date.now());
      },
      later(milliseconds, work) {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      failed: words.failed,
    });
    return { answers, device, asked: options.requests };
  });
  useEffect(() => {
    again.current = () => router.refresh();
  }, [router]);
  useEffect(() => answers.readTheirs(heldBy(requests)), [answers, requests]);
  const cards = useSyncExternalStore(answers.subscribe, answers.cards, answers.cards);

  // What an earlier visit typed and could not save comes back, unless it was answered elsewhere since.
  useEffect(() => {
    const found = device.find();
    for (const { id, answeredAt } of asked) {
      const kept = found?.text[id];
      if (!kept || !found || (answeredAt && answeredAt.getTime() > found.at)) continue;
      if (typeof kept.text === "string") answers.write(id, kept.text);
      if (kept.answer) answers.choose(id, kept.answer);
    }
  }, [answers, device, asked]);

  useEffect(() => {
    const again = () => void answers.flush();
    const onUnload = (event: BeforeUnloadEvent) => {
      again();
      if (Object.values(answers.cards()).some((card) => !isHeld(card))) event.preventDefault();
    };
    addEventListener("online", again);
    addEventListener("beforeunload", onUnload);
    return () => {
      removeEventListener("online", again);
      removeEventListener("beforeunload", onUnload);
    };
  }, [answers]);

  return { answers, cards };
}

const heldBy = (requests: readonly Asked[]): Record<string, Answering> =>
  Object.fromEntries(
    requests.map(({ id, answer, answerText }) => [id, { answer: answer ?? "", text: answerText }]),
  );

"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { deviceCopy, leaving } from "./device-copy";
import { keepSaved, type Ports } from "./saving";
import { isSameText, type TypedText, toWritingText, type WritingText } from "./writing-text";

/**
 * Keeps the page's text saved, on the device and the server. `server` is what the server held when the page was last
 * rendered: after a conflict the page is rendered afresh, and what comes is compared with what was sent.
 */
export function useSaving(options: {
  personId: string;
  submissionId: string;
  server: WritingText & { saves: number; savedAt: Date };
  read(): TypedText;
  send: Ports<TypedText>["send"];
}) {
  const { personId, submissionId, server, read, send } = options;
  const router = useRouter();
  const [{ saving, device }] = useState(() => {
    const device = deviceCopy<TypedText>(() => localStorage, personId, submissionId);
    const ports: Ports<TypedText> = { now: Date.now, later, read, send, ...device };
    return { device, saving: keepSaved(ports, server.saves, server.savedAt.getTime()) };
  });
  const state = useSyncExternalStore(saving.subscribe, saving.state, saving.state);

  useEffect(() => {
    saving.open();
    const onUnload = (event: BeforeUnloadEvent) => {
      saving.copyNow();
      if (saving.isUnsaved()) event.preventDefault();
    };
    // Whoever signs out has answered already, and what the browser then clears is not to be written anew.
    const onLeaving = () => saving.close();
    const onVisible = () => (document.hidden ? saving.copyNow() : saving.back());
    addEventListener("beforeunload", onUnload);
    addEventListener(leaving, onLeaving);
    addEventListener("pagehide", saving.copyNow);
    addEventListener("online", saving.back);
    addEventListener("focus", saving.back);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      removeEventListener("beforeunload", onUnload);
      removeEventListener(leaving, onLeaving);
      removeEventListener("pagehide", saving.copyNow);
      removeEventListener("online", saving.back);
      removeEventListener("focus", saving.back);
      document.removeEventListener("visibilitychange", onVisible);
      saving.copyNow();
      saving.close();
    };
  }, [saving]);

  const unread = state.trouble?.kind === "conflict" && state.trouble.theirs === null;
  useEffect(() => {
    if (!unread) return;
    router.refresh();
    // The reading may itself be lost; then ask again.
    const again = setInterval(() => router.refresh(), 5_000);
    return () => clearInterval(again);
  }, [unread, router]);
  useEffect(() => {
    if (!unread || server.saves <= state.saves) return;
    saving.readTheirs({ saves: server.saves, savedAt: server.savedAt.getTime() }, (sent) =>
      isServersText(sent, server),
    );
  }, [unread, server, state.saves, saving]);

  return { saving, state, device };
}

/** Whether text as typed is what the server holds. */
export function isServersText(typed: TypedText, server: WritingText) {
  const text = toWritingText(typed);
  return text.ok && isSameText(text.text, server);
}

function later(milliseconds: number, work: () => void) {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

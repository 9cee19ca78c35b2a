"use client";

import { useEffect, useState } from "react";
import { words } from "#words/writing";
import { wordsIn } from "@/lib/content/measure";
import { plainText } from "@/lib/content/plain";
import type { DeviceCopy } from "./device-copy";
import { isServersText } from "./use-saving";
import type { TypedText, WritingText } from "./writing-text";

type Device = { find(): DeviceCopy<TypedText> | null; forget(): void };

/** Text this device kept from an earlier visit, where the server does not have it. Looked for once, as the page opens. */
export function useFoundCopy(options: {
  device: Device;
  server: WritingText & { savedAt: Date };
  alive: boolean;
}) {
  const [copy, setCopy] = useState<DeviceCopy<TypedText> | null>(null);
  const [opened] = useState(options);
  useEffect(() => {
    const { device, server } = opened;
    const kept = device.find();
    if (!kept) return;
    if (isReadable(kept) && !isServersText(kept.text, server)) setCopy(kept);
    else device.forget();
  }, [opened]);

  const describe = (body: TypedText["body"]) => words.count(wordsIn(plainText(body)));
  return {
    copy,
    described: {
      at: copy?.at ?? 0,
      savedAt: opened.server.savedAt.getTime(),
      device: copy ? describe(copy.text.body) : "",
      server: describe(opened.server.content.body),
    },
    resolve: () => setCopy(null),
  };
}

/** A copy of another version of this page may have another shape. */
export const isReadable = ({ text }: DeviceCopy<TypedText>) =>
  typeof text.writing === "object" &&
  typeof text.body === "object" &&
  typeof text.writing?.headline === "string" &&
  typeof text.writing.disclosures === "object";

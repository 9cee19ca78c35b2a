"use client";

import { useEffect, useState } from "react";
import { deviceCopy } from "@/components/submissions/device-copy";
import { KeptWords, LeftText, LeftWords } from "@/components/submissions/kept-words";
import { isReadable } from "@/components/submissions/use-found-copy";
import type { TypedText } from "@/components/submissions/writing-text";
import { plainText } from "@/lib/content/plain";

/** What an editor typed over a piece that is not edited any more, and what reached nobody: to be read and copied. */
export function LeftBehind(props: { personId: string; pieceId: string; base: number }) {
  const { personId, pieceId, base } = props;
  const [texts, setTexts] = useState<{ text: string; forget(): void }[]>([]);
  useEffect(() => {
    const bases = Array.from({ length: base }, (_, at) => at + 1);
    setTexts(
      bases.flatMap((number) => {
        const place = `${pieceId}.editing.${number}`;
        const device = deviceCopy<TypedText>(() => localStorage, personId, place);
        const kept = device.find();
        if (!kept || !isReadable(kept)) return [];
        const { writing, body } = kept.text;
        const parts = [writing.headline, writing.standfirst, plainText(body)];
        return [{ text: parts.filter(Boolean).join("\n\n"), forget: device.forget }];
      }),
    );
  }, [personId, pieceId, base]);

  return (
    <KeptWords personId={personId} pieceId={pieceId}>
      <LeftWords names={["send.letter", "correction.letter"]} />
      {texts.map((one) => (
        <LeftText
          key={one.text}
          text={one.text}
          onThrowAway={() => {
            one.forget();
            setTexts((before) => before.filter((other) => other !== one));
          }}
        />
      ))}
    </KeptWords>
  );
}

"use client";

import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { guessLanguage } from "@/lib/content/direction";
import { plainText } from "@/lib/content/plain";
import type { Content } from "@/lib/content/schema";
import { directionOf } from "./language";
import type { Writing } from "./writing-text";

/**
 * Chooses the language of a piece that was begun on this page once its letters run the other way, so that Arabic is
 * not written from left to right until its author finds the field; never over what the author chose themselves.
 * @param looked changes with each look at the text, which is when this looks too
 */
export function useGuessedLanguage(options: {
  form: UseFormReturn<Writing>;
  initial: Content;
  read(): Content;
  looked: unknown;
}) {
  const { form, initial, read, looked } = options;
  // A piece that had words when the page was opened has a language its author has seen.
  const [open, setOpen] = useState(() => textOf(initial) === "");
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, type }) => {
          if (name === "language" && type === "change") setOpen(false);
        },
      }),
    [form],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look at the text is one to guess on
  useEffect(() => {
    if (!open) return;
    const chosen = form.getValues("language");
    const guess = guessLanguage(textOf(read()), chosen);
    if (guess.direction === directionOf(chosen) || guess.direction !== directionOf(guess.language))
      return;
    form.setValue("language", guess.language);
  }, [looked, open, form, read]);
}

const textOf = ({ headline, standfirst, body }: Content) =>
  [headline, standfirst, plainText(body)].join("\n").trim();

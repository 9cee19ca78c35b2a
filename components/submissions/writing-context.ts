"use client";

import { createContext, useContext } from "react";
import type { Findings } from "./use-findings";

/** What every part of the writing page asks for: the piece's language, and what the guidelines find. */
export type WritingPageContext = {
  language: string;
  direction: "ltr" | "rtl";
  findings: Findings;
};

export const WritingContext = createContext<WritingPageContext | null>(null);

export function useWritingPage(): WritingPageContext {
  const context = useContext(WritingContext);
  if (!context) throw new Error("This part belongs on the writing page.");
  return context;
}

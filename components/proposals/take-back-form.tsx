"use client";

import { words } from "#words/proposals";
import { type ReasonedProps, ReasonForm } from "@/components/reviews/reason-form";
import { takeBackCorrectionAction } from "@/lib/proposals/actions";

/** Ends a correction that its author has not answered, or that the desk gives up. */
export function TakeBackForm({ at, offered, author }: ReasonedProps) {
  return (
    <ReasonForm
      form="take-back"
      words={words.takeBack}
      follows={words.takeBack.follows(author.name, author.email)}
      offered={offered}
      most={10_000}
      act={(message) => takeBackCorrectionAction({ ...at, message })}
    />
  );
}

"use server";

import { redirect } from "next/navigation";
import { words } from "#words/submissions";
import { startSubmissionAction } from "@/lib/submissions/actions";

/** The plain form's way to `startSubmissionAction`: to the new piece's page, or the sentence why not. */
export async function startPiece(_before: string | null, form: FormData): Promise<string | null> {
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value ? { [name]: value } : {};
  };
  const started = await startSubmissionAction({ ...said("respondsTo"), ...said("call") });
  if (started.ok) redirect(`/submissions/${started.value.id}`);
  return started.message ?? words.start.failed;
}

"use server";

import { redirect } from "next/navigation";
import { words } from "#words/error-reports";
import type { NotReported } from "@/components/error-reports/report-form";
import { reportErrorAction } from "@/lib/error-reports/actions";

/** The plain form's way to the gated action: to what happens next, or back with every sentence and all that was typed. */
export async function reportHere(_before: NotReported, form: FormData): Promise<NotReported> {
  const given = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const slug = given("slug");
  const typed = {
    words: given("words"),
    wrong: given("wrong"),
    source: given("source"),
    email: given("email"),
  };
  const sent = await reportErrorAction({ slug, ...typed });
  if (sent.ok) redirect(`/articles/${encodeURIComponent(slug)}/error?sent`);
  // Retracted while somebody wrote: its page says that, and why.
  if (sent.code === "not_found" || sent.fieldErrors.slug) {
    redirect(`/articles/${encodeURIComponent(slug)}`);
  }
  const { message, fieldErrors } = sent;
  const silent = !message && Object.keys(fieldErrors).length === 0;
  return { message: silent ? words.failed : (message ?? ""), fieldErrors, typed };
}

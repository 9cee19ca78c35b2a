import type { Metadata } from "next";
import { words as callWords } from "#words/calls";
import { words } from "#words/submissions";
import { WrittenFor } from "@/components/calls/written-for";
import { StartForm } from "@/components/submissions/start-form";
import styles from "@/components/submissions/submissions-page.module.css";
import { requirePerson } from "@/lib/auth/session";
import { getCall } from "@/lib/calls/queries";
import { calledSchema } from "@/lib/calls/schema";
import { getPublication } from "@/lib/publication/queries";
import { startPiece } from "../start-piece";

export const metadata: Metadata = { title: words.start.title };

/** Where "respond to this piece" leads: starting takes a press of the button, never the opening of a page. */
export default async function NewSubmissionPage({
  searchParams,
}: {
  searchParams: Promise<{ respondsTo?: string | string[]; call?: string | string[] }>;
}) {
  const { respondsTo, call: called } = await searchParams;
  const slug = typeof respondsTo === "string" ? respondsTo.slice(0, 200) : "";
  const callId = calledSchema.parse(called);
  const asked = new URLSearchParams({
    ...(slug && { respondsTo: slug }),
    ...(callId && { call: callId }),
  });
  await requirePerson(`/submissions/new${asked.size > 0 ? `?${asked}` : ""}`);
  const [call, { language }] = await Promise.all([
    callId ? getCall(callId) : null,
    getPublication(),
  ]);
  return (
    <main id="main" className={styles.page}>
      <h1 className={styles.title}>{words.start.title}</h1>
      {slug && <p>{words.start.respondsTo(slug)}</p>}
      {call?.open && <WrittenFor call={call} language={language} />}
      {callId && !call?.open && <p className="notice">{callWords.writing.closed}</p>}
      <p className={styles.lead}>{words.start.text}</p>
      <StartForm
        start={startPiece}
        {...(slug ? { respondsTo: slug } : {})}
        {...(call?.open ? { call: call.id } : {})}
      />
      <p>
        <a href="/guidelines">{words.start.guidelines}</a>
      </p>
    </main>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/calls";
import { CallsDesk } from "@/components/calls/calls-desk";
import { DeskHead } from "@/components/queue/desk-head";
import { requireEditor } from "@/lib/auth/session";
import { listCallsForDesk } from "@/lib/calls/queries";
import { countOpenErrorReports } from "@/lib/error-reports/queries";
import { listTopicChoices } from "@/lib/topics/queries";

export const metadata: Metadata = { title: words.desk.title };

export default async function CallsDeskPage() {
  const actor = await requireEditor("/desk/calls");
  const [calls, topics, errors] = await Promise.all([
    listCallsForDesk(actor),
    listTopicChoices(),
    countOpenErrorReports(actor),
  ]);
  if (!calls) notFound();
  return (
    <>
      <DeskHead title={words.desk.title} person={actor} here="/desk/calls" errors={errors} />
      <CallsDesk calls={calls} topics={topics} />
    </>
  );
}

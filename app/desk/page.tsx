import type { Metadata } from "next";
import { words } from "#words/queue";
import { QueueView } from "@/components/queue/queue-view";
import { requireEditor } from "@/lib/auth/session";
import { now } from "@/lib/clock/now";
import { countOpenErrorReports } from "@/lib/error-reports/queries";
import { listQueue } from "@/lib/queue/queries";
import { queueAddress, queueSchema } from "@/lib/queue/schema";

type QueuePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: words.title };

export default async function QueuePage({ searchParams }: QueuePageProps) {
  const filters = queueSchema.parse(await searchParams);
  const actor = await requireEditor(queueAddress(filters, { page: filters.page }));
  const [queue, errors] = await Promise.all([
    listQueue(actor, filters),
    countOpenErrorReports(actor),
  ]);
  return <QueueView person={actor} filters={filters} queue={queue} errors={errors} now={now()} />;
}

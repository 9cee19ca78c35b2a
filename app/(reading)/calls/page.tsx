import type { Metadata } from "next";
import { words } from "#words/calls";
import { CallsPage } from "@/components/calls/calls-page";
import { listClosedCalls, listOpenCalls } from "@/lib/calls/queries";
import { headOf } from "@/lib/feeds/heads";
import { getPublication } from "@/lib/publication/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = words.page;
  return headOf(await getPublication(), { path: "/calls", title, description });
}

export default async function PublicCallsPage() {
  const [open, closed, { language }] = await Promise.all([
    listOpenCalls(),
    listClosedCalls(),
    getPublication(),
  ]);
  return <CallsPage open={open} closed={closed} language={language} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/settings";
import { CommentSettings } from "@/components/publication/comment-settings";
import { DeskHead } from "@/components/queue/desk-head";
import { requireEditor } from "@/lib/auth/session";
import { countOpenErrorReports } from "@/lib/error-reports/queries";
import { getSettings } from "@/lib/publication/queries";

export const metadata: Metadata = { title: words.title };

/** How the publication works, for chief editors: to every other editor this page is not there. */
export default async function SettingsPage() {
  const actor = await requireEditor("/desk/settings");
  const [settings, errors] = await Promise.all([getSettings(actor), countOpenErrorReports(actor)]);
  if (!settings) notFound();
  return (
    <>
      <DeskHead title={words.title} person={actor} here="/desk/settings" errors={errors} />
      <CommentSettings key={settings.version} settings={settings} />
    </>
  );
}

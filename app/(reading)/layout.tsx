import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Frame } from "@/components/publication/frame";
import { getPublication } from "@/lib/publication/queries";
import { settings } from "@/lib/settings/environment";
import { listTopics } from "@/lib/topics/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = await getPublication();
  return {
    metadataBase: settings().appUrl,
    title: { default: name, template: `%s · ${name}` },
    description: tagline,
  };
}

export default async function ReadingLayout({ children }: { children: ReactNode }) {
  const [publication, topics] = await Promise.all([getPublication(), listTopics()]);
  const { name, tagline, contact } = publication;
  return (
    <Frame name={name} tagline={tagline} contact={contact} topics={topics}>
      {children}
    </Frame>
  );
}

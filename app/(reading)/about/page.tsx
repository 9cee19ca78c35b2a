import type { Metadata } from "next";
import { words } from "#words/publication";
import { AboutPublication } from "@/components/publication/about-publication";
import { headOf } from "@/lib/feeds/heads";
import { getPublication } from "@/lib/publication/queries";

export async function generateMetadata(): Promise<Metadata> {
  const publication = await getPublication();
  const { title } = words.aboutPage;
  return headOf(publication, { path: "/about", title, description: publication.tagline });
}

export default async function AboutPage() {
  return <AboutPublication publication={await getPublication()} />;
}

import type { Metadata } from "next";
import { words } from "#words/publication";
import { AboutPublication } from "@/components/publication/about-publication";
import { getPublication } from "@/lib/publication/queries";

export const metadata: Metadata = {
  title: words.aboutPage.title,
  alternates: { canonical: "/about" },
};

export default async function AboutPage() {
  return <AboutPublication publication={await getPublication()} />;
}

import type { Metadata } from "next";
import { words } from "#words/policies";
import { PolicyPage } from "@/components/publication/policy-page";
import { headOf } from "@/lib/feeds/heads";
import { getPublication } from "@/lib/publication/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = words.terms;
  return headOf(await getPublication(), { path: "/terms", title, description });
}

export default async function TermsPage() {
  const { contact } = await getPublication();
  return <PolicyPage policy={words.terms} sections={words.terms.sections} contact={contact} />;
}

import type { Metadata } from "next";
import { words } from "#words/policies";
import { PolicyPage } from "@/components/publication/policy-page";
import { getPublication } from "@/lib/publication/queries";

export const metadata: Metadata = {
  title: words.terms.title,
  description: words.terms.description,
  alternates: { canonical: "/terms" },
};

export default async function TermsPage() {
  const { contact } = await getPublication();
  return <PolicyPage policy={words.terms} sections={words.terms.sections} contact={contact} />;
}

import type { Metadata } from "next";
import { words } from "#words/policies";
import { PolicyPage } from "@/components/publication/policy-page";
import { lifetimes } from "@/lib/auth/lifetimes";
import { reporterKept } from "@/lib/error-reports/rules";
import { headOf } from "@/lib/feeds/heads";
import { countsKept, lettersKept, linksKept } from "@/lib/jobs/sweep";
import { getPublication } from "@/lib/publication/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = words.privacy;
  return headOf(await getPublication(), { path: "/privacy", title, description });
}

/** The numbers are the software's own, so that the page stays true when they change. */
const kept = {
  member: lifetimes.member,
  editor: lifetimes.editor,
  letters: lettersKept,
  links: linksKept,
  counts: countsKept,
  reporters: reporterKept,
};

export default async function PrivacyPage() {
  const { contact } = await getPublication();
  const sections = words.privacy.sections(kept);
  return <PolicyPage policy={words.privacy} sections={sections} contact={contact} />;
}

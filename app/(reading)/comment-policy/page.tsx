import type { Metadata } from "next";
import { words } from "#words/policies";
import { PolicyPage } from "@/components/publication/policy-page";
import { getPublication } from "@/lib/publication/queries";

export const metadata: Metadata = {
  title: words.comments.title,
  description: words.comments.description,
  alternates: { canonical: "/comment-policy" },
};

export default async function CommentPolicyPage() {
  const { contact } = await getPublication();
  return (
    <PolicyPage policy={words.comments} sections={words.comments.sections} contact={contact} />
  );
}

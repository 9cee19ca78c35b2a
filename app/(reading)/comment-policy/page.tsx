import type { Metadata } from "next";
import { words } from "#words/policies";
import { PolicyPage } from "@/components/publication/policy-page";
import { headOf } from "@/lib/feeds/heads";
import { getPublication } from "@/lib/publication/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = words.comments;
  return headOf(await getPublication(), { path: "/comment-policy", title, description });
}

export default async function CommentPolicyPage() {
  const { contact } = await getPublication();
  return (
    <PolicyPage policy={words.comments} sections={words.comments.sections} contact={contact} />
  );
}

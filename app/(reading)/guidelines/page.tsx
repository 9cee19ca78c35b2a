import type { Metadata } from "next";
import { words } from "#words/guidelines";
import { Guidelines } from "@/components/guidelines/guidelines";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { getPublication } from "@/lib/publication/queries";

export const metadata: Metadata = {
  title: words.title,
  description: words.standfirst,
  alternates: { canonical: "/guidelines" },
};

export default async function GuidelinesPage() {
  const [current, publication] = await Promise.all([getCurrentGuidelines(), getPublication()]);
  return <Guidelines current={current} publication={publication} />;
}

import type { Metadata } from "next";
import { words } from "#words/guidelines";
import { Guidelines } from "@/components/guidelines/guidelines";
import { headOf } from "@/lib/feeds/heads";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { getPublication } from "@/lib/publication/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { title, standfirst } = words;
  return headOf(await getPublication(), { path: "/guidelines", title, description: standfirst });
}

export default async function GuidelinesPage() {
  const [current, publication] = await Promise.all([getCurrentGuidelines(), getPublication()]);
  return <Guidelines current={current} publication={publication} />;
}

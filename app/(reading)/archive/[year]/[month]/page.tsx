import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/publication";
import { RiverPages } from "@/components/articles/river-pages";
import { monthOf } from "@/components/publication/moment";
import { Months } from "@/components/publication/months";
import { PageHead } from "@/components/publication/page-head";
import { StructuredData } from "@/components/publication/structured-data";
import { getArchive } from "@/lib/articles/queries";
import { listPageSchema } from "@/lib/articles/schema";
import { headOf } from "@/lib/feeds/heads";
import { breadcrumb, graph, listData } from "@/lib/feeds/structured-data";
import { getPublication } from "@/lib/publication/queries";

type Props = {
  params: Promise<{ year: string; month: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The month an address names: four digits and two, nothing else, so that a month has one address. */
async function monthIn({ params }: Pick<Props, "params">) {
  const { year, month } = await params;
  if (!/^\d{4}$/.test(year) || !/^\d{2}$/.test(month)) notFound();
  return { year: Number(year), month: Number(month), address: `/archive/${year}/${month}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ year, month, address }, publication] = await Promise.all([
    monthIn(props),
    getPublication(),
  ]);
  if (month < 1 || month > 12) notFound();
  const { page } = listPageSchema.parse(await props.searchParams);
  const title = words.archivePage.title(monthOf(year, month, publication.language));
  return headOf(publication, { path: address, title, description: publication.tagline, page });
}

export default async function ArchivePage(props: Props) {
  const { year, month, address } = await monthIn(props);
  const { page } = listPageSchema.parse(await props.searchParams);
  const [archive, publication] = await Promise.all([
    getArchive(year, month, page),
    getPublication(),
  ]);
  if (!archive) notFound();
  const { language } = publication;
  const title = words.archivePage.title(monthOf(year, month, language));
  const way = breadcrumb(publication, { path: address, name: title });
  return (
    <>
      <PageHead
        kicker={words.archive}
        title={monthOf(year, month, language)}
        text={words.archivePage.count(archive.total)}
      />
      <RiverPages found={archive} path={address} language={language} />
      <Months months={archive.months} current={address} language={language} />
      <StructuredData data={graph(listData(address, title), way)} />
    </>
  );
}

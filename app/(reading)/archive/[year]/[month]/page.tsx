import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/publication";
import { River } from "@/components/articles/river";
import { monthOf } from "@/components/publication/moment";
import { Months } from "@/components/publication/months";
import { PageHead } from "@/components/publication/page-head";
import { getArchive } from "@/lib/articles/queries";
import { getPublication } from "@/lib/publication/queries";

type Props = { params: Promise<{ year: string; month: string }> };

/** The month an address names: four digits and two, nothing else, so that a month has one address. */
async function monthIn({ params }: Props) {
  const { year, month } = await params;
  if (!/^\d{4}$/.test(year) || !/^\d{2}$/.test(month)) notFound();
  return { year: Number(year), month: Number(month), address: `/archive/${year}/${month}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ year, month, address }, { language }] = await Promise.all([
    monthIn(props),
    getPublication(),
  ]);
  if (month < 1 || month > 12) notFound();
  return {
    title: words.archivePage.title(monthOf(year, month, language)),
    alternates: { canonical: address },
  };
}

export default async function ArchivePage(props: Props) {
  const { year, month, address } = await monthIn(props);
  const [archive, { language }] = await Promise.all([getArchive(year, month), getPublication()]);
  if (!archive) notFound();
  return (
    <>
      <PageHead
        kicker={words.archive}
        title={monthOf(year, month, language)}
        text={words.archivePage.count(archive.pieces.length)}
      />
      <River pieces={archive.pieces} language={language} />
      <Months months={archive.months} current={address} language={language} />
    </>
  );
}

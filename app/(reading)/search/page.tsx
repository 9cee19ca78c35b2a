import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { words } from "#words/search";
import { Answer } from "@/components/search/answer";
import { SearchForm } from "@/components/search/search-form";
import { headOf, unlistedHead } from "@/lib/feeds/heads";
import { getPublication } from "@/lib/publication/queries";
import { countedTo, pageSize, search } from "@/lib/search/queries";
import { asksForNothing } from "@/lib/search/rules";
import { searchSchema } from "@/lib/search/schema";
import { cleanQuery, readQuery } from "@/lib/terms/rules";
import { listTopics } from "@/lib/topics/queries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const given = searchSchema.parse(await searchParams);
  const { text } = cleanQuery(given.q);
  const title = text ? words.titleOf(text) : words.title;
  // What was asked for is no page of its own: search engines keep this page without it, and no answer.
  const idle = asksForNothing({ ...given, q: text });
  return (idle ? headOf : unlistedHead)(await getPublication(), { path: "/search", title });
}

export default async function SearchPage({ searchParams }: Props) {
  const given = searchSchema.parse(await searchParams);
  const query = cleanQuery(given.q);
  const input = { ...given, q: query.text };
  const asked = readQuery(input.q);
  const idle = asksForNothing(input);
  const [{ language }, topics, found] = await Promise.all([
    getPublication(),
    listTopics(),
    idle ? null : search(asked, input),
  ]);
  // Beyond the last page there is nothing, as in every list; that is not "nothing holds these words".
  if (found && found.pieces.length === 0 && found.total > 0) notFound();
  return (
    <>
      <SearchForm {...input} query={input.q} topics={topics} />
      <Answer
        input={input}
        cut={query.cut || asked.cut}
        wordless={!asked.parts.some((part) => !part.without) && input.q !== ""}
        idle={idle}
        found={found}
        topics={topics}
        language={language}
        limits={{ countedTo, pageSize }}
      />
    </>
  );
}
